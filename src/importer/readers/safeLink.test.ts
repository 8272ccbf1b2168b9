import { expect, test } from 'vitest';
import { safeLink } from './safeLink.ts';

test.each([
  ['https://example.org/a b', 'https://example.org/a%20b'],
  [' HTTP://example.org', 'http://example.org/'],
  ['mailto:a@example.org', 'mailto:a@example.org'],
])('%s may stand', (address, expected) => {
  expect(safeLink(address)).toBe(expected);
});

test.each([
  'javascript:alert(1)',
  ' java\nscript:1',
  'data:text/html,x',
  '/a',
  '#a',
  'http://',
  undefined,
])('%s may not', (address) => {
  expect(safeLink(address)).toBeUndefined();
});
