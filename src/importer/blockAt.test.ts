import { describe, expect, test } from 'vitest';
import { readLines, tell } from '../../tests/lib/readDraft.ts';
import { blockAt } from './blockAt.ts';

function find(text: string, width?: number): [string, number] | undefined {
  const { atoms, lines } = readLines(text);
  const found = blockAt(lines, 0, width, atoms, (inner) =>
    inner.map((line) => ({ kind: 'paragraph', text: line.text })),
  );
  return found && [tell([found.block], atoms)[0] ?? '', found.count];
}

describe('no block', () => {
  test.each([
    ['one item alone', '1. 背景\n正文从这里开始。'],
    ['numbers that do not count on', '1. 背景\n3. 结论'],
    ['decimals', '1.5倍\n2.5倍'],
    ['years', '2024.5月\n2025.6月'],
    ['a bullet without anything behind it', '•\n•'],
    ['a hyphen within a word', '-5度\n-6度'],
    ['a dash that opens a speech', '——去哪儿？\n——对岸。'],
    ['one row alone', '水库\t蓄水量\n正文。'],
    ['rows of unlike length', '水库\t蓄水量\n青龙\t3\t多'],
    ['two columns by spaces', '红豆生南国  春来发几枝\n愿君多采撷  此物最相思'],
    ['an ellipsis', '……'],
    ['two signs', '**'],
  ])('%s', (_, text) => {
    expect(find(text)).toBeUndefined();
  });
});

describe('blocks', () => {
  test.each([
    ['* * *', 'rule'],
    ['————————', 'rule'],
    ['＝＝＝＝＝', 'rule'],
    ['• 手电筒\n• 饮用水', 'list -: 手电筒 | 饮用水'],
    ['●手电筒\n●饮用水', 'list -: 手电筒 | 饮用水'],
    ['● 手电筒\n\n● 饮用水', 'list -: 手电筒 | 饮用水'],
    ['1. 登记\n2. 缴费', 'list 1: 登记 | 缴费'],
    ['3、登记\n4、缴费', 'list 3: 登记 | 缴费'],
    ['1) 登记\n\n2) 缴费', 'list 1: 登记 | 缴费'],
    ['水库\t蓄水量\n青龙\t3', 'table: 水库 | 蓄水量 / 青龙 | 3'],
    ['水库\t\t蓄水量\n青龙\t\t3', 'table: 水库 |  | 蓄水量 / 青龙 |  | 3'],
    ['步道   长度   用时\n松风   3.2   一小时', 'table: 步道 | 长度 | 用时 / 松风 | 3.2 | 一小时'],
    ['> 您好：\n> 请回复。', 'quote: 您好： | 请回复。'],
  ])('%j', (text, told) => {
    expect(find(text)).toEqual([told, text.split('\n').length - (text.includes('\n\n') ? 1 : 0)]);
  });
});

test('an item goes on where its line was broken at the width of the text', () => {
  const text =
    '1. 施工人员进场前应当到物业办公室登记并领\n取施工证。\n2. 装修垃圾应当袋装。\n正文。';
  expect(find(text, 42)).toEqual([
    'list 1: 施工人员进场前应当到物业办公室登记并领取施工证。 | 装修垃圾应当袋装。',
    3,
  ]);
});

test('where no quotation is to be found, its signs are text', () => {
  const { atoms, lines } = readLines('> 您好');
  expect(blockAt(lines, 0, undefined, atoms, undefined)).toBeUndefined();
});

test.each(['- 你来了？\n\n- 来了。', '> 这一行\n另一行'])('%j is no block', (text) => {
  expect(find(text)).toBeUndefined();
});
