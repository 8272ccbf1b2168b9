interface Point {
  x: number;
  y: number;
}

/**
 * How many pairs of lines cross, drawn straight from end to end; lines that share an end do not.
 *
 * @example countCrossings([[a, c], [b, d]]) // 1, where a, b, c, d are the corners of a square in turn
 */
export function countCrossings(lines: readonly (readonly [Point, Point])[]): number {
  return lines.reduce(
    (sum, line, index) =>
      sum + lines.slice(0, index).filter((other) => doCross(line, other)).length,
    0,
  );
}

function doCross([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  if ([a, b].some((end) => end === c || end === d)) return false;
  return sideOf(a, b, c) * sideOf(a, b, d) < 0 && sideOf(c, d, a) * sideOf(c, d, b) < 0;
}

/** On which side of the line from a to b a point lies: positive, negative, or on it. */
const sideOf = (a: Point, b: Point, point: Point) =>
  Math.sign((b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x));
