import type { EditionId } from '../editions.ts';

/**
 * The name under which Pagefind keeps an edition's index. It cuts text by itself for `zh`, so the
 * Chinese editions go under private names; English keeps its own, which brings stemming.
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
