import { pinyin } from 'pinyin-pro';
import { joinSyllables } from './joinSyllables.ts';
import type { ReadWord } from './createReader.ts';

const COMPOUND = new Set('欧阳 司马 上官 诸葛 司徒 东方 皇甫 尉迟 公孙 慕容 令狐 夏侯'.split(' '));

/**
 * Reads a person's name: surname and given name are two words, each with a capital.
 *
 * @example readPerson('单志广') // 单 Shàn, 志广 Zhìguǎng
 */
export function readPerson(name: string): ReadWord[] {
  const syllables = pinyin(name, { type: 'array', mode: 'surname', toneSandhi: false });
  const surname = COMPOUND.has(name.slice(0, 2)) ? 2 : 1;
  return [
    { text: name.slice(0, surname), pinyin: joinSyllables(syllables.slice(0, surname)) },
    { text: name.slice(surname), pinyin: joinSyllables(syllables.slice(surname)) },
  ].map(capitalise);
}

export const capitalise = ({ text, pinyin: reading }: ReadWord): ReadWord => ({
  text,
  pinyin: reading.charAt(0).toUpperCase() + reading.slice(1),
});
