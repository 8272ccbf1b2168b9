/** A mark for every UTF-16 unit of a text: 1 where a word begins, and at the end of the text. */
export type WordStarts = Uint8Array;

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
