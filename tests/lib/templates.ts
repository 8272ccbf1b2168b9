import { EDITIONS, addressOf } from '../../src/editions.ts';
import type { Edition } from '../../src/editions.ts';

/** Every template of the site, by the address of a page made from it, the same in every edition. */
export const TEMPLATES = {
  home: '',
  articles: 'articles/',
  article: 'articles/suanli-kuorong/',
  parallel: 'articles/suanli-kuorong/parallel/',
  pinyin: 'articles/qishou-youhao/pinyin/',
  glossary: 'terms/',
  term: 'terms/suanli/',
  figures: 'figures/',
  search: 'search/',
  about: 'about/',
  offline: 'offline/',
} as const;

/** The page that stands for all that are not there; it is one for every edition. */
const NOT_FOUND = '/404.html';

/**
 * The addresses of all templates in an edition; in the first, of the page that is not there, too.
 *
 * @example templatesIn(editionOf('tw'))[3] // '/zh-tw/articles/suanli-kuorong/parallel/'
 */
export function templatesIn(edition: Edition): string[] {
  const addresses = Object.values(TEMPLATES).map((path) => addressOf(edition, path));
  return edition === EDITIONS[0] ? [...addresses, NOT_FOUND] : addresses;
}
