import { expect, test } from 'vitest';
import { guessDate } from './guessDate.ts';

const TODAY = '2026-11-26';

test.each([
  ['the last year that the text names', '从2023年到2025年', '2025-09-04'],
  ['none that is to come', '到2028年，比2025年', '2025-09-04'],
  ['this year only where the day has passed', '2026年', '2026-09-04'],
  ['one that a hyphen follows', '2024-05', '2024-09-04'],
])('%s', (_, text, day) => {
  expect(guessDate({ month: 9, day: 4 }, text, TODAY)).toBe(day);
});

test.each([
  ['there is no year', '今年九月'],
  ['a number of four digits is no year', '共2025人'],
  ['it is part of a longer number', '120251年'],
  ['all are to come', '到2028年'],
])('nothing is guessed where %s', (_, text) => {
  expect(guessDate({ month: 9, day: 4 }, text, TODAY)).toBeUndefined();
});

test('a day of this year that is to come is of the year before', () => {
  expect(guessDate({ month: 12, day: 24 }, '2025年和2026年', TODAY)).toBe('2025-12-24');
});

test('without month or day nothing is guessed', () => {
  expect(guessDate({ day: 4 }, '2025年', TODAY)).toBeUndefined();
  expect(guessDate({ month: 9 }, '2025年', TODAY)).toBeUndefined();
});
