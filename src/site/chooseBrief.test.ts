import { expect, test } from 'vitest';
import { chooseBrief } from './chooseBrief.ts';

const at = (line: number) => ({ line, brief: 1, full: 3 });

test('a note is whole where the next one is far enough', () => {
  expect(chooseBrief([0, 5, 10].map(at))).toEqual([false, false, false]);
});

test('notes are brief while whole ones would push the next too far from its line', () => {
  expect(chooseBrief([0, 0, 0, 0].map(at))).toEqual([true, true, true, false]);
});

test('once there is room again, so have sentences', () => {
  expect(chooseBrief([0, 0, 0, 20, 30].map(at))).toEqual([true, true, false, false, false]);
});
