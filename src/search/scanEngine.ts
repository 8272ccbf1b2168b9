import type { FoldTable } from '../chinese/foldText.ts';
import type { SearchEngine } from './engine.ts';
import { findClause } from './findClause.ts';
import type { SearchPage } from './searchPage.ts';
import { tokenise } from './tokenise.ts';

/** An engine that reads every page for every query: slow, and right by construction. */
export function scanEngine(pages: readonly SearchPage[], table: FoldTable): SearchEngine {
  return {
    candidates: (clause) => {
      const holds = ({ sections }: SearchPage) =>
        sections.some(({ blocks }) =>
          blocks.some((block) => findClause(tokenise(block, table), clause).length > 0),
        );
      const found = pages.filter(holds);
      return Promise.resolve(found.map((page) => ({ ...page, load: () => Promise.resolve(page) })));
    },
  };
}
