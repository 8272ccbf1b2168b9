import type { Candidate, SearchEngine } from '../search/engine.ts';
import { textFile } from '../search/files.ts';
import type { ListedPage, PageList } from '../search/files.ts';
import { pagefindQuery } from '../search/pagefindTokens.ts';
import type { SearchPage } from '../search/searchPage.ts';
import { base, edition } from './edition.ts';

/** The little of Pagefind's interface that is used here. */
interface Pagefind {
  createInstance: (options: { basePath: string }) => PagefindInstance;
}
interface PagefindInstance {
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: PagefindResult[] } | null>;
}
interface PagefindResult {
  id: string;
}

let attempts = 0;

/** Fetches Pagefind with the index of this edition. */
export async function loadPagefind(): Promise<SearchEngine> {
  const basePath = `${base}pagefind/${edition.id}/`;
  // A browser remembers that a module failed; under another address it asks again.
  const address = `${basePath}pagefind.js${attempts > 0 ? `?again=${attempts}` : ''}`;
  attempts += 1;
  const module = (await import(/* @vite-ignore */ address)) as Pagefind;
  const instance = module.createInstance({ basePath });
  const [pages] = await Promise.all([loadPageList(), instance.init()]);
  return {
    candidates: async (clause) => {
      const found = await instance.search(pagefindQuery(clause));
      return (found?.results ?? []).flatMap(({ id }) => {
        const page = pages[id];
        return page ? [candidateOf(page)] : [];
      });
    },
  };
}

function candidateOf([path, kind, title]: ListedPage): Candidate {
  return { path, kind, title, load: () => loadText(path) };
}

async function loadPageList(): Promise<PageList> {
  const response = await fetch(`${base}search/pages/${edition.id}.json`);
  if (!response.ok) throw new Error(`The list of pages: ${response.status}`);
  return (await response.json()) as PageList;
}

async function loadText(path: string): Promise<SearchPage> {
  const response = await fetch(`${base}search/text/${textFile(edition.id, path)}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as SearchPage;
}
