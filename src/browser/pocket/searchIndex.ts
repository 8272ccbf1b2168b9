import { readPocketPage } from '../../pocket/readPocketPage.ts';
import type { Facets } from '../../search/facets.ts';
import { readRegional } from '../../search/regionalWords.ts';
import type { RegionalWords } from '../../search/regionalWords.ts';
import { scanEngine } from '../../search/scanEngine.ts';
import type { SearchPage } from '../../search/searchPage.ts';
import { stemOf } from '../../search/stemOf.ts';
import { pathOf } from '../../pocket/fragment.ts';
import type { LoadedIndex } from '../pagefindEngine.ts';
import { edition } from './edition.ts';
import { heldPages } from './heldPages.ts';
import { loadLookUp } from './loadLookUp.ts';
import { pocketData } from './pocketData.ts';
import { treeOf } from './treeOf.ts';

let read: SearchPage[] | undefined;

/** The pages as search has them, read from what the file shows, once. */
export function searchPages(): SearchPage[] {
  read ??= Array.from(heldPages).flatMap(([id, page]) => {
    return readPocketPage(treeOf(page), pocketData.replaced[pathOf(id)]) ?? [];
  });
  return read;
}

/** Stands in for `../pagefindEngine.ts`: every page is read for every query, and nothing is fetched. */
export async function loadPagefind(): Promise<LoadedIndex> {
  const pages = searchPages();
  const { fold } = await loadLookUp();
  const facets: Facets = new Map(
    pages.map(({ path, kind, subjects }) => [path, { kind, subjects }]),
  );
  return {
    engine: scanEngine(pages, fold, stemOf(edition.id)),
    words: await loadRegionalWords(),
    facets: () => Promise.resolve(facets),
    confirm: () => Promise.resolve(),
  };
}

/** The words that count as the same in this edition. */
export function loadRegionalWords(): Promise<RegionalWords> {
  return Promise.resolve(readRegional(pocketData.words));
}
