import { joinRuns } from './joinRuns.ts';
import type { Run } from './runs.ts';

/** Runs on one baseline. */
export interface Row {
  y: number;
  size: number;
  runs: Run[];
}

/** A line as it is read, with the column that it stands in. */
export interface Line {
  text: string;
  x: number;
  end: number;
  y: number;
  size: number;
  /** The font of most of it. */
  font: string;
  column: { left: number; right: number };
  /** Distance to the line above in the same column; undefined for its first. */
  below: number | undefined;
}

/** Wider gaps, in em, part a row into what stands in different columns. */
const PART_GAP = 1.1;
/** What each side of a gutter must have: lines, and their width in em. */
const [COLUMN_LINES, COLUMN_WIDTH] = [4, 8];
const GRID = 2;

/**
 * Puts the horizontal runs of a page into rows, from the top down. What is raised or lowered a
 * little, such as the mark of a note, belongs to the row beside it.
 */
export function rowsOf(runs: readonly Run[]): Row[] {
  const rows: Row[] = [];
  // The largest first, since the smaller ones belong to them.
  for (const run of runs.toSorted((a, b) => b.size - a.size || a.y - b.y)) {
    const row = rows.find((candidate) => isBeside(run, candidate));
    if (row) row.runs.push(run);
    else rows.push({ y: run.y, size: run.size, runs: [run] });
  }
  for (const row of rows) row.runs.sort((a, b) => a.x - b.x);
  return rows.sort((a, b) => a.y - b.y);
}

function isBeside(run: Run, { y, size, runs }: Row): boolean {
  const isSmall = run.size < size * 0.8;
  const isNear = isSmall
    ? run.y > y - size * 0.75 && run.y < y + size * 0.35
    : Math.abs(run.y - y) < run.size * 0.4;
  return isNear && !runs.some((other) => overlap(run, other) > allowedOverlap(run, other));
}

/** Marks whose empty half browsers and word processors take away beside another. */
const MARK = /[\u3000-\u303f\uff00-\uff0f\uff1a-\uff20“”‘’]/u;

/** How far two runs of one line may reach into each other. */
function allowedOverlap(one: Run, other: Run): number {
  const [left, right] = one.x <= other.x ? [one, other] : [other, one];
  const meets = MARK.test(left.text.at(-1) ?? '') || MARK.test(right.text.at(0) ?? '');
  return Math.max(
    Math.min(one.width, other.width) * 0.3,
    meets ? Math.max(one.size, other.size) * 0.6 : 0,
  );
}

const overlap = (a: Run, b: Run) => Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);

/** The lines of a page in the order of reading: a column down to its foot, then the next. */
export function linesOf(rows: readonly Row[]): Line[] {
  const split = findGutter(rows);
  if (!split) return oneColumn(rows);
  const { from, to, x } = split;
  const within = rows.slice(from, to);
  const side = (isSide: (run: Run) => boolean) =>
    within
      .map((row) => ({ ...row, runs: row.runs.filter(isSide) }))
      .filter(({ runs }) => runs.length > 0);
  return [
    ...linesOf(rows.slice(0, from)),
    ...linesOf(side((run) => run.x < x)),
    ...linesOf(side((run) => run.x >= x)),
    ...linesOf(rows.slice(to)),
  ];
}

interface Part {
  left: number;
  right: number;
}

/** What of a row stands together. */
function partsOf({ runs, size }: Row): Part[] {
  const parts: Part[] = [];
  for (const run of runs) {
    const last = parts.at(-1);
    if (last && run.x - last.right < size * PART_GAP)
      last.right = Math.max(last.right, run.x + run.width);
    else parts.push({ left: run.x, right: run.x + run.width });
  }
  return parts;
}

interface Gutter {
  /** Rows between which nothing crosses it, as [from, to). */
  from: number;
  to: number;
  x: number;
}

/** The place between two columns that most rows leave free. */
function findGutter(rows: readonly Row[]): Gutter | undefined {
  if (rows.length < COLUMN_LINES) return undefined;
  const parts = rows.map(partsOf);
  const all = parts.flat();
  const left = Math.min(...all.map((part) => part.left));
  const right = Math.max(...all.map((part) => part.right));
  const em = median(rows.map(({ size }) => size));
  let best: (Gutter & { lines: number; free: number }) | undefined;
  for (let x = left + em * COLUMN_WIDTH; x < right - em * COLUMN_WIDTH; x += GRID) {
    let from = 0;
    for (let at = 0; at <= rows.length; at++) {
      const crosses = parts[at]?.some((part) => part.left < x + 1 && part.right > x - 1) ?? true;
      if (!crosses) continue;
      const sides = sidesOf(parts.slice(from, at), x, em);
      if (
        sides &&
        (!best ||
          sides.lines > best.lines ||
          (sides.lines === best.lines && sides.free > best.free))
      ) {
        best = { from, to: at, x, ...sides };
      }
      from = at + 1;
    }
  }
  return best;
}

/** Whether both sides look like columns: enough lines, most of them as wide as their column. */
function sidesOf(
  rows: readonly Part[][],
  x: number,
  em: number,
): { lines: number; free: number } | undefined {
  const flat = rows.flat();
  const sides = [flat.filter((part) => part.right <= x), flat.filter((part) => part.left >= x)];
  const [before = [], after = []] = sides;
  for (const side of sides) {
    if (side.length < COLUMN_LINES) return undefined;
    const widest =
      Math.max(...side.map(({ right }) => right)) - Math.min(...side.map(({ left }) => left));
    const usual = median(side.map(({ left, right }) => right - left));
    if (usual < em * COLUMN_WIDTH || usual < widest * 0.6) return undefined;
  }
  const edge = Math.max(...before.map(({ right }) => right));
  const free = Math.min(x - edge, Math.min(...after.map(({ left }) => left)) - x);
  return { lines: Math.min(before.length, after.length), free };
}

function oneColumn(rows: readonly Row[]): Line[] {
  const column = {
    left: Math.min(...rows.map(({ runs }) => runs[0]?.x ?? Infinity)),
    right: Math.max(...rows.map(({ runs }) => endOf(runs))),
  };
  return rows.map((row, at) => {
    const above = rows[at - 1];
    return {
      text: joinRuns(row.runs),
      x: row.runs[0]?.x ?? 0,
      end: endOf(row.runs),
      y: row.y,
      size: commonest(row.runs, ({ size }) => Math.round(size * 10) / 10) ?? row.size,
      font: commonest(row.runs, ({ font }) => font) ?? '',
      column,
      below: above && row.y - above.y,
    };
  });
}

const endOf = (runs: readonly Run[]) => Math.max(...runs.map(({ x, width }) => x + width));

/** What most of the text has. */
export function commonest<Item extends { text: string }, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Key | undefined {
  const lengths = new Map<Key, number>();
  for (const item of items) {
    const key = keyOf(item);
    lengths.set(key, (lengths.get(key) ?? 0) + item.text.length);
  }
  return [...lengths].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/**
 * Lines of text that is set from top to bottom: columns from the right to the left. Of text that
 * is turned by a quarter, each run is a line.
 */
export function uprightLines(runs: readonly Run[]): string[] {
  const columns: Run[][] = [];
  for (const run of runs.filter(({ way }) => way === 'down').toSorted((a, b) => b.x - a.x)) {
    const column = columns.find(([first]) => first && Math.abs(first.x - run.x) < first.size * 0.5);
    if (column) column.push(run);
    else columns.push([run]);
  }
  return columns.map((column) =>
    column
      .toSorted((a, b) => a.y - b.y)
      .map(({ text }) => text)
      .join(''),
  );
}
