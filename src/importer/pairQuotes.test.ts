import { describe, expect, test } from 'vitest';
import { applyEdits } from './edits.ts';
import { pairQuotes } from './pairQuotes.ts';

const pair = (text: string, traditional = false) => applyEdits(text, pairQuotes(text, traditional));

describe('marks that stay as they were typed', () => {
  test.each([
    ['curled pairs', '他说“好”，她说“不好”。'],
    ['a quotation within another', '他说：““慢”是福。”'],
    ['one that the next paragraph goes on with', '“荷花开了。'],
    ['corner brackets', '他說：「好。」'],
    ['inches', '屏幕是15"的。'],
    ['one alone in the middle', '他说"好。'],
    ['apostrophes', "It's a dog's life 啊"],
    ['none', '荷花开了。'],
    ['an empty text', ''],
  ])('%s', (_, text) => {
    expect(pair(text)).toBe(text);
  });
});

describe('marks in pairs', () => {
  test.each([
    ['所谓"慢"与"快"', '所谓“慢”与“快”'],
    ['"好，"他说，"走吧。"', '“好，”他说，“走吧。”'],
    ['”慢“的生意', '“慢”的生意'],
    ['”慢”的生意', '“慢”的生意'],
    ['“慢"的生意', '“慢”的生意'],
    ['＂慢＂的生意', '“慢”的生意'],
    ['他说："爷爷讲\'一粥一饭\'，我不懂。"', '他说：“爷爷讲‘一粥一饭’，我不懂。”'],
    ['她常说："吃亏是"福"，饿是"祸"。"', '她常说：“吃亏是‘福’，饿是‘祸’。”'],
    ['屏幕是15"的"大屏"', '屏幕是15"的“大屏”'],
  ])('%s', (text, expected) => {
    expect(pair(text)).toBe(expected);
  });
});

describe('a quotation over several paragraphs', () => {
  test.each([
    ['"荷花开了。', '“荷花开了。'],
    ['"荷花，"他说，"开了。', '“荷花，”他说，“开了。'],
    ['"我们的"荷花"开了。', '“我们的‘荷花’开了。'],
    ['荷花开了。"', '荷花开了。”'],
    ['所谓"荷花"开了。"', '所谓‘荷花’开了。”'],
  ])('%s', (text, expected) => {
    expect(pair(text)).toBe(expected);
  });
});

test('straight marks become corner brackets in Traditional texts', () => {
  expect(pair('他說："這是\'慢\'。"', true)).toBe('他說：「這是『慢』。」');
  expect(pair('他說："吃虧是"福"，好。"', true)).toBe('他說：「吃虧是『福』，好。」');
  expect(pair('他說”慢“', true)).toBe('他說“慢”');
});

test('many marks are paired in time that grows with their number', () => {
  expect(pair('"好"，'.repeat(5000)).startsWith('“好”，“好”')).toBe(true);
});
