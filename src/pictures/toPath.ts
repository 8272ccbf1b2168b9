import type { Step } from './createFace.ts';

const COMMAND = { M: 'm', L: 'l', Q: 'q', C: 'c', Z: 'z' } as const;

/**
 * Outlines as the data of an SVG path, as short as a grid allows: every point is rounded to the
 * grid, and said from the one before it, so that errors never add up. It begins with an absolute
 * point and may stand behind another path.
 *
 * @param steps in units of `scale` to one unit of the drawing
 * @param decimals how fine the grid is; 0 is whole units of the drawing
 * @returns '' where there is nothing to draw
 * @see https://www.w3.org/TR/SVG2/paths.html#PathDataBNF
 */
export function toPath(
  steps: readonly Step[],
  { scale, x = 0, y = 0, decimals }: { scale: number; x?: number; y?: number; decimals: number },
): string {
  const grid = 10 ** decimals;
  const snap = (value: number, origin: number) => Math.round((value * scale + origin) * grid);
  let path = '';
  let command = '';
  let current = [0, 0];
  let start = [0, 0];
  for (const { type, values } of steps) {
    const points = values.map((value, index) => snap(value, index % 2 === 0 ? x : y));
    const deltas = points.map((value, index) => (value - (current[index % 2] ?? 0)) / grid);
    const last = points.slice(-2);
    let letter: string = path === '' && type === 'M' ? 'M' : COMMAND[type];
    let numbers = deltas;
    if (type === 'L') {
      const [dx = 0, dy = 0] = deltas;
      if (dx === 0 && dy === 0) continue;
      if (dy === 0) [letter, numbers] = ['h', [dx]];
      else if (dx === 0) [letter, numbers] = ['v', [dy]];
    }
    path += (letter === command ? '' : letter) + join(numbers, letter === command);
    command = letter;
    if (type === 'M') start = last;
    current = type === 'Z' ? start : last;
  }
  return path;
}

/** Numbers with a space only where they would run together. */
function join(numbers: readonly number[], goesOn: boolean): string {
  return numbers
    .map((number, index) => {
      const text = String(number).replace(/^(-?)0\./, '$1.');
      return (index > 0 || goesOn) && !text.startsWith('-') ? ` ${text}` : text;
    })
    .join('');
}
