import type { TaggedWord } from '../../chinese/findNames.ts';
import { PREFIXES, SENTENCE_WORDS, SUFFIXES, mayBeWord } from './stopWords.ts';

/**
 * What a word may be to a term: a noun (N), one of a single character (n), a character that is a
 * noun behind a verb (s), a modifier (M), a verb (V), digits (D), or nothing, so that no term runs
 * across it (`|`).
 */
export type Role = 'N' | 'n' | 's' | 'M' | 'V' | 'D' | '|';

/** A word of a text with its role; `start` is in UTF-16 units. */
export interface RoledWord {
  word: string;
  start: number;
  role: Role;
}

/** The tagger’s nouns, names among them, and no tag at all: a word of the site’s own. */
const NOUNS: ReadonlySet<string> = new Set([
  'n',
  'vn',
  'an',
  'b',
  'j',
  'l',
  'eng',
  'nz',
  'nr',
  'nrt',
  'ns',
  'nt',
  's',
  '',
]);
/** 788EFLOPS, 1ms: an amount and its unit. 5G and 3D are no amounts. */
const AMOUNT = /^(\d[\d.]*)(\p{Script=Latin}{2,})$/u;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * Gives each word its role. An amount with its unit falls into both, so that the unit is a word:
 * EFLOPS in 智算788EFLOPS.
 *
 * @param words a text, cut and tagged
 * @example
 * readWords([{ word: '算力', tag: 'x' }, { word: '的', tag: 'uj' }])
 * // [{ word: '算力', start: 0, role: 'N' }, { word: '的', start: 2, role: '|' }]
 */
export function readWords(words: readonly TaggedWord[]): RoledWord[] {
  let start = 0;
  return words.flatMap(({ word, tag }): RoledWord[] => {
    const at = start;
    start += word.length;
    const [, amount, unit] = AMOUNT.exec(word) ?? [];
    if (amount === undefined || unit === undefined) {
      return [{ word, start: at, role: roleOf(word, tag) }];
    }
    return [
      { word: amount, start: at, role: '|' },
      { word: unit, start: at + amount.length, role: 'N' },
    ];
  });
}

function roleOf(word: string, tag: string): Role {
  if (/^\d+$/.test(word)) return YEAR.test(word) ? '|' : 'D';
  if (!/^[\p{L}\p{N}+]+$/u.test(word) || SENTENCE_WORDS.has(word)) return '|';
  if (Array.from(word).length === 1) return roleOfCharacter(word, tag);
  // What the dictionary does not know the tagger guesses at, and not always well: 以算力, 所据.
  if (tag === 'x') return mayBeWord(word) ? 'N' : '|';
  if (NOUNS.has(tag)) return 'N';
  if (tag === 'a') return 'M';
  return tag === 'v' ? 'V' : '|';
}

function roleOfCharacter(character: string, tag: string): Role {
  if (PREFIXES.has(character)) return 'M';
  if (NOUNS.has(tag) && mayBeWord(character)) return 'n';
  if (SUFFIXES.has(character)) return 's';
  return tag === 'a' && mayBeWord(character) ? 'M' : '|';
}
