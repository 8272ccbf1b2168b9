import { href } from './edition.ts';

/**
 * The address of a place that a search found, where what it asked for is marked.
 *
 * @param path of the page within the edition
 * @param section id of the section; empty for the page itself
 * @param mark the words to mark
 * @example resultAddress('terms/suanli/', '', '算力') // '/terms/suanli/?mark=%E7%AE%97%E5%8A%9B'
 */
export function resultAddress(path: string, section: string, mark: string): string {
  // Other than encodeURIComponent it takes half a character for what it is.
  const asking = new URLSearchParams({ mark }).toString();
  return `${href(path)}?${asking}${section ? `#${section}` : ''}`;
}
