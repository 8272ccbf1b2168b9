import { expect, test } from 'vitest';
import { INKS, toScanLines } from './inks.ts';

const ink = (index: number) => INKS[index] ?? [0, 0, 0];

test('every ink is its own nearest, and four bits name them all', () => {
  expect(INKS.length).toBeLessThanOrEqual(16);
  for (const index of INKS.keys()) {
    expect([...toScanLines(Uint8Array.from([...ink(index), ...ink(0)]), 2)]).toEqual([
      0,
      index << 4,
    ]);
  }
});

test('each row stands behind its filter', () => {
  const row = [...ink(0), ...ink(1), ...ink(2), ...ink(3)];
  expect([...toScanLines(Uint8Array.from([...row, ...row]), 4)]).toEqual([0, 1, 35, 0, 1, 35]);
});

test('bytes that are no rows are refused', () => {
  expect(() => toScanLines(new Uint8Array(7), 2)).toThrow(RangeError);
  expect(() => toScanLines(new Uint8Array(9), 3)).toThrow(RangeError);
});
