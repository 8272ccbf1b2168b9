const collator = new Intl.Collator('zh-u-co-stroke');

/** Where the characters of so many strokes begin in the collation’s own index. */
const beginningOf = (strokes: number) => `\uFDD0${String.fromCharCode(0x2800 + strokes)}`;
const MOST = 64;

/**
 * How many strokes a character has, as the stroke order of Unicode’s collation (CLDR) counts them.
 *
 * @returns 0 for what is no Han character
 * @example strokesOf('算') // 14
 */
export function strokesOf(character: string): number {
  if (!/^\p{Script=Han}$/u.test(character)) return 0;
  let strokes = 0;
  while (strokes < MOST && collator.compare(character, beginningOf(strokes + 1)) >= 0) strokes += 1;
  return strokes;
}

/** Orders headwords by the strokes of their characters, Latin ones last. */
export const compareByStrokes = (a: string, b: string): number => collator.compare(a, b);
