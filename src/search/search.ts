import type { FoldTable } from '../chinese/foldText.ts';
import type { Candidate, SearchEngine } from './engine.ts';
import { findClause } from './findClause.ts';
import type { Span } from './findClause.ts';
import type { Plan } from './planQuery.ts';
import type { SearchPage, SearchSection } from './searchPage.ts';
import { tokenise } from './tokenise.ts';

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

/**
 * The pages that hold every clause as far as the engine knows, in the order in which they are shown;
 * each is verified when it is loaded.
 *
 * A page whose title is the query stands first, then titles that hold it, then texts, then lists
 * of pages; the engine's order decides between equals.
 */
export async function findCandidates(
  plan: Plan,
  engine: SearchEngine,
  table: FoldTable,
): Promise<Candidate[]> {
  const lists = await Promise.all(plan.clauses.map((clause) => engine.candidates(clause)));
  const [first = [], ...others] = lists;
  const paths = others.map((list) => new Set(list.map(({ path }) => path)));
  const all = first.filter(({ path }) => paths.every((set) => set.has(path)));
  const ranked = all.map((candidate) => ({ candidate, rank: rankOf(candidate, plan, table) }));
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ candidate }) => candidate);
}

function rankOf({ kind, title }: Candidate, plan: Plan, table: FoldTable): number {
  const tokens = tokenise(title, table);
  const holdsAll = plan.clauses.every((clause) => findClause(tokens, clause).length > 0);
  const length = plan.clauses.reduce((sum, clause) => sum + clause.tokens.length, 0);
  if (holdsAll && tokens.length === length) return 0;
  if (kind === 'page') return 3;
  return holdsAll ? 1 : 2;
}

/**
 * Holds a page against a query.
 *
 * @returns undefined where the page does not hold every clause after all
 */
export function verify(page: SearchPage, plan: Plan, table: FoldTable): Hit | undefined {
  const missing = new Set(plan.clauses);
  let best: (Omit<Hit, 'count'> & { held: number }) | undefined;
  let count = 0;
  for (const section of page.sections) {
    for (const block of section.blocks) {
      const tokens = tokenise(block, table);
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
