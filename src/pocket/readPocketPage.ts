import type { Element } from 'hast';
import { readPage } from '../search/readPage.ts';
import type { SearchPage } from '../search/searchPage.ts';
import { idIn, pathOf } from './fragment.ts';
import { addReplaced } from './replaced.ts';
import type { PageReplaced } from './replaced.ts';

/**
 * Reads a page of a pocket edition as search sees it: the same as the site's own page, so that the
 * text to be searched need not be kept beside the pages.
 *
 * @param section the page's element; its id names the page
 * @param replaced what the Simplified text has in place of this edition's words
 * @returns undefined where search does not read the page
 * @example readPocketPage(section)?.sections[1]?.id // 's1', where the file has 'articles/suanli-kuorong/s1'
 */
export function readPocketPage(section: Element, replaced?: PageReplaced): SearchPage | undefined {
  const path = pathOf(String(section.properties.id));
  const page = readPage({ type: 'root', children: [section] }, path);
  if (!page) return undefined;
  const prefix = idIn(path, ' ').length - 1;
  const sections = page.sections.map((one) => ({ ...one, id: one.id.slice(prefix) }));
  return addReplaced({ ...page, sections }, replaced);
}
