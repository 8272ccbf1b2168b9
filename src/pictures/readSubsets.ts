/** A file of a font that comes cut into many, and the characters that it holds. */
export interface Subset {
  /** As the style sheet names it: './files/noto-serif-sc-119-wght-normal.woff2'. */
  file: string;
  /** First and last code points, both included. */
  ranges: (readonly [number, number])[];
}

const RULE = /@font-face\s*\{[^}]*?url\(([^)]+)\)[^}]*?unicode-range:\s*([^;}]+)/g;

/**
 * Reads which file of a font has which characters from the style sheet that comes with it.
 *
 * @returns the files in the order in which a browser would ask them: the last rule first
 * @throws RangeError where a range is none that CSS knows
 * @see https://www.w3.org/TR/css-fonts-4/#unicode-range-desc
 * @example readSubsets('@font-face { src: url(./a.woff2); unicode-range: U+7b97, U+4e00-4e0a }')
 *   // [{ file: './a.woff2', ranges: [[0x7b97, 0x7b97], [0x4e00, 0x4e0a]] }], which holds 算
 */
export function readSubsets(css: string): Subset[] {
  return Array.from(css.matchAll(RULE), ([, file = '', ranges = '']) => ({
    file: file.replace(/^(['"])(.*)\1$/, '$2'),
    ranges: ranges.split(',').map(readRange),
  })).toReversed();
}

function readRange(text: string): readonly [number, number] {
  const [, first, last = first] = /^U\+([\da-f]+)(?:-([\da-f]+))?$/i.exec(text.trim()) ?? [];
  if (first === undefined || last === undefined) {
    throw new RangeError(`“${text.trim()}” is no range of characters such as U+4E00-9FFF.`);
  }
  return [parseInt(first, 16), parseInt(last, 16)];
}
