import type { LineUnit } from '../../units.ts';
import { commonest, median } from './layLines.ts';
import type { Line } from './layLines.ts';

type Look = NonNullable<LineUnit['look']>;
type Column = Line['column'];

const BOLD = /bold|heavy|black|demi|hei(?:ti)?\b|simhei|heiti|黑体|黑體/i;
/** Columns of fewer lines do not show how wide they are. */
const FEW = 5;
/** How far in, in em, an indent is. */
const [INDENT_LEAST, INDENT_MOST] = [1.3, 3.2];

/**
 * Tells what lines look like, beside most of their document.
 *
 * @param pages with their lines, and their width in points
 * @param fonts names of fonts, by the id that lines have
 */
export function describeLooks(
  pages: readonly { width: number; lines: readonly Line[] }[],
  fonts: ReadonlyMap<string, string>,
): (line: Line) => Look {
  const lines = pages.flatMap((page) => page.lines);
  const size = commonest(lines, (line) => line.size) ?? 1;
  const isBold = (line: Line) => BOLD.test(fonts.get(line.font) ?? '');
  // Where most of it is bold, nothing stands out by being so.
  const areBold = commonest(lines, isBold) === true;
  const distances = lines.filter((line) => line.size === size).flatMap(({ below }) => below ?? []);
  const distance = median(distances);
  const columnOf = findColumns(pages);

  return (line) => {
    const column = columnOf(line);
    const width = Math.max(column.right - column.left, 1);
    const [before, after] = [line.x - column.left, column.right - line.end];
    const em = line.size;
    const isIndented = before >= INDENT_LEAST * em && before <= INDENT_MOST * em;
    const isEven = before > em && Math.abs(before - after) <= Math.max(em, width * 0.04);
    // The first line of a paragraph may end before the edge by as much as it stands in.
    const isCentred = isEven && !(isIndented && line.size === size && !isBold(line));
    return {
      size: round(line.size / size),
      ...(isBold(line) && !areBold ? { bold: true } : {}),
      ...(isCentred ? { centred: true } : isIndented ? { indented: true } : {}),
      ...(line.below === undefined || distance === 0 ? {} : { gap: round(line.below / distance) }),
      reach: round((line.end - column.left) / width),
    };
  };
}

/** The edges that a line is held against: of its own column, or of one like it that has more lines. */
function findColumns(
  pages: readonly { width: number; lines: readonly Line[] }[],
): (line: Line) => Column {
  const counts = new Map<Column, number>();
  for (const { column } of pages.flatMap(({ lines }) => lines)) {
    counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  const known = [...counts].filter(([, count]) => count >= FEW).map(([column]) => column);
  const widthOf = ({ left, right }: Column) => right - left;
  const whole =
    known.length > 0
      ? {
          left: Math.min(...known.map(({ left }) => left)),
          right: Math.max(...known.map(({ right }) => right)),
        }
      : undefined;
  const pageOf = new Map(pages.flatMap((page) => page.lines.map((line) => [line, page])));
  const margins = (line: Line): Column => {
    const page = pageOf.get(line);
    const left = Math.min(...(page?.lines ?? [line]).map(({ x }) => x));
    return { left, right: Math.max((page?.width ?? 0) - left, line.column.right) };
  };
  return (line) => {
    if ((counts.get(line.column) ?? 0) >= FEW) return line.column;
    const { size } = line;
    const like = known
      .filter(({ left, right }) => line.x >= left - size && line.end <= right + size)
      .toSorted((a, b) => widthOf(a) - widthOf(b))[0];
    return like ?? whole ?? margins(line);
  };
}

const round = (number: number) => Math.round(number * 100) / 100;
