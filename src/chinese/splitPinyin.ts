import { pinyin } from 'pinyin-pro';
import { isHan } from './isCjk.ts';
import { withoutTones } from './withoutTones.ts';

/** A character of a headword with its reading; Latin letters and digits stand for themselves. */
export interface ReadCharacter {
  character: string;
  /** The syllable with its tone mark; empty for punctuation. */
  syllable: string;
}

/**
 * Lays a stated pinyin on the characters of its headword: one known reading for each Han
 * character, in order, with Latin letters and digits as they stand. Spaces, apostrophes, hyphens
 * and punctuation do not count, nor does case; the neutral tone fits any reading.
 *
 * @returns undefined where the pinyin cannot be read off the headword
 * @example
 * splitPinyin('算力', 'suànlì')
 * // [{ character: '算', syllable: 'suàn' }, { character: '力', syllable: 'lì' }]
 * splitPinyin('算力', 'suànlì wǎng') // undefined
 */
export function splitPinyin(headword: string, stated: string): ReadCharacter[] | undefined {
  const characters = Array.from(headword);
  const split = (index: number, rest: string): ReadCharacter[] | undefined => {
    const character = characters[index];
    if (character === undefined) return rest === '' ? [] : undefined;
    for (const syllable of readingsOf(character)) {
      if (!rest.startsWith(syllable)) continue;
      const others = split(index + 1, rest.slice(syllable.length));
      if (others) return [{ character, syllable }, ...others];
    }
    return undefined;
  };
  return split(0, lettersOf(stated));
}

function readingsOf(character: string): string[] {
  // “人工智能+” is read aloud with the sign: réngōng zhìnéng jiā.
  if (character === '+') return ['jiā', ''];
  if (!isHan(character)) return [lettersOf(character)];
  // 儿 may be no syllable of its own: 大伙儿 dàhuǒr.
  if (character === '儿') return ['ér', 'er', 'r'];
  const readings = pinyin(character, { multiple: true, type: 'array' }).map(lettersOf);
  return [...new Set([...readings, ...readings.map(withoutTones)])];
}

function lettersOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
