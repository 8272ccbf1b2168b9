import type { Passage, Place } from './suggestion.ts';

/** A form in its line, and where that line stands. */
export interface Context {
  file: string;
  block: string;
  before: string;
  form: string;
  after: string;
}

/** How many characters stand on each side. */
const WIDTH = 12;

/**
 * Lays places out as keyword-in-context lines, in the order of the text.
 *
 * @example
 * keywordInContext([{ file: 'x.mdx', block: 's1p1', text: '像拼积木一样拼GPU' }], [{ passage: 0, start: 2, end: 4 }])
 * // [{ file: 'x.mdx', block: 's1p1', before: '像拼', form: '积木', after: '一样拼GPU' }]
 */
export function keywordInContext(
  passages: readonly Passage[],
  places: readonly Place[],
): Context[] {
  return places.flatMap(({ passage, start, end }) => {
    const found = passages[passage];
    if (!found) return [];
    const { file, block } = found;
    // A line feed is a hard break; here everything stands in one line.
    const text = found.text.replaceAll('\n', ' ');
    return [
      {
        file,
        block,
        before: Array.from(text.slice(0, start)).slice(-WIDTH).join(''),
        form: text.slice(start, end),
        after: Array.from(text.slice(end)).slice(0, WIDTH).join(''),
      },
    ];
  });
}
