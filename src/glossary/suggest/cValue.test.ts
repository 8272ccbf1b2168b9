import { expect, test } from 'vitest';
import { cValue } from './cValue.ts';

test('nothing to rank', () => {
  expect(cValue(new Map())).toEqual(new Map());
});

test('a form that no other holds counts by length and frequency', () => {
  expect(cValue(new Map([['东数西算', 3]])).get('东数西算')).toBe(6);
});

test('a nested form gives up what longer ones hold on average', () => {
  const ranks = cValue(
    new Map([
      ['算力', 5],
      ['算力网', 2],
      ['城市算力网', 1],
    ]),
  );
  expect(ranks.get('算力')).toBeCloseTo(1 * (5 - (2 + 1) / 2));
  expect(ranks.get('算力网')).toBeCloseTo(Math.log2(3) * (2 - 1));
  expect(ranks.get('城市算力网')).toBeCloseTo(Math.log2(5));
});

test('a form that stands nowhere but in one longer one is worth nothing', () => {
  const ranks = cValue(
    new Map([
      ['就业群体', 7],
      ['新就业群体', 7],
    ]),
  );
  expect(ranks.get('就业群体')).toBe(0);
});

test('a form that a longer one holds twice is held by one', () => {
  const ranks = cValue(
    new Map([
      ['互联', 4],
      ['互联互联', 2],
    ]),
  );
  expect(ranks.get('互联')).toBe(2);
});

test('length is in characters, also beyond the basic plane', () => {
  expect(cValue(new Map([['𠮷屋', 1]])).get('𠮷屋')).toBe(1);
});
