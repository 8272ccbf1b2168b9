import type { Step } from './createFace.ts';
import { toPath } from './toPath.ts';
import type { Line } from './typeset.ts';

/** The colours of paper in light, as `src/styles/tokens.css` has them. */
export const COLOURS = {
  paper: '#faf7f0',
  ink: '#211c16',
  ink2: '#554d42',
  term: '#a8321f',
} as const;

export type Colour = keyof typeof COLOURS;

/** Where a line of outlines stands. */
export interface Place {
  /** Of the ink of the first glyph; of the last where it is set from the right. */
  x: number;
  /** Of the baseline. */
  y: number;
  from?: 'left' | 'right';
}

/**
 * The outlines of a line as the data of one path, its ink exactly at the margin.
 *
 * @param decimals how fine the grid is on which the points are rounded
 */
export function pathOfLine(line: Line, place: Place, decimals: number): string {
  const scale = line.size / 1000;
  const origin = originOf(line, place);
  const grid = 10 ** decimals;
  const snap = (value: number) => Math.round(value * grid) / grid;
  return line.glyphs
    .map(({ steps, x, offset }) =>
      toPath(steps, {
        scale,
        // A glyph that stands twice has the same numbers twice.
        x: snap(origin + (x + offset) * scale),
        y: snap(place.y),
        decimals,
      }),
    )
    .join('');
}

const unitPaths = new WeakMap<readonly Step[], string>();

/** A line in one colour, each glyph a path of its own; its ink stands exactly at the margin. */
export function drawLine(line: Line, place: Place, colour: Colour): string {
  const glyphs = line.glyphs
    .filter(({ steps }) => steps.length > 0)
    .map(({ steps, x, offset }) => {
      const path = unitPaths.get(steps) ?? toPath(steps, { scale: 1, decimals: 0 });
      unitPaths.set(steps, path);
      return `<path transform="translate(${Math.round(x + offset)})" d="${path}"/>`;
    });
  const at = `translate(${originOf(line, place).toFixed(2)} ${place.y.toFixed(2)})`;
  return `<g fill="${COLOURS[colour]}" transform="${at} scale(${line.size / 1000})">${glyphs.join('')}</g>`;
}

function originOf({ left, width }: Line, { x, from = 'left' }: Place): number {
  return (from === 'left' ? x : x - width) - left;
}

/** A path in one colour; '' where there is nothing to draw. */
export function fill(path: string, colour: Colour): string {
  return path === '' ? '' : `<path fill="${COLOURS[colour]}" d="${path}"/>`;
}

/** A filled box as the data of a path. */
export function boxPath(x: number, y: number, width: number, height: number): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}

/** A filled box with rounded corners as the data of a path. */
export function roundedPath(x: number, y: number, size: number, radius: number): string {
  const side = size - 2 * radius;
  const corner = (dx: number, dy: number) => `a${radius} ${radius} 0 0 1 ${dx} ${dy}`;
  return (
    `M${x + radius} ${y}h${side}${corner(radius, radius)}v${side}${corner(-radius, radius)}` +
    `h${-side}${corner(-radius, -radius)}v${-side}${corner(radius, -radius)}z`
  );
}

/** A whole drawing, of paths alone. */
export function svg(width: number, height: number, parts: readonly string[]): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
    `viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>`
  );
}
