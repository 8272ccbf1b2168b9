import { askPagefind } from '../search/askPagefind.ts';
import type { Pagefind } from '../search/askPagefind.ts';
import type { SearchEngine } from '../search/engine.ts';
import { readFacets } from '../search/facets.ts';
import type { FacetFile, Facets } from '../search/facets.ts';
import { FACETS, PARTINGS, WORDS, textFile } from '../search/files.ts';
import { TEXT_ENCODING, readPageText } from '../search/pageText.ts';
import { readRegional } from '../search/regionalWords.ts';
import type { RegionalFile, RegionalWords } from '../search/regionalWords.ts';
import type { SearchPage } from '../search/searchPage.ts';
import { base, edition } from './edition.ts';

interface PagefindModule {
  createInstance: (options: { basePath: string; noWorker: boolean }) => PagefindInstance;
}
interface PagefindInstance extends Pagefind {
  init: () => Promise<void>;
}

let attempts = 0;

/** The engine, and what its edition's bundle has beside it. */
export interface LoadedIndex {
  engine: SearchEngine;
  /** Words that count as the same. */
  words: RegionalWords;
  /** Kind and subjects of every page, by the id that the engine gives it. */
  facets: () => Promise<Facets>;
  /**
   * Pagefind takes a file of words that cannot be had for one that has nothing. Before nothing is
   * said to be found this asks whether the bundle can be had at all.
   */
  confirm: () => Promise<void>;
}

/** Fetches Pagefind with the index of this edition. */
export async function loadPagefind(): Promise<LoadedIndex> {
  const basePath = `${base}pagefind/${edition.id}/`;
  // A browser remembers that a module failed; under another address it asks again.
  const address = `${basePath}pagefind.js${attempts > 0 ? `?again=${attempts}` : ''}`;
  attempts += 1;
  const module = (await import(/* @vite-ignore */ address)) as PagefindModule;
  // A query takes a few milliseconds: a worker would cost more bytes than it saves time.
  const pagefind = module.createInstance({ basePath, noWorker: true });
  const loading = loadRegionalWords();
  await pagefind.init();
  // Pagefind goes on loading behind its back; the first question waits for it, and tells failure.
  const [words] = await Promise.all([loading, pagefind.search('')]);
  const partings = once(() => loadJson<string[]>(basePath + PARTINGS));
  const engine: SearchEngine = {
    candidates: async (clause) => {
      const found = await askPagefind(pagefind, clause, partings);
      return Array.from(found, ([id, places]) => ({
        id,
        place: Math.min(...places),
        load: () => loadText(basePath + textFile(id)),
      }));
    },
  };
  const facets = once(async () => readFacets(await loadJson<FacetFile>(basePath + FACETS)));
  const confirm = async () => {
    const response = await fetch(`${basePath}pagefind-entry.json`, { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${basePath}: ${response.status}`);
  };
  return { engine, words, facets, confirm };
}

/** The words that count as the same in this edition. */
export async function loadRegionalWords(): Promise<RegionalWords> {
  return readRegional(await loadJson<RegionalFile>(`${base}pagefind/${edition.id}/${WORDS}`));
}

async function loadText(address: string): Promise<SearchPage> {
  const response = await fetch(address);
  if (!response.ok || !response.body) throw new Error(`${address}: ${response.status}`);
  const plain = response.body.pipeThrough(new DecompressionStream('gzip'));
  const bytes = await new Response(plain).arrayBuffer();
  return readPageText(new TextDecoder(TEXT_ENCODING).decode(bytes));
}

async function loadJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}

/** Does a thing once; after a failure the next call tries again. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => {
    done ??= work().catch((error: unknown) => {
      done = undefined;
      throw error;
    });
    return done;
  };
}
