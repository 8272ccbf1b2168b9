import { expect, test } from 'vitest';
import { replacedWords } from './replacedWords.ts';

const table = new Map([
  ['務', '务'],
  ['萬', '万'],
]);

test('another word is told with the place where it stands', () => {
  const pieces = [
    { from: '300台“', to: '300台「' },
    { from: '服务器', to: '伺服器', settled: true },
    { from: '”与服务，1万', to: '」与服務，1萬' },
  ];
  expect(replacedWords(pieces, table)).toEqual([{ start: 5, end: 8, source: '服务器' }]);
});

test('a character that folds otherwise is told by itself', () => {
  expect(replacedWords([{ from: '算账时', to: '算帳时' }], table)).toEqual([
    { start: 1, end: 2, source: '账' },
  ]);
});

test('a name that is settled and folds alike is nothing', () => {
  expect(replacedWords([{ from: '服务', to: '服務', settled: true }], table)).toEqual([]);
});

test('a passage whose length changed stays whole', () => {
  expect(replacedWords([{ from: '甲乙', to: '甲乙丙' }], table)).toEqual([
    { start: 0, end: 3, source: '甲乙' },
  ]);
});
