/** Joiners hold emoji and some scripts together, U+200E tells a direction; beside Han they do nothing. */
const IDLE_JOINERS =
  /(?<=[\p{Script=Han}\p{P}\s]|^)[\u200c-\u200e]+|[\u200c-\u200e]+(?=[\p{Script=Han}\p{P}\s]|$)/gu;
/** Spaces and joiners without width, and hyphens that show only at the end of a line. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/**
 * Removes what cannot be seen and changes nothing that can, which web pages and word processors
 * leave between characters. Marks of direction stay: what is shown depends on them.
 *
 * @example cleanText('算\u200b力') // '算力'
 */
export function cleanText(text: string): string {
  return text.replace(INVISIBLE, '').replace(IDLE_JOINERS, '').toWellFormed();
}

/**
 * How many characters {@link cleanText} takes out of a text, and the line, from 1, of the first.
 *
 * @example findInvisible('算\u200b力') // { count: 1, line: 1 }
 */
export function findInvisible(text: string): { count: number; line: number } | undefined {
  const found = [...text.matchAll(INVISIBLE), ...text.matchAll(IDLE_JOINERS)];
  if (found.length === 0) return undefined;
  const first = found.reduce((least, { index }) => Math.min(least, index), Infinity);
  const count = found.reduce((sum, [signs]) => sum + signs.length, 0);
  return { count, line: text.slice(0, first).split('\n').length };
}
