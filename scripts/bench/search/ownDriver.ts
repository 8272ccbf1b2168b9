// Runs in the browser: the site's own search, without its dialog.
import { loadPagefind } from '../../../src/browser/pagefindEngine.ts';
import { parseFold } from '../../../src/chinese/foldText.ts';
import { excerpt } from '../../../src/search/excerpt.ts';
import { planQuery } from '../../../src/search/planQuery.ts';
import { findCandidates, verify } from '../../../src/search/search.ts';
import { SHOWN } from './driver.ts';
import type { Driver } from './driver.ts';

export async function createDriver(): Promise<Driver> {
  const [{ engine }, response] = await Promise.all([loadPagefind(), fetch('/own/fold.txt')]);
  const fold = parseFold(await response.text());
  return {
    search: async (query) => {
      const start = performance.now();
      const plan = planQuery(query, fold);
      const candidates = await findCandidates(plan, engine);
      const listed = performance.now() - start;
      const pages = await Promise.all(candidates.slice(0, SHOWN).map(({ load }) => load()));
      const hits = pages.flatMap((page) => verify(page, plan, fold) ?? []);
      const excerpts = hits.map(({ places: [{ block, spans }] }) =>
        excerpt(block, spans)
          .map(({ text }) => text)
          .join(''),
      );
      return {
        pages: candidates.map(({ id }) => id),
        listed,
        shown: performance.now() - start,
        excerpts,
      };
    },
  };
}
