import type { Element } from 'hast';
import type { Span, TableUnit } from '../../units.ts';
import { isEmpty } from '../tidySpans.ts';
import { attribute, childrenOf, isElement, lineOf } from './nodes.ts';

/** More columns than any table has; a page may claim 1000. */
const WIDEST = 200;

/**
 * Reads a table of data; cells that span several columns or rows have their text in the first
 * alone, and the others are empty.
 *
 * @param spansIn the text of a cell or caption
 * @returns undefined where no cell holds anything
 */
export function readTable(
  table: Element,
  spansIn: (cell: Element) => Span[],
): TableUnit | undefined {
  const trs = rowsIn(table);
  const grid: (Span[] | undefined)[][] = trs.map(() => []);
  trs.forEach((tr, at) => {
    let column = 0;
    for (const cell of tr.children.filter(isCell)) {
      while (grid[at]?.[column] !== undefined) column += 1;
      const columns = spanOf(cell, 'colSpan', WIDEST - column);
      const rows = spanOf(cell, 'rowSpan', trs.length - at);
      const spans = spansIn(cell);
      for (let down = 0; down < rows; down++) {
        const row = grid[at + down];
        for (let right = 0; row && right < columns; right++) {
          row[column + right] ??= down === 0 && right === 0 ? spans : [];
        }
      }
      column += columns;
    }
  });
  const width = Math.max(0, ...grid.map((row) => row.length));
  const rows = grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? []));
  const [first] = trs;
  const captions = table.children.filter(isElement).filter(({ tagName }) => tagName === 'caption');
  const caption = captions.flatMap(spansIn);
  if (rows.every((row) => row.every(isEmpty)) && isEmpty(caption)) return undefined;
  return {
    kind: 'table',
    at: { line: lineOf(table) },
    rows: rows.filter((row) => !row.every(isEmpty)),
    headed: first !== undefined && isHeadRow(first, table) && rows[0]?.every(isEmpty) === false,
    ...(isEmpty(caption) ? {} : { caption }),
  };
}

const isCell = (node: Element['children'][number]): node is Element =>
  isElement(node) && (node.tagName === 'td' || node.tagName === 'th');

/** Rows of the table itself, those of its head first and of its foot last, as a browser shows them. */
function rowsIn(table: Element): Element[] {
  const sections = table.children.filter(isElement);
  const of = (tag: string) =>
    sections.filter(({ tagName }) => tagName === tag).flatMap((section) => rowsOf(section));
  return [
    ...of('thead'),
    ...sections.flatMap((node) =>
      node.tagName === 'tr' ? [node] : node.tagName === 'tbody' ? rowsOf(node) : [],
    ),
    ...of('tfoot'),
  ];
}

const rowsOf = (section: Element): Element[] =>
  childrenOf(section)
    .filter(isElement)
    .filter(({ tagName }) => tagName === 'tr');

function spanOf(cell: Element, name: 'colSpan' | 'rowSpan', most: number): number {
  const value = Number(attribute(cell, name) ?? 1);
  // 0 means: as far as the table goes.
  if (value === 0 && name === 'rowSpan') return most;
  return Number.isInteger(value) && value > 0 ? Math.max(Math.min(value, most), 1) : 1;
}

function isHeadRow(row: Element, table: Element): boolean {
  const cells = row.children.filter(isCell);
  const inHead = table.children.some(
    (section) =>
      isElement(section) && section.tagName === 'thead' && section.children.includes(row),
  );
  return inHead || (cells.length > 0 && cells.every(({ tagName }) => tagName === 'th'));
}
