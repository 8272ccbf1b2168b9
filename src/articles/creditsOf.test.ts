import { expect, test } from 'vitest';
import { creditsOf } from './creditsOf.ts';

test('what is stated stands', () => {
  const source = { publisher: '新华社', authors: ['周圆'], place: '北京', date: '2025-09-04' };
  expect(creditsOf(source)).toEqual({ ...source, column: undefined });
});

test('a text that states nothing has no credits', () => {
  expect(Object.values(creditsOf()).filter((value) => value !== undefined)).toEqual([]);
});
