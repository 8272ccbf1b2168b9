import { describe, expect, test } from 'vitest';
import {
  beginsAsRest,
  columnsOf,
  couldBeHeading,
  couldBeTitle,
  endsSentence,
  enumeratedLevel,
  isDay,
  isSpeech,
} from './shapes.ts';

describe('a sentence ends', () => {
  test.each([
    '荷花开了。',
    '他说：“开了。”',
    '开了吗？',
    '如下：',
    '开了……',
    '（荷花开了。）',
    'It rained.',
    '荷花开了.',
    '开了！👏',
    '荷花开了。（见图）',
  ])('%s', (text) => {
    expect(endsSentence(text)).toBe(true);
  });

  test.each(['荷花开', '荷花，', '“荷花”', '荷花、', '1.5', '', '荷塘（南）'])(
    'but not in %j',
    (text) => {
      expect(endsSentence(text)).toBe(false);
    },
  );
});

test('a character of full width takes two columns', () => {
  expect([columnsOf('算力'), columnsOf('GPU'), columnsOf('𠮷，'), columnsOf('')]).toEqual([
    4, 3, 4, 0,
  ]);
});

describe('what numbers a heading tells its level', () => {
  test.each([
    ['第一章 总则', 0],
    ['第十二编', 0],
    ['一、总则', 1],
    ['十二．附则', 1],
    ['第一节 目的', 1],
    ['（一）目的', 2],
    ['(三)目的', 2],
    ['1. 目的', 3],
    ['1、目的', 3],
    ['1.2 目的', 3],
  ])('%s', (text, level) => {
    expect(enumeratedLevel(text)).toBe(level);
  });

  test.each([
    '一、二月的天气',
    '三、四线城市',
    '第一条 为了荷花',
    '第三只眼',
    '1.5倍',
    '2024年',
    '一定要来',
    '（见图）',
    '',
  ])('but not in %j', (text) => {
    expect(enumeratedLevel(text)).toBeUndefined();
  });
});

describe('no title', () => {
  test.each([
    '荷花开了。',
    '荷花开了.',
    '各位邻居：',
    '一片林，',
    '——',
    '，荷花',
    '',
    '“',
    '荷花开了；柳树绿了',
    '荷'.repeat(49),
    '123。',
  ])('%j', (text) => {
    expect(couldBeTitle(text)).toBe(false);
  });
});

test.each([
  '荷塘夜色',
  '如何“扩容”？',
  '1984',
  '𠮷氏祠堂碑记',
  'A Village Choir',
  '广场舞有了“静音”模式 🎧',
])('%s could be a title', (text) => {
  expect(couldBeTitle(text)).toBe(true);
});

describe('no heading', () => {
  test.each([
    '荷花开了，柳树绿了，燕子来了，春天到了',
    '2024',
    '问：开了吗？',
    '她问：“开了吗？”',
    '——去哪儿？',
    '荷'.repeat(33),
  ])('%s', (text) => {
    expect(couldBeHeading(text)).toBe(false);
  });
});

test.each(['花开的时候', '荷花为什么这样开？', '“慢”的生意', '一、总则', '政策：从哪里来'])(
  '%s could be a heading',
  (text) => {
    expect(couldBeHeading(text)).toBe(true);
  },
);

test.each([
  ['问：开了吗？', true],
  ['主持人：您好', true],
  ['Q1：开了吗', true],
  ['她又问：“是谁写的？”', true],
  ['“到。”', true],
  ['——对岸。', true],
  ['“慢”的生意', false],
  ['——一所小学的实践', false],
  ['问渠哪得清如许', false],
])('that someone speaks in %s: %s', (text, speaks) => {
  expect(isSpeech(text)).toBe(speaks);
});

test.each([
  ['1958', true],
  ['1958年3月', true],
  ['二〇二四年', true],
  ['公元前221年', true],
  ['3月5日', true],
  ['2024年春', true],
  ['12', true],
  ['1958年水库开工', false],
  ['3.5', false],
  ['12345', false],
  ['一九', true],
])('that %s is a day, a year or a number: %s', (text, is) => {
  expect(isDay(text)).toBe(is);
});

test.each([
  ['，荷花开了', true],
  ['”他说', true],
  ['求。', true],
  ['荷花开了。', false],
  ['荷花开了，', false],
])('that %s is the rest of something: %s', (text, is) => {
  expect(beginsAsRest(text)).toBe(is);
});
