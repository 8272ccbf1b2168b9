import { isHan } from './isCjk.ts';
import type { ReadCharacter } from './splitPinyin.ts';

const INITIALS = 'b p m f d t n l g k ng h gw kw w z c s j'.split(' ');
/** Finals that need no initial: 安 on1, 屋 uk1. */
const OPEN_FINALS = [
  ...['aa', 'aai', 'aau', 'aam', 'aan', 'aang', 'aap', 'aat', 'aak'],
  ...['a', 'ai', 'au', 'am', 'an', 'ang', 'ap', 'at', 'ak'],
  ...['e', 'ei', 'eu', 'em', 'en', 'eng', 'ep', 'et', 'ek'],
  ...['o', 'oi', 'ou', 'on', 'ong', 'ot', 'ok', 'ung', 'uk'],
];
/** Finals that always have one: where others write yi, wu, yu, Jyutping has ji, wu, jyu. */
const BOUND_FINALS = [
  ...['i', 'iu', 'im', 'in', 'ing', 'ip', 'it', 'ik'],
  ...['u', 'ui', 'un', 'ut', 'oe', 'oeng', 'oet', 'oek', 'eoi', 'eon', 'eot'],
  ...['yu', 'yun', 'yut'],
];
/** Syllables without a vowel: 唔 m4, 五 ng5, and the grunts hm and hng. */
const WITHOUT_VOWEL = ['m', 'ng', 'hm', 'hng'];

const SYLLABLES: ReadonlySet<string> = new Set([
  ...OPEN_FINALS,
  ...[...OPEN_FINALS, ...BOUND_FINALS].flatMap((final) => INITIALS.map((one) => one + final)),
  ...WITHOUT_VOWEL,
]);

/**
 * Lays a stated Jyutping on the characters of its headword: one syllable for each Han character,
 * in order, with Latin letters and digits as the headword has them; between syllables stands a
 * space. Punctuation does not count; a plus sign may be read aloud, gaa1.
 *
 * @param headword the form that is read, in either script: 算力, 國產GPU
 * @returns undefined where the Jyutping does not fit, or holds what is no syllable of Cantonese
 * @example
 * splitJyutping('算力', 'syun3 lik6')
 * // [{ character: '算', syllable: 'syun3' }, { character: '力', syllable: 'lik6' }]
 * splitJyutping('算力', 'syun3lik6') // undefined
 */
export function splitJyutping(headword: string, stated: string): ReadCharacter[] | undefined {
  const syllables = stated
    .split(' ')
    .flatMap((word) => (isSyllable(word) ? [word] : Array.from(word)));
  const read: ReadCharacter[] = [];
  for (const character of headword) {
    if (!isRead(character)) {
      read.push({ character, syllable: '' });
      continue;
    }
    const syllable = syllables.shift() ?? '';
    if (!fits(character, syllable)) return undefined;
    read.push({ character, syllable });
  }
  return syllables.length === 0 ? read : undefined;
}

/** The tone is one of six; a syllable that ends in a stop has no tone 4 or 5. */
function isSyllable(text: string): boolean {
  const tone = text.slice(-1);
  const letters = text.slice(0, -1);
  return SYLLABLES.has(letters) && (/[ptk]$/.test(letters) ? /[1236]/ : /[1-6]/).test(tone);
}

function isRead(character: string): boolean {
  return /[\p{L}\p{N}+]/u.test(character);
}

function fits(character: string, syllable: string): boolean {
  if (isHan(character)) return isSyllable(syllable);
  return syllable === character || (character === '+' && syllable === 'gaa1');
}
