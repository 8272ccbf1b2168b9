import type { FoldTable } from '../chinese/foldText.ts';
import type { SearchEngine } from './engine.ts';
import { findClause } from './findClause.ts';
import { layOut } from './layOut.ts';
import type { PlacedBlock } from './layOut.ts';
import type { SearchPage } from './searchPage.ts';
import type { Stem } from './tokenise.ts';

/** An engine that reads every page for every query: slow, and right by construction. */
export function scanEngine(
  pages: readonly SearchPage[],
  table: FoldTable,
  stem?: Stem,
): SearchEngine {
  const placed = new Map<SearchPage, PlacedBlock[]>();
  const blocksOf = (page: SearchPage) => {
    const found = placed.get(page) ?? layOut(page, table, stem);
    placed.set(page, found);
    return found;
  };
  return {
    candidates: (clause) => {
      const found = pages.flatMap((page) => {
        for (const { at, tokens } of blocksOf(page)) {
          const [first] = findClause(tokens, clause);
          if (!first) continue;
          const place = at + tokens.findIndex(({ start }) => start === first.start);
          return [{ id: page.path, place, load: () => Promise.resolve(page) }];
        }
        return [];
      });
      return Promise.resolve(found);
    },
  };
}
