/**
 * Whether an English text has words as they stand, and not as the beginning or end of others.
 *
 * @param before what they must not stand before, as a regular expression; optional
 * @example hasWords('Liu said so.', 'Li') // false
 * @example hasWords('Li’s canteen', 'Li') // true
 */
export function hasWords(text: string, words: string, before = ''): boolean {
  const literal = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const behind = [String.raw`-?[\p{L}\p{N}]`, ...(before === '' ? [] : [before])].join('|');
  return new RegExp(String.raw`(?<![\p{L}\p{N}]-?)${literal}(?!${behind})`, 'u').test(text);
}
