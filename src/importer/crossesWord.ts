/** More of a text than the longest word has. */
const NEAR = 8;

/**
 * Whether a word stands across the border of two texts, so that one is the rest of the other.
 *
 * @param segment cuts text into words
 * @example crossesWord('白鹤比去年增', '加了一百多只', segment) // true
 */
export function crossesWord(
  text: string,
  rest: string,
  segment: (text: string) => string[],
): boolean {
  const tail = Array.from(text).slice(-NEAR).join('');
  const head = Array.from(rest).slice(0, NEAR).join('');
  if (!/\p{Script=Han}$/u.test(tail) || !/^\p{Script=Han}/u.test(head)) return false;
  let at = 0;
  for (const word of segment(tail + head)) {
    if (at < tail.length && at + word.length > tail.length) return true;
    at += word.length;
  }
  return false;
}
