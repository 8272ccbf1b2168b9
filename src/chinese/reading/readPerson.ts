import { pinyin } from 'pinyin-pro';
import { surnameLength } from '../surnames.ts';
import { joinSyllables } from './joinSyllables.ts';
import type { ReadWord } from './createReader.ts';
import { readWord } from './readWord.ts';

/**
 * Reads a person's name: surname and given name are two words, each with a capital; so are the parts
 * of a name from another language, which stand apart by a dot.
 *
 * @example readPerson('单志广') // 单 Shàn, 志广 Zhìguǎng
 */
export function readPerson(name: string): ReadWord[] {
  if (/[·・]/u.test(name)) {
    return (name.match(/[·・]|[^·・]+/gu) ?? [])
      .map((text) => ({ text, pinyin: joinSyllables(readWord(text)) }))
      .map(capitalise);
  }
  const [first = ''] = Array.from(name);
  const cut = surnameLength(name) || first.length;
  const syllables = pinyin(name, { type: 'array', mode: 'surname', toneSandhi: false });
  const surname = Array.from(name.slice(0, cut)).length;
  return [
    { text: name.slice(0, cut), pinyin: joinSyllables(syllables.slice(0, surname)) },
    { text: name.slice(cut), pinyin: joinSyllables(syllables.slice(surname)) },
  ].map(capitalise);
}

export const capitalise = ({ text, pinyin: reading }: ReadWord): ReadWord => ({
  text,
  pinyin: reading.charAt(0).toUpperCase() + reading.slice(1),
});
