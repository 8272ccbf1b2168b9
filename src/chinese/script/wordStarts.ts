import type { Segment } from '../createSegmenter.ts';

/** A mark for every UTF-16 unit of a text: 1 where a word begins, and at the end of the text. */
export type WordStarts = Uint8Array;

/** Spaces and Chinese punctuation: no word runs across. */
const isBetweenClauses = (unit: number) =>
  unit <= 0x20 || (unit >= 0x3000 && unit <= 0x303f) || (unit >= 0x2018 && unit <= 0x201f) ||
  (unit >= 0xff01 && unit <= 0xff0f) || (unit >= 0xff1a && unit <= 0xff20);

/**
 * Cuts a text into words where it matters: a clause without any character that matters is left
 * whole, since cutting costs as much as converting.
 *
 * @param matters whether the words around a UTF-16 unit will be asked for
 * @example cutWhereItMatters('算力网，头发', segment, (unit) => unit === 0x53d1)
 */
export function cutWhereItMatters(
  text: string,
  segment: Segment,
  matters: (unit: number) => boolean,
): WordStarts {
  const starts = new Uint8Array(text.length + 1);
  const clauses: { start: number; text: string }[] = [];
  let start = 0;
  let needed = false;
  for (let at = 0; at <= text.length; at++) {
    const ends = at === text.length || isBetweenClauses(text.charCodeAt(at));
    if (!ends) {
      needed ||= matters(text.charCodeAt(at));
      continue;
    }
    if (needed) clauses.push({ start, text: text.slice(start, at) });
    starts[at] = 1;
    start = at + 1;
    needed = false;
  }
  if (clauses.length === 0) return starts;

  let clause = 0;
  let at = clauses[0]?.start ?? 0;
  for (const word of segment(clauses.map((one) => one.text).join('\n'))) {
    if (word === '\n') {
      clause += 1;
      at = clauses[clause]?.start ?? text.length;
      continue;
    }
    starts[at] = 1;
    at += word.length;
    if (isPlaceWord(word)) starts[at - 1] = 1;
  }
  return starts;
}

/** “In the hall” is no word: 馆里 in 面馆里 hides the noodle shop. */
const isPlaceWord = (word: string) => word.length === 2 && word.endsWith('里');

/**
 * @param words a text cut into words, which joined give it back
 * @example wordStarts(['算力', '网']) // Uint8Array [1, 0, 1, 1]
 */
export function wordStarts(words: readonly string[]): WordStarts {
  const length = words.reduce((sum, word) => sum + word.length, 0);
  const starts = new Uint8Array(length + 1);
  let at = 0;
  for (const word of words) {
    starts[at] = 1;
    at += word.length;
  }
  starts[length] = 1;
  return starts;
}

/** Whether a stretch is whole words, or lies within one: 打印 in 拍打印度 cuts two. */
export function cutsNoWord(words: WordStarts, start: number, end: number): boolean {
  if (words[start] === 1 && words[end] === 1) return true;
  for (let at = start + 1; at < end; at++) if (words[at] === 1) return false;
  return true;
}
