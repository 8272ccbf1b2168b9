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
  /** Whether the page's title holds one of them. */
  inTitle: boolean;
}

/** Pages that hold every clause, as far as the engine knows; each is verified when it is loaded. */
export async function findCandidates(plan: Plan, engine: SearchEngine): Promise<Candidate[]> {
  const lists = await Promise.all(plan.clauses.map((clause) => engine.candidates(clause)));
  const [first = [], ...others] = lists;
  const ids = others.map((list) => new Set(list.map(({ id }) => id)));
  return first.filter(({ id }) => ids.every((set) => set.has(id)));
}

/**
 * Holds a page against a query.
 *
 * @returns undefined where the page does not hold every clause after all
 */
export function verify(page: SearchPage, plan: Plan, table: FoldTable): Hit | undefined {
  const missing = new Set(plan.clauses);
  let best: (Omit<Hit, 'count' | 'inTitle'> & { held: number }) | undefined;
  let inTitle = false;
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
      inTitle ||= block === page.title && held > 0;
      count += spans.length;
      // The title stands above the result anyway: a sentence that holds as much says more.
      const better = held > (best?.held ?? 0) || (held === best?.held && best.block === page.title);
      if (better && held > 0) best = { page, section, block, spans, held };
    }
  }
  if (!best || missing.size > 0) return undefined;
  const spans = best.spans.toSorted((a, b) => a.start - b.start);
  return { page, section: best.section, block: best.block, spans, count, inTitle };
}

/**
 * Entries and articles before lists, titles before texts, then where the query occurs oftenest; the
 * engine's order decides between equals.
 */
export function rankHits(hits: readonly Hit[]): Hit[] {
  const rank = ({ page, inTitle }: Hit) => (page.kind === 'page' ? 2 : inTitle ? 0 : 1);
  return hits.toSorted((a, b) => rank(a) - rank(b) || b.count - a.count);
}
