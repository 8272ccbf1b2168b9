// Runs in the browser: Pagefind as its documentation says.
import { SHOWN } from './driver.ts';
import type { Driver } from './driver.ts';

interface Pagefind {
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: Result[] }>;
}
interface Result {
  id: string;
  data: () => Promise<{ url: string; excerpt: string }>;
}

export async function createDriver(): Promise<Driver> {
  const address = '/stock/pagefind.js';
  const pagefind = (await import(address)) as Pagefind;
  await pagefind.init();
  return {
    search: async (query) => {
      const start = performance.now();
      const { results } = await pagefind.search(query);
      const listed = performance.now() - start;
      const first = await Promise.all(results.slice(0, SHOWN).map(({ data }) => data()));
      return {
        pages: results.map(({ id }) => id),
        listed,
        shown: performance.now() - start,
        excerpts: first.map(({ excerpt }) => excerpt),
      };
    },
  };
}
