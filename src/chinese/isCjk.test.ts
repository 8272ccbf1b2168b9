import { expect, test } from 'vitest';
import { isCjk, isHan } from './isCjk.ts';

test.each(['算', '〇', '々', '𠮷'])('%s is a Han character', (character) => {
  expect(isHan(character)).toBe(true);
});

test.each(['，', 'A', 'カ', '8', ''])('“%s” is no Han character', (character) => {
  expect(isHan(character)).toBe(false);
});

test('full-width punctuation belongs to Chinese text, half-width does not', () => {
  expect(['，', '“', '《', '…', '（'].every(isCjk)).toBe(true);
  expect([',', '"', '(', ' '].some(isCjk)).toBe(false);
});
