import { isHan } from '../chinese/isCjk.ts';

/**
 * A unit as Pagefind is given it: letters a to z and digits alone, whatever the unit holds, since
 * Pagefind would split at signs, drop accents, and have the browser cut Han by a dictionary. A first
 * letter keeps the kinds apart. No unit's code begins another's.
 *
 * @example
 * encodeUnit('算') // 'h0oev'
 * encodeUnit('3.1') // 'n3p1z'
 * encodeUnit('eflops') // 'leflops0'
 */
export function encodeUnit(unit: string): string {
  const [first = ''] = unit;
  if (isHan(first)) return `h${codeOf(first)}`;
  if (/^\p{N}/u.test(first)) return `n${encodeDigits(unit)}z`;
  return /^[\p{L}\p{M}]/u.test(first) ? `${encodeBeginning(unit)}0` : `s${codeOf(first)}`;
}

/** What the codes of all words that begin with these letters begin with. */
export function encodeBeginning(letters: string): string {
  return `l${letters.replace(/[^a-z]/gu, (letter) => `1${codeOf(letter)}`)}`;
}

const encodeDigits = (number: string) =>
  number.replace(/[^0-9]/gu, (sign) => (sign === '.' ? 'p' : `u${codeOf(sign)}`));

/** Four digits of base 36, enough for any character. */
const codeOf = (character: string) => (character.codePointAt(0) ?? 0).toString(36).padStart(4, '0');
