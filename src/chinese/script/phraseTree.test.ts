import { expect, test } from 'vitest';
import { PhraseTree } from './phraseTree.ts';

const tree = new PhraseTree([
  ['算力', 'a'],
  ['算力网', 'b'],
  ['𠮷野', 'c'],
  ['', 'never'],
]);

test('the longest phrase at a place is found', () => {
  expect(tree.longestAt('全国算力网络', 2)).toEqual({ end: 5, value: 'b' });
  expect(tree.longestAt('算力', 0)).toEqual({ end: 2, value: 'a' });
  expect(tree.longestAt('𠮷野家', 0)).toEqual({ end: 3, value: 'c' });
});

test('no phrase, no match', () => {
  expect(tree.longestAt('算盘', 0)).toBeUndefined();
  expect(tree.longestAt('', 0)).toBeUndefined();
  expect(tree.longestAt('算力', 5)).toBeUndefined();
});

test('a phrase does not reach beyond the limit', () => {
  expect(tree.longestAt('算力网', 0, 2)).toEqual({ end: 2, value: 'a' });
});

test('a shorter phrase stands where the longer is refused', () => {
  const accept = (_: number, end: number) => end < 3;
  expect(tree.longestAt('算力网', 0, 3, accept)).toEqual({ end: 2, value: 'a' });
  expect(tree.longestAt('算力网', 0, 3, () => false)).toBeUndefined();
});

test('all phrases at a place, the shortest first', () => {
  expect(tree.allAt('算力网', 0).map(({ value }) => value)).toEqual(['a', 'b']);
});

test('the value that came last stands', () => {
  const twice = new PhraseTree([
    ['算力', 'a'],
    ['算力', 'b'],
  ]);
  expect(twice.longestAt('算力', 0)?.value).toBe('b');
});
