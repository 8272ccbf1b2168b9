import { expect, test } from 'vitest';
import { dayOf } from './dayOf.ts';

test.each([
  ['2025-09-04', '2025-09-04'],
  ['2025年9月4日 08:30', '2025-09-04'],
  ['2025/9/4', '2025-09-04'],
  ['发布时间：2025-09-04 10:00:00', '2025-09-04'],
  ['2025-09-04T01:30:00+08:00', '2025-09-04'],
  ['2025-09-04T20:30:00Z', '2025-09-05'],
])('%s is %s', (text, day) => {
  expect(dayOf(text)).toBe(day);
});

test.each(['9月4日', '2025-13-01', '2025-02-30', ''])('“%s” names no day', (text) => {
  expect(dayOf(text)).toBeUndefined();
});
