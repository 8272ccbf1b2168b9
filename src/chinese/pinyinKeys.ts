import { isHan } from './isCjk.ts';
import type { ReadCharacter } from './splitPinyin.ts';

const TONE_MARKS = ['\u0304', '\u0301', '\u030c', '\u0300'];

/** What a pinyin is found and sorted by. */
export interface PinyinKeys {
  /** `dongshuxisuan`; ü is v. */
  plain: string;
  /** `dong1shu4xi1suan4`; the neutral tone is 5. */
  numbered: string;
  /** `dsxs` */
  initials: string;
  /** Sorts by syllables first, then by tones: `dong shu xi suan 1414`. */
  sort: string;
}

/**
 * The keys of a headword whose pinyin has been laid on its characters.
 *
 * @example pinyinKeys(splitPinyin('东数西算', 'dōng shù xī suàn')).initials // 'dsxs'
 */
export function pinyinKeys(headword: readonly ReadCharacter[]): PinyinKeys {
  const read = headword.filter(({ syllable }) => syllable !== '').map(readSyllable);
  return {
    plain: read.map(({ letters }) => letters).join(''),
    numbered: read.map(({ letters, tone }) => letters + tone).join(''),
    initials: read.map(({ letters }) => letters.charAt(0)).join(''),
    sort: `${read.map(({ letters }) => letters).join(' ')} ${read.map(({ tone }) => tone).join('')}`,
  };
}

function readSyllable({ character, syllable }: ReadCharacter): { letters: string; tone: string } {
  const decomposed = syllable.normalize('NFD');
  const letters = decomposed.replaceAll('u\u0308', 'v').replace(/[\u0300-\u036f]/g, '');
  if (!isHan(character)) return { letters, tone: '' };
  const tone = TONE_MARKS.findIndex((mark) => decomposed.includes(mark)) + 1;
  return { letters, tone: String(tone || 5) };
}
