import type { EditionId } from '../editions.ts';

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
 * Beside Pagefind's own files in an edition's bundle: where its files of words part, as far as
 * words may be asked for by their beginning. Half a word may begin words in several of these files,
 * and Pagefind fetches one.
 */
export const PARTINGS = 'partings.json';

/** Beside them: kind and subjects of every page; fetched when results are to be filtered. */
export const FACETS = 'facets.json';

/** Beside them: the words of other places that count as the same. */
export const WORDS = 'words.json';

/**
 * Beside Pagefind's own files in an edition's bundle: the text of a page, compressed.
 *
 * @param id the one that Pagefind gives the page; it changes when the page does
 * @example textFile('x-hans_46f9672') // 'text/x-hans_46f9672.page'
 */
export function textFile(id: string): string {
  return `text/${id}.page`;
}
