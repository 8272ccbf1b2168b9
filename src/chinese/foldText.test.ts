import { describe, expect, test } from 'vitest';
import { createFoldTable } from './createFoldTable.ts';
import { foldText, formatFold, parseFold } from './foldText.ts';

const table = createFoldTable(['东数西算头发发展里面什么着台湾软件']);

describe('what is the same to a reader folds alike', () => {
  test.each([
    ['東數西算', '东数西算'],
    ['頭髮', '头发'],
    ['發展', '发展'],
    ['裡面', '裏面'],
    ['什麼', '什么'],
    ['臺灣', '台湾'],
    ['ＥＦＬＯＰＳ', 'eflops'],
    ['軟件', '软件'],
  ])('%s and %s', (a, b) => {
    expect(foldText(a, table)).toBe(foldText(b, table));
  });
});

test('folding twice changes nothing', () => {
  const once = foldText('東數西算、頭髮、什麼、裡面、著', table);
  expect(foldText(once, table)).toBe(once);
});

test('the table holds only what the texts need', () => {
  expect(table.has('東')).toBe(true);
  expect(table.has('龍')).toBe(false);
});

test('a table survives being written and read', () => {
  expect([...parseFold(formatFold(table))]).toEqual([...table]);
  expect(parseFold('').size).toBe(0);
});
