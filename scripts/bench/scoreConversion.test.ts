import { expect, test } from 'vitest';
import { compareHan, readVariants, wrongIn } from './scoreConversion.ts';

const variants = readVariants('# a remark\n臺台\n裡裏\n');

test('spellings of one set are the same', () => {
  expect(compareHan('臺灣裡', '台灣裏', variants)).toEqual([]);
});

test('a wrong character is told with its place', () => {
  expect(compareHan('頭髮，發展', '頭發，發展', variants)).toEqual([
    { expected: '髮', got: '發', at: 1 },
  ]);
});

test('punctuation and Latin do not count', () => {
  expect(compareHan('「算力」GPU', '“算力”gpu', variants)).toEqual([]);
});

test('unequal lengths are aligned, and what is missing counts', () => {
  const differences = compareHan('資料庫很大', '數據很大', variants);
  expect(differences).toEqual([{ expected: '資料庫', got: '數據', at: 0 }]);
  expect(wrongIn(differences)).toBe(3);
});
