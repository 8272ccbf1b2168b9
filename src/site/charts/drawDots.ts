import * as Plot from '@observablehq/plot';
import { wrapText } from '../../chinese/wrapText.ts';
import { LABEL, VALUE, WIDTH, drawPlain, texts } from './plot.ts';
import type { TextLine, Words } from './plot.ts';
import type { Row } from './drawRows.ts';

const PER_LINE = 25;
const PITCH = WIDTH / PER_LINE;
const GAP = 18;

/** Dots: one for each that is counted, twenty-five a line. */
export function drawDots(rows: readonly Row[], words: Words): string {
  const dots: { x: number; y: number }[] = [];
  const lines: TextLine[] = [];
  let y = 0;
  for (const { label, value, drawn } of rows) {
    for (const text of wrapText(label, WIDTH / LABEL.size)) {
      y += LABEL.leading;
      lines.push({ x: 0, y: y - 4, text, kind: 'label' });
    }
    y += VALUE.leading;
    lines.push({ x: 0, y: y - 6, text: value, kind: 'value' });
    const count = drawn[0] ?? 0;
    for (let index = 0; index < count; index++) {
      const line = Math.floor(index / PER_LINE);
      dots.push({ x: ((index % PER_LINE) + 0.5) * PITCH, y: y + (line + 0.5) * PITCH });
    }
    y += Math.ceil(count / PER_LINE) * PITCH + GAP;
  }
  const mark = Plot.dot(dots, { x: 'x', y: 'y', r: 4.2, fill: 'var(--term)' });
  return drawPlain(y - GAP + 2, [mark, ...texts(lines)], words);
}
