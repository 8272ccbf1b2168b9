import type { FoldTable } from '../../../src/chinese/foldText.ts';
import { planQuery } from '../../../src/search/planQuery.ts';
import { scanEngine } from '../../../src/search/scanEngine.ts';
import { findCandidates, verify } from '../../../src/search/search.ts';
import type { SearchPage } from '../../../src/search/searchPage.ts';

/** The pages that answer a query, by reading them all: the site's own search without an index. */
export function createScan(
  pages: readonly SearchPage[],
  table: FoldTable,
): (query: string) => Promise<Set<string>> {
  const scan = scanEngine(pages, table);
  return async (query) => {
    const plan = planQuery(query, table);
    const candidates = await findCandidates(plan, scan);
    const loaded = await Promise.all(candidates.map(({ load }) => load()));
    return new Set(loaded.filter((page) => verify(page, plan, table)).map(({ path }) => path));
  };
}
