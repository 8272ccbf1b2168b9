import { textWidth } from '../../chinese/textWidth.ts';
import { wrapText } from '../../chinese/wrapText.ts';
import { LABEL, VALUE, WIDTH, boxes, drawPlain, texts } from './plot.ts';
import type { Box, TextLine, Words } from './plot.ts';

/** A figure as it is drawn: a label above, a shape below it, the value at its right. */
export interface Row {
  label: string;
  value: string;
  /** On one scale with the other rows; the ends of a range. */
  drawn: readonly number[];
}

/** Between a shape and its value. */
const SPACE = 10;
const BAR = 16;
const GAP = 18;
const LEAST = 1.5;
/** The side of the largest square. */
const LARGEST = 230;

/**
 * Bars: by their length. A range is dark to its lower end, light to its upper. The longest, which
 * the others are held against, is of ink, as among squares.
 */
export function drawBars(rows: readonly Row[], words: Words): string {
  return drawRows(
    rows,
    words,
    (share) => share,
    (length) => ({ width: length, height: BAR }),
  );
}

/** Squares: by their area. */
export function drawAreas(rows: readonly Row[], words: Words): string {
  return drawRows(rows, words, Math.sqrt, (length) => ({ width: length, height: length }));
}

/** @param lengthOf the length of a shape, of a share of the largest number, as a share of the longest */
function drawRows(
  rows: readonly Row[],
  words: Words,
  lengthOf: (share: number) => number,
  sizeOf: (length: number) => Pick<Box, 'width' | 'height'>,
): string {
  const most = Math.max(...rows.flatMap(({ drawn }) => drawn));
  const shareOf = (number: number) => lengthOf(number / most);
  // As long as every value has room at the right of its shape, but for one above a large square.
  const isSquare = sizeOf(WIDTH).height === WIDTH;
  const beside = isSquare ? rows.filter(({ drawn }) => !drawn.includes(most)) : rows;
  const longest = Math.min(
    isSquare ? LARGEST : WIDTH,
    ...beside.map(({ value, drawn }) => {
      const room = WIDTH - SPACE - textWidth(value) * VALUE.size;
      return room / shareOf(Math.max(...drawn));
    }),
  );
  const shapes: Box[] = [];
  const lines: TextLine[] = [];
  let y = 0;
  for (const { label, value, drawn } of rows) {
    for (const text of wrapText(label, WIDTH / LABEL.size)) {
      y += LABEL.leading;
      lines.push({ x: 0, y: y - 4, text, kind: 'label' });
    }
    const sizes = drawn.map((number) => sizeOf(Math.max(LEAST, shareOf(number) * longest)));
    const size = sizes.at(-1) ?? { width: 0, height: 0 };
    const isAbove = size.height > VALUE.leading;
    if (isAbove) {
      y += VALUE.leading;
      lines.push({ x: 0, y: y - 6, text: value, kind: 'value' });
    }
    y += 5;
    // The longer end lies below the shorter.
    for (const [index, one] of [...sizes.entries()].toReversed()) {
      const isMeasure = rows.length > 1 && drawn.includes(most);
      const stroke = isMeasure ? 'var(--ink-2)' : 'var(--term)';
      const fill = index > 0 ? 'var(--term-soft)' : stroke;
      shapes.push({ x: 0.5, y: y + (size.height - one.height) / 2, ...one, fill, stroke });
    }
    if (!isAbove) {
      const middle = y + Math.max(size.height, VALUE.size * 0.8) / 2;
      const baseline = middle + VALUE.size * 0.36;
      lines.push({ x: size.width + SPACE, y: baseline, text: value, kind: 'value' });
    }
    y += Math.max(size.height, VALUE.size * 0.8) + GAP;
  }
  return drawPlain(y - GAP + 6, [boxes(shapes), ...texts(lines)], words);
}
