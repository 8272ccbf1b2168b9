import type { ReadCharacter } from '../splitPinyin.ts';
import type { ReadWord } from './createReader.ts';

/**
 * Cuts a headword into the words of its stated pinyin.
 *
 * @param reading the headword character by character, as splitPinyin has laid its pinyin on it
 * @example readHeadword(splitPinyin('标准机架', 'biāozhǔn jījià'), 'biāozhǔn jījià')
 * // [{ text: '标准', pinyin: 'biāozhǔn' }, { text: '机架', pinyin: 'jījià' }]
 */
export function readHeadword(reading: readonly ReadCharacter[], stated: string): ReadWord[] {
  const stretches = stated.split(/\s+/);
  const words: ReadWord[] = [];
  let text = '';
  let word = '';
  /** The letters of the word that are still to be laid on a character. */
  let open = '';
  for (const { character, syllable } of reading) {
    // A mark between words stands for itself.
    if (syllable === '' && open === '') words.push({ text: character, pinyin: '' });
    else {
      if (open === '') {
        word = stretches.shift() ?? '';
        open = lettersOf(word);
        text = '';
      }
      text += character;
      open = open.slice(syllable.length);
      if (open === '') words.push({ text, pinyin: text === word ? '' : word });
    }
  }
  return words;
}

const lettersOf = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
