import { isHan } from '../chinese/isCjk.ts';
import type { ReadInput, Span, Unit } from './units.ts';

/**
 * How many times each Han character stands in a text.
 *
 * @example hanOf('算力，算') // Map { '算' → 2, '力' → 1 }
 */
export function hanOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of text) {
    if (isHan(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return counts;
}

/**
 * Holds a reading against the raw text of its input: each Han character must be in the units or
 * among what was dropped, as often as the input has it. Scripts and comments are no text, and
 * `raw` has none of theirs.
 *
 * @returns the characters that are missing, and those that are too many, each as often as it is
 * @example compareHan({ units: [], dropped: [], remarks: [], raw: '算力', stated: {} })
 * // { missing: '算力', added: '' }
 */
export function compareHan({ units, dropped, raw }: ReadInput): { missing: string; added: string } {
  const kept = dropped.filter(({ why }) => why !== 'script' && why !== 'comment');
  const read = hanOf([...units.map(textOf), ...kept.map(({ text }) => text)].join('\n'));
  const given = hanOf(raw);
  return { missing: excess(given, read), added: excess(read, given) };
}

function excess(of: ReadonlyMap<string, number>, over: ReadonlyMap<string, number>): string {
  return [...of]
    .map(([character, count]) => character.repeat(Math.max(count - (over.get(character) ?? 0), 0)))
    .join('');
}

/**
 * All text of a unit and those within it, the marks of footnotes among it.
 *
 * @example textOf({ kind: 'line', at: { line: 1 }, text: '算力' }) // '算力'
 */
export function textOf(unit: Unit): string {
  switch (unit.kind) {
    case 'line':
    case 'code':
      return unit.text;
    case 'heading':
    case 'paragraph':
      return textOfSpans(unit.spans);
    case 'footnote':
      return `${unit.mark}${textOfSpans(unit.spans)}`;
    case 'list':
      return unit.items.flat().map(textOf).join('\n');
    case 'quote':
      return unit.children.map(textOf).join('\n');
    case 'table':
      return [...(unit.caption ? [unit.caption] : []), ...unit.rows.flat()]
        .map(textOfSpans)
        .join('\n');
    case 'blank':
    case 'page':
    case 'rule':
      return '';
  }
}

const textOfSpans = (spans: readonly Span[]) => spans.map(({ text }) => text).join('');
