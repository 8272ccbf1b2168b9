import { expect, test } from 'vitest';
import { toPath } from './toPath.ts';
import type { Step } from './createFace.ts';

const square: Step[] = [
  { type: 'M', values: [0, 0] },
  { type: 'L', values: [100, 0] },
  { type: 'L', values: [100, -100] },
  { type: 'L', values: [0, -100] },
  { type: 'Z', values: [] },
];

test('a square is said in four strokes', () => {
  expect(toPath(square, { scale: 0.1, x: 5, y: 20, decimals: 0 })).toBe('M5 20h10v-10h-10z');
});

test('points are rounded from where they stand, so that errors never add up', () => {
  const steps: Step[] = [
    { type: 'M', values: [0, 0] },
    ...Array.from({ length: 10 }, (_, index): Step => ({
      type: 'L',
      values: [(index + 1) * 4, 0],
    })),
  ];
  const lengths =
    toPath(steps, { scale: 0.1, decimals: 0 })
      .match(/[\d.]+/g)
      ?.slice(2) ?? [];
  expect(lengths.reduce((sum, length) => sum + Number(length), 0)).toBe(4);
});

test('a contour begins where the one before it began, not where that ended', () => {
  const path = toPath([...square, ...square], { scale: 0.1, decimals: 0 });
  expect(path).toBe('M0 0h10v-10h-10zm0 0h10v-10h-10z');
});

test('numbers lose what they can do without', () => {
  const curve: Step[] = [
    { type: 'M', values: [0, 0] },
    { type: 'Q', values: [5, -5, 10, 0] },
    { type: 'Q', values: [15, 5, 20, 0] },
  ];
  expect(toPath(curve, { scale: 0.1, decimals: 1 })).toBe('M0 0q.5-.5 1 0 .5 .5 1 0');
  expect(toPath([], { scale: 1, decimals: 0 })).toBe('');
});
