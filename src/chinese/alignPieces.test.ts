import { expect, test } from 'vitest';
import { alignPieces } from './alignPieces.ts';

test('a word across parts is shared out by character', () => {
  expect(alignPieces([{ from: '头发', to: '頭髮' }], [1, 1])).toEqual(['頭', '髮']);
});

test('a word that changes its length goes to the part in which it begins', () => {
  const pieces = [
    { from: '的', to: '的' },
    { from: '打印机', to: '印表機器' },
    { from: '里', to: '裡' },
  ];
  expect(alignPieces(pieces, [2, 2, 1])).toEqual(['的印表機器', '', '裡']);
});

test('empty parts stay empty, at the start, within and at the end', () => {
  expect(alignPieces([{ from: '头发', to: '頭髮' }], [0, 1, 0, 1, 0])).toEqual([
    '',
    '頭',
    '',
    '髮',
    '',
  ]);
});

test('characters beyond the basic plane are not torn', () => {
  expect(alignPieces([{ from: '𠮷发', to: '𠮷髮' }], [2, 1])).toEqual(['𠮷', '髮']);
});
