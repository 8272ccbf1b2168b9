import type { FoldTable } from '../chinese/foldText.ts';
import type { Candidate, SearchEngine } from './engine.ts';
import { findClause } from './findClause.ts';
import type { Span } from './findClause.ts';
import { rankOf } from './layOut.ts';
import type { Plan } from './planQuery.ts';
import type { SearchPage, SearchSection } from './searchPage.ts';
import { tokenise } from './tokenise.ts';
import type { Stem } from './tokenise.ts';

/** The place on a page that answers a query best. */
export interface Hit {
  page: SearchPage;
  section: SearchSection;
  block: string;
  /** Where the query's clauses stand in the block. */
  spans: Span[];
  /** How often the clauses occur on the whole page. */
  count: number;
}

/** Of a query of many clauses the engine is asked for so many; all are verified in the text. */
const ASKED = 12;

/**
 * The pages that hold every clause as far as the engine knows, in the order in which they are shown;
 * each is verified when it is loaded.
 *
 * A page whose title is the query stands first, then titles that hold it, headings, texts, lists of
 * pages; between equals, the page that comes to it earlier.
 */
export async function findCandidates(plan: Plan, engine: SearchEngine): Promise<Candidate[]> {
  const asked = plan.clauses.slice(0, ASKED);
  const lists = await Promise.all(asked.map((clause) => engine.candidates(clause)));
  const [first = [], ...others] = lists.map((list, index) => {
    const length = asked[index]?.tokens.length ?? 0;
    return list.map((candidate) => ({ candidate, rank: rankOf(candidate.place, length) }));
  });
  const byId = others.map((list) => new Map(list.map((one) => [one.candidate.id, one])));
  const ranked = first.flatMap(({ candidate, rank }) => {
    const same = byId.flatMap((map) => map.get(candidate.id) ?? []);
    if (same.length < byId.length) return [];
    const all = [{ candidate, rank }, ...same];
    return [
      {
        candidate,
        rank: Math.max(...all.map((one) => one.rank)),
        place: Math.max(...all.map((one) => one.candidate.place)),
      },
    ];
  });
  return ranked
    .toSorted((a, b) => a.rank - b.rank || a.place - b.place)
    .map(({ candidate }) => candidate);
}

/**
 * Holds a page against a query.
 *
 * @returns undefined where the page does not hold every clause after all
 */
export function verify(
  page: SearchPage,
  plan: Plan,
  table: FoldTable,
  stem?: Stem,
): Hit | undefined {
  const missing = new Set(plan.clauses);
  let best: (Omit<Hit, 'count'> & { held: number }) | undefined;
  let count = 0;
  for (const section of page.sections) {
    for (const block of section.blocks) {
      const tokens = tokenise(block, table, stem);
      const spans: Span[] = [];
      let held = 0;
      for (const clause of plan.clauses) {
        const found = findClause(tokens, clause);
        if (found.length === 0) continue;
        missing.delete(clause);
        spans.push(...found);
        held += 1;
      }
      count += spans.length;
      // The title stands above the result anyway: a sentence that holds as much says more.
      const better = held > (best?.held ?? 0) || (held === best?.held && best.block === page.title);
      if (better && held > 0) best = { page, section, block, spans, held };
    }
  }
  if (!best || missing.size > 0) return undefined;
  const spans = best.spans.toSorted((a, b) => a.start - b.start);
  return { page, section: best.section, block: best.block, spans, count };
}
