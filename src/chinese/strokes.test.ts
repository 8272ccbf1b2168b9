import { expect, test } from 'vitest';
import { compareByStrokes, strokesOf } from './strokes.ts';

test.each([
  ['一', 1],
  ['力', 2],
  ['东', 5],
  ['東', 8],
  ['算', 14],
  ['數', 15],
  ['鑫', 24],
  ['A', 0],
  ['', 0],
])('%s has %i strokes', (character, strokes) => {
  expect(strokesOf(character)).toBe(strokes);
});

test('few strokes before many', () => {
  expect(['算力', '东数西算', '一体机', 'GPU'].toSorted(compareByStrokes)).toEqual([
    '一体机',
    '东数西算',
    '算力',
    'GPU',
  ]);
});
