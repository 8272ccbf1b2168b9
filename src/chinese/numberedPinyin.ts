import { isHan } from './isCjk.ts';
import type { ReadCharacter } from './splitPinyin.ts';

const TONES = ['', '\u0304', '\u0301', '\u030c', '\u0300', ''];
const SYLLABLE = /^(?<letters>[a-zA-Zü]+)(?<tone>[1-5])$/u;

/** What a reading written in numbers says. */
export interface NumberedReading {
  /** As it is shown: `dōng shù xī suàn`. */
  pinyin: string;
  /** Syllables in small letters with v for ü, and their tones; Latin parts have no tone. */
  syllables: { letters: string; tone: string }[];
}

/**
 * Writes a reading so that everything that look-up needs can be had from it: tones as numbers, a
 * hyphen within words, a space between them.
 *
 * @param reading the headword’s characters with their syllables
 * @param stated the pinyin as its writer put it, which has the words
 * @returns undefined where the way back would not give the stated pinyin
 * @example toNumbered(splitPinyin('算力网', 'suànlì wǎng'), 'suànlì wǎng') // 'suan4-li4 wang3'
 */
export function toNumbered(reading: readonly ReadCharacter[], stated: string): string | undefined {
  let numbered = '';
  let rest = stated.normalize('NFC');
  for (const { character, syllable } of reading) {
    if (syllable === '') continue;
    const at = rest.toLowerCase().indexOf(syllable);
    if (at < 0) return undefined;
    const separator = numbered === '' ? '' : rest.slice(0, at).includes(' ') ? ' ' : '-';
    const written = rest.slice(at, at + syllable.length);
    numbered += separator + (isHan(character) ? numberOf(written) : written);
    rest = rest.slice(at + syllable.length);
  }
  return fromNumbered(numbered).pinyin === stated.normalize('NFC') ? numbered : undefined;
}

/**
 * @example fromNumbered('suan4-li4 wang3').pinyin // 'suànlì wǎng'
 */
export function fromNumbered(numbered: string): NumberedReading {
  const syllables: NumberedReading['syllables'] = [];
  const words = numbered.split(' ').map((word) =>
    word
      .split('-')
      .map((part, index) => {
        const { letters, tone } = SYLLABLE.exec(part)?.groups ?? {};
        if (letters === undefined || tone === undefined) {
          syllables.push({ letters: part.toLowerCase(), tone: '' });
          return part;
        }
        syllables.push({ letters: letters.toLowerCase().replaceAll('ü', 'v'), tone });
        // A vowel that would run into the syllable before it is kept apart.
        const apart = index > 0 && /^[aoe]/i.test(letters) ? '’' : '';
        return apart + mark(letters, Number(tone));
      })
      .join(''),
  );
  return { pinyin: words.join(' ').normalize('NFC'), syllables };
}

function numberOf(syllable: string): string {
  const decomposed = syllable.normalize('NFD');
  const tone = TONES.findIndex(
    (sign, index) => index > 0 && sign !== '' && decomposed.includes(sign),
  );
  const letters = decomposed.replace(/[\u0300\u0301\u0304\u030c]/g, '').normalize('NFC');
  return `${letters}${tone > 0 ? tone : 5}`;
}

/** Puts the tone mark on a or e, on the o of ou, else on the last vowel. */
function mark(letters: string, tone: number): string {
  const sign = TONES[tone] ?? '';
  const at = /[ae]/i.exec(letters)?.index ?? /ou/i.exec(letters)?.index ?? lastVowel(letters);
  return letters.slice(0, at + 1) + sign + letters.slice(at + 1);
}

const lastVowel = (letters: string) =>
  Math.max(...Array.from(letters.matchAll(/[aeiouü]/giu), ({ index }) => index), 0);
