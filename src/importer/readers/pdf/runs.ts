/** A stretch of text of a page, with where it stands; lengths are points from the top left. */
export interface Run {
  text: string;
  x: number;
  /** Of the baseline. */
  y: number;
  width: number;
  /** Height of the type. */
  size: number;
  font: string;
  /** In which direction the line runs. */
  way: 'across' | 'down' | 'sideways' | 'aslant';
}

/** What pdfjs gives of a stretch of text; its types leave the vertical style out. */
export interface TextItem {
  str: string;
  transform: number[];
  width: number;
  height: number;
  fontName: string;
}

/**
 * Where the texts of a page stand. What is drawn twice at the same place, to look bold, is there
 * once; white space is not there.
 *
 * @param matrix from the space of the page to points from its top left
 * @param isVertical whether a font is set from top to bottom
 */
export function runsOf(
  items: readonly TextItem[],
  matrix: readonly number[],
  isVertical: (font: string) => boolean,
): Run[] {
  const runs: Run[] = [];
  const seen = new Map<string, Run[]>();
  for (const item of items) {
    if (item.str.trim() === '') continue;
    const run = runOf(item, matrix, isVertical(item.fontName));
    const same = seen.get(run.text) ?? [];
    if (same.some((other) => isAt(other, run))) continue;
    seen.set(run.text, [...same, run]);
    runs.push(run);
  }
  return runs;
}

function runOf(item: TextItem, matrix: readonly number[], isVertical: boolean): Run {
  const [a, b, c, d, x, y] = multiply(matrix, item.transform);
  const angle = Math.round((Math.atan2(b, a) * 180) / Math.PI);
  const way =
    angle === 0
      ? isVertical
        ? 'down'
        : 'across'
      : Math.abs(angle) % 90 === 0
        ? 'sideways'
        : 'aslant';
  const size = Math.hypot(c, d);
  // Leading spaces are of the gap before the text.
  const text = item.str.trim();
  return {
    text,
    x,
    y,
    width: isVertical ? item.height : item.width,
    size,
    font: item.fontName,
    way,
  };
}

function multiply(
  m: readonly number[],
  n: readonly number[],
): [number, number, number, number, number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

const NEAR = 0.15;

const isAt = (one: Run, other: Run): boolean =>
  Math.abs(one.x - other.x) < NEAR * one.size && Math.abs(one.y - other.y) < NEAR * one.size;
