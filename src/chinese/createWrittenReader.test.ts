import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { NO_SETTINGS } from './createConverters.ts';
import { createWrittenReader } from './createWrittenReader.ts';
import type { Given, WrittenPiece, WrittenRule } from './createWrittenReader.ts';

const settings = {
  ...NO_SETTINGS,
  words: [
    { hans: '出租车', tw: '計程車', hk: '的士' },
    { hans: '网络', tw: '網路', hk: '網絡' },
    { hans: '高铁', tw: '高鐵' },
  ],
  names: [{ name: '余海涛', kind: 'person' as const, hant: '余海濤' }],
};
const readers = {
  tw: createWrittenReader('tw', settings),
  hk: createWrittenReader('hk', settings),
};
const plain = {
  tw: createWrittenReader('tw', NO_SETTINGS),
  hk: createWrittenReader('hk', NO_SETTINGS),
};

const formOf = (pieces: readonly WrittenPiece[], script: 'hans' | 'tw' | 'hk') =>
  pieces.map((piece) => piece[script]).join('');
const inThree = (
  script: 'tw' | 'hk',
  text: string,
  given: readonly Given[] = [],
  rules: readonly WrittenRule[] = [],
) => {
  const pieces = readers[script](text, given, rules);
  return (['hans', 'tw', 'hk'] as const).map((one) => formOf(pieces, one));
};

describe('sentences of a Taiwan text', () => {
  test.each([
    ['乾隆皇帝的乾杯', '乾隆皇帝的干杯', '乾隆皇帝的乾杯'],
    ['皇后與後來的皇太后', '皇后与后来的皇太后', '皇后與後來的皇太后'],
    ['頭髮長了，經濟發展了', '头发长了，经济发展了', '頭髮長了，經濟發展了'],
    ['著名作家看著一本著作', '著名作家看着一本著作', '著名作家看着一本著作'],
    ['他看著作業，跟著作者走', '他看着作业，跟着作者走', '他看着作業，跟着作者走'],
    ['三隻鳥只有一隻飛走', '三只鸟只有一只飞走', '三隻鳥只有一隻飛走'],
    ['里長在屋裡，離城三里', '里长在屋里，离城三里', '里長在屋裏，離城三里'],
    ['臺灣的台北，群眾站在台上', '台湾的台北，群众站在台上', '台灣的台北，群眾站在台上'],
    ['餅乾象徵什麼？', '饼干象征什么？', '餅乾象徵甚麼？'],
    ['瞭望塔上瞭解狼藉的藉口', '瞭望塔上了解狼藉的借口', '瞭望塔上瞭解狼藉的藉口'],
    ['幹部徵召魏徵於干校', '干部征召魏征于干校', '幹部徵召魏徵於干校'],
    ['計畫規畫了畫展', '计划规划了画展', '計畫規畫了畫展'],
    ['帳戶在帳篷裡公布', '账户在帐篷里公布', '賬户在帳篷裏公佈'],
    ['麵粉與面子，鬆樹與松樹', '面粉与面子，松树与松树', '麵粉與面子，鬆樹與松樹'],
    ['𠮷野家的乾麵', '𠮷野家的干面', '𠮷野家的乾麵'],
    ['沈先生沈默地說', '沈先生沉默地说', '沈先生沈默地説'],
  ])('%s', (text, hans, hk) => {
    expect(inThree('tw', text)).toEqual([hans, text, hk]);
  });
});

describe('sentences of a Hong Kong text', () => {
  test.each([
    ['著名學者看着著作裏的綫索', '著名学者看着著作里的线索', '著名學者看著著作裡的線索'],
    [
      '他看著窗外，衞生署説：甚麼？',
      '他看着窗外，卫生署说：什么？',
      '他看著窗外，衛生署說：什麼？',
    ],
    ['公佈賬目，羣眾在峯頂', '公布账目，群众在峰顶', '公布帳目，群眾在峰頂'],
    ['“直角引號”也留下', '“直角引号”也留下', '“直角引號”也留下'],
  ])('%s', (text, hans, tw) => {
    expect(inThree('hk', text)).toEqual([hans, tw, text]);
  });
});

test('words of a region stay, unless the glossary says that they are replaced', () => {
  expect(inThree('tw', '坐計程車看軟體新聞')).toEqual([
    '坐出租车看软体新闻',
    '坐計程車看軟體新聞',
    '坐的士看軟體新聞',
  ]);
  expect(inThree('hk', '那的士停下，他的士氣未減')).toEqual([
    '那出租车停下，他的士气未减',
    '那計程車停下，他的士氣未減',
    '那的士停下，他的士氣未減',
  ]);
});

test('a Mainland word in the text is a word to the other place, too, and stays in its own', () => {
  expect(inThree('hk', '出租車')).toEqual(['出租车', '計程車', '出租車']);
});

test('a name that the list knows is simplified as the list has it', () => {
  expect(inThree('tw', '余海濤與餘下的人')).toEqual([
    '余海涛与余下的人',
    '余海濤與餘下的人',
    '余海濤與餘下的人',
  ]);
});

test('no word is replaced in what looks like an official name', () => {
  expect(inThree('tw', '《網路犯罪條例》與網路')).toEqual([
    '《网路犯罪条例》与网络',
    '《網路犯罪條例》與網路',
    '《網路犯罪條例》與網絡',
  ]);
});

test('quotation marks become those of the Mainland where they pair', () => {
  expect(inThree('tw', '他說：「看『頭髮』。」又說「好')[0]).toBe('他说：“看‘头发’。”又说「好');
  expect(inThree('tw', '「一段未完的話')[0]).toBe('“一段未完的话');
  expect(inThree('tw', '不成對』的「話」')[0]).toBe('不成对』的“话”');
});

test('what the writer gave stands above all, and quotation marks in it stay', () => {
  const given = [{ start: 1, end: 5, hans: '「網路」', tw: '「網路」', hk: '「網路」' }];
  expect(inThree('tw', '甲「網路」乙', given)).toEqual([
    '甲「網路」乙',
    '甲「網路」乙',
    '甲「網路」乙',
  ]);
});

test('a rule of the text stands above names and words', () => {
  const rules = [{ word: '計程車', hans: '计程车', hk: '計程車' }];
  expect(inThree('tw', '坐計程車', [], rules)).toEqual(['坐计程车', '坐計程車', '坐計程車']);
});

test('stretches are equally long in all scripts, but for words', () => {
  const pieces = readers.tw('𠮷野家外的計程車，看著頭髮');
  expect(pieces.filter(({ word }) => word).map(({ hans, hk }) => [hans, hk])).toEqual([
    ['出租车', '的士'],
  ]);
  for (const { hans, tw, hk, word } of pieces) {
    if (word) continue;
    expect(Array.from(hans)).toHaveLength(Array.from(tw).length);
    expect(Array.from(hk)).toHaveLength(Array.from(tw).length);
  }
});

describe('the hard sentences, read from what they became', () => {
  const FILE = path.join(import.meta.dirname, '../../tests/fixtures/hard-sentences.tsv');
  const lines = readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .flatMap(([category = '', hans = '', tw = '', hk = '']) => {
      return ['ambiguous', 'names', 'quotes'].includes(category) ? [{ hans, tw, hk }] : [];
    });

  test.each(['tw', 'hk'] as const)('%s', (script) => {
    const place = script === 'tw' ? 'hk' : 'tw';
    const wrong = lines.filter((line) => {
      const pieces = plain[script](line[script]);
      expect(formOf(pieces, script)).toBe(line[script]);
      return formOf(pieces, 'hans') !== line.hans || formOf(pieces, place) !== line[place];
    });
    expect(lines.length).toBeGreaterThan(600);
    // Words of the places, which stay; and 帳房, which is mostly no tent.
    const regional = /報導|軟體|帳房/;
    expect(wrong.filter(({ tw }) => !regional.test(tw))).toEqual([]);
  });
});
