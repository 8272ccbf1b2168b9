import type { ReadWord } from './createReader.ts';

const SUFFIXES = new Map([
  ['们', 'men'],
  ['儿', 'r'],
]);

/** Joins 们 to the word before it, and 儿 to its last syllable: qíshǒumen, huór. */
export function joinSuffixes(words: readonly ReadWord[]): ReadWord[] {
  const joined: ReadWord[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const suffix = SUFFIXES.get(word.text);
    if (suffix !== undefined && last && last.pinyin !== '') {
      joined[joined.length - 1] = { text: last.text + word.text, pinyin: last.pinyin + suffix };
    } else joined.push(word);
  }
  return joined;
}
