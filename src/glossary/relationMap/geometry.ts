/** A point, in units of the map: x to the right, y downwards. */
export interface Point {
  x: number;
  y: number;
}

/** A label's box by its centre. */
export interface Box extends Point {
  width: number;
  height: number;
}

/** The free space between two boxes; 0 where they touch or overlap. */
export function gapBetween(a: Box, b: Box): number {
  const x = Math.max(0, Math.abs(a.x - b.x) - (a.width + b.width) / 2);
  const y = Math.max(0, Math.abs(a.y - b.y) - (a.height + b.height) / 2);
  return Math.sqrt(x * x + y * y);
}

/** Whether two boxes come nearer than a margin, in x and in y. */
export function overlap(a: Box, b: Box, margin = 0): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 + margin &&
    Math.abs(a.y - b.y) < (a.height + b.height) / 2 + margin
  );
}

/** Whether two lines cross; lines that meet at an end do not. */
export function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** Whether a line from one box to another runs through a third, or passes it within a margin. */
export function runsThrough(from: Point, to: Point, box: Box, margin = 0): boolean {
  const halfWidth = box.width / 2 + margin;
  const halfHeight = box.height / 2 + margin;
  // The part of the line, from 0 to 1, that lies within the box's columns and within its rows.
  const [enterX, leaveX] = span(from.x, to.x, box.x - halfWidth, box.x + halfWidth);
  const [enterY, leaveY] = span(from.y, to.y, box.y - halfHeight, box.y + halfHeight);
  return Math.max(0, enterX, enterY) < Math.min(1, leaveX, leaveY);
}

/** Where the line from a box's centre to a point leaves the box with a margin around it. */
export function leave(box: Box, towards: Point, margin: number): Point {
  const x = towards.x - box.x;
  const y = towards.y - box.y;
  const part = Math.min(
    x === 0 ? Infinity : (box.width / 2 + margin) / Math.abs(x),
    y === 0 ? Infinity : (box.height / 2 + margin) / Math.abs(y),
    1,
  );
  return { x: box.x + x * part, y: box.y + y * part };
}

function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

function span(from: number, to: number, low: number, high: number): [number, number] {
  if (from === to) return from > low && from < high ? [-Infinity, Infinity] : [1, 0];
  const first = (low - from) / (to - from);
  const second = (high - from) / (to - from);
  return first < second ? [first, second] : [second, first];
}
