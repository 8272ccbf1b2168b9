import { columnsOf, endsSentence } from './shapes.ts';
import type { Line } from './takeUnits.ts';

/** A line with its text. */
export type ReadLine = Line & { value: string };

/** How a run of lines is laid out, as far as the lines tell. */
export interface Layout {
  /** Columns of a full line, where lines were broken at a width; undefined where each is a paragraph. */
  width: number | undefined;
  /** Whether a paragraph is told by its first line, which stands in. */
  isIndented: boolean;
  /** Whether empty lines part paragraphs. */
  isParted: boolean;
}

/** A full line may be so many columns short, when what follows may not begin or be cut at its end. */
const SLACK = 4;
/** Columns by which the first line of a paragraph stands in. */
const INDENT = 4;
/** Narrower than any column of prose: lines of verse are as long as each other, too. */
const NARROWEST = 24;
/** Wider than any line that was broken at a width. */
const WIDEST = 200;

/**
 * Finds out whether lines were broken at a width, and by what paragraphs are told apart. Lines were
 * broken where many that do not end a sentence are as long as the longest.
 *
 * @example layoutOf(lines).width // 76, where full lines have 38 Han characters
 */
export function layoutOf(lines: readonly ReadLine[]): Layout {
  const widths = lines.map(columnsIn).toSorted((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const pairs = lines.slice(1).flatMap((line, index) => {
    const before = lines[index];
    return before && line.blanks === 0 && !line.opensPage ? [[before, line] as const] : [];
  });
  const unfinished = pairs.filter(
    ([before, line]) => !endsSentence(before.value) && !line.look?.indented,
  );
  const full = unfinished.filter(([before]) => isFull(before, width));
  const isBroken =
    full.length >= 2 &&
    full.length >= unfinished.length * 0.5 &&
    full.length >= pairs.length * 0.25 &&
    width >= NARROWEST &&
    width <= WIDEST;
  const indented = lines.filter(({ look }) => look?.indented && !look.centred).length;
  return {
    width: isBroken ? width : undefined,
    isIndented: indented >= 2 && indented < lines.length * 0.75,
    isParted: lines.filter(({ blanks }) => blanks > 0).length >= 2,
  };
}

/** Whether a line reaches so far that the next word had no room on it. */
export function isFull(line: ReadLine, width: number): boolean {
  return line.look?.reach === undefined ? roomIn(line, width) <= SLACK : line.look.reach > 0.9;
}

/** Columns that a line leaves free. */
export const roomIn = (line: ReadLine, width: number): number => width - columnsIn(line);

const columnsIn = ({ value, look }: ReadLine) =>
  columnsOf(value.trimEnd()) + (look?.indented ? INDENT : 0);
