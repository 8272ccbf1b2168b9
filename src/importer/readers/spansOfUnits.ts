import type { Span, Unit } from '../units.ts';
import { HARD_BREAK, isEmpty } from './tidySpans.ts';

/**
 * The text of blocks in one line after the other, for where blocks cannot stand: in a cell of a
 * table, in a note.
 *
 * @returns spans to be tidied, {@link HARD_BREAK} between the lines
 * @example
 * spansOfUnits([{ kind: 'line', at: { line: 1 }, text: '算' }, { kind: 'line', at: { line: 2 }, text: '力' }])
 * // [{ text: '算' }, { text: '\u2028' }, { text: '力' }]
 */
export function spansOfUnits(units: readonly Unit[]): Span[] {
  return inLines(units.map(spansOf));
}

function spansOf(unit: Unit): Span[] {
  switch (unit.kind) {
    case 'heading':
    case 'paragraph':
      return withBreaks(unit.spans);
    case 'footnote':
      return [{ text: unit.mark }, ...withBreaks(unit.spans)];
    case 'line':
    case 'code':
      return withBreaks([{ text: unit.text }]);
    case 'quote':
      return spansOfUnits(unit.children);
    case 'list':
      return spansOfUnits(unit.items.flat());
    case 'table':
      return inLines([unit.caption ?? [], ...unit.rows.flat()].map(withBreaks));
    case 'blank':
    case 'page':
    case 'rule':
      return [];
  }
}

const inLines = (lines: readonly Span[][]): Span[] =>
  lines
    .filter((line) => !isEmpty(line))
    .flatMap((line, index): Span[] => (index === 0 ? line : [{ text: HARD_BREAK }, ...line]));

const withBreaks = (spans: readonly Span[]): Span[] =>
  spans.map((span) => ({ ...span, text: span.text.replaceAll('\n', HARD_BREAK) }));
