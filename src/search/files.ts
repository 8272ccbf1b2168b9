import type { EditionId } from '../editions.ts';
import type { SearchPage } from './searchPage.ts';

/**
 * The language that Pagefind is told an edition is in. It would cut text by itself for `zh` and
 * stem words for `en`, and then offer too little; under a private name it does neither. Each
 * edition has a bundle of its own (`pagefind/<edition>/`) with this one index, which Pagefind then
 * takes whatever the page's own `lang` says.
 */
export function indexLanguage(edition: EditionId): string {
  return `x-${edition}`;
}

/**
 * The file that holds a page's text for results, below `search/text/`.
 *
 * @example textFile('tw', 'terms/suanli/') // 'tw/terms/suanli.json'
 */
export function textFile(edition: EditionId, path: string): string {
  return `${edition}/${path === '' ? 'index' : path.replace(/\/$/, '')}.json`;
}

/** A page in the list of an edition: path, kind, title. */
export type ListedPage = [path: string, kind: SearchPage['kind'], title: string];

/**
 * `search/pages/<edition>.json`: the pages by the id that Pagefind gives them, so that results are
 * ordered before any page is fetched.
 */
export type PageList = Record<string, ListedPage>;
