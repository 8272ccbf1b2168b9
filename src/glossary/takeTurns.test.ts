import { expect, test } from 'vitest';
import { takeTurns } from './takeTurns.ts';

const numbers = (length: number) => Array.from({ length }, (_, index) => index);

test.each([0, 1, 2, 3, 36, 37, 38, 74, 78, 111, 1000])('all of %d come, each once', (length) => {
  expect(takeTurns(numbers(length)).toSorted((a, b) => a - b)).toEqual(numbers(length));
});

test('neighbours do not follow one another', () => {
  const turns = takeTurns(numbers(76));
  const steps = turns.slice(1).map((turn, index) => Math.abs(turn - (turns[index] ?? NaN)));
  expect(Math.min(...steps)).toBeGreaterThan(1);
});
