import type { EditionId } from '../editions.ts';

/**
 * The language that Pagefind is told an edition is in. It cuts text by itself for `zh`, so the
 * Chinese editions go under private names; English keeps its own, which brings stemming. Each
 * edition has a bundle of its own (`pagefind/<edition>/`) with this one index, which Pagefind then
 * takes whatever the page's own `lang` says.
 */
export function indexLanguage(edition: EditionId): string {
  return edition === 'en' ? 'en' : `x-${edition}`;
}

/**
 * The file that holds a page's text for results, below `search/text/`.
 *
 * @example textFile('tw', 'terms/suanli/') // 'tw/terms/suanli.json'
 */
export function textFile(edition: EditionId, path: string): string {
  return `${edition}/${path === '' ? 'index' : path.replace(/\/$/, '')}.json`;
}
