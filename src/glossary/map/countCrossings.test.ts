import { expect, test } from 'vitest';
import { countCrossings } from './countCrossings.ts';

const [a, b, c, d] = [
  { x: 0, y: 0 },
  { x: 1, y: 0 },
  { x: 1, y: 1 },
  { x: 0, y: 1 },
] as const;

test('the diagonals of a square cross, its sides do not', () => {
  expect(
    countCrossings([
      [a, c],
      [b, d],
    ]),
  ).toBe(1);
  expect(
    countCrossings([
      [a, b],
      [b, c],
      [c, d],
      [d, a],
    ]),
  ).toBe(0);
  expect(countCrossings([])).toBe(0);
});
