import { stemmer } from 'stemmer';

/**
 * What the inflected and derived forms of an English word have in common, after M. F. Porter, “An
 * algorithm for suffix stripping”, Program 14 (1980) 3. It is a key, not a word.
 *
 * @param word in lower case; what has other letters than a to z comes back as it is
 * @example stemEnglish('computing') === stemEnglish('computed') // 'comput'; beside 算力 computing power
 */
export function stemEnglish(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  // Porter makes ad of added and leaves add: for a key one letter will do.
  return stemmer(word).replace(/([^aeiou])\1$/, '$1');
}
