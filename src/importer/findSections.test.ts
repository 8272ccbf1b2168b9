import { describe, expect, test } from 'vitest';
import { noNotes, readMarkdownPassages, readPassages, tell } from '../../tests/lib/readDraft.ts';
import { findSections } from './findSections.ts';

function find(text: string, read = readPassages): string[] {
  const { atoms, passages } = read(text);
  return tell(findSections(passages, atoms, noNotes()), atoms);
}

const headings = (text: string, read = readPassages) =>
  find(text, read).filter((block) => block.startsWith('#'));

describe('no heading', () => {
  test.each([
    ['a sentence', '荷花开了。\n\n游客来了。'],
    ['a question of an interview', '问：荷花开了吗？\n答：开了。'],
    ['what someone says', '她问：“开了吗？”\n\n台下有人喊：“开了！”'],
    ['a conversation by dashes', '——开了吗？\n——开了。'],
    ['the last line', '荷花开了。\n\n未完待续'],
    ['names', '张小雨　李一凡　王思远\n\n特此公布。'],
    ['who wrote the text', '荷花开了。\n\n记者 何春晖\n\n荷花谢了。'],
    ['items of an agenda', '一、开幕式\n\n二、主旨演讲\n\n三、闭幕式'],
    ['a single year', '1958\n\n水库开工。'],
    ['a line above a rule', '荷花开了\n\n***\n\n荷花谢了。'],
  ])('%s', (_, text) => {
    expect(headings(text)).toEqual([]);
  });
});

describe('headings', () => {
  test.each([
    ['花开的时候\n\n荷花开了。', ['## 花开的时候']],
    ['花开的时候\n荷花开了，游客来了。', ['## 花开的时候']],
    [
      '一、总则\n（一）目的\n为了荷花。\n（二）范围\n所有池塘。\n二、附则\n今日起施行。',
      ['## 一、总则', '### （一）目的', '### （二）范围', '## 二、附则'],
    ],
    [
      '第一章 总则\n\n第一条 为了荷花。\n\n第二章 附则\n\n第二条 今日起施行。',
      ['## 第一章 总则', '## 第二章 附则'],
    ],
    ['（一）目的\n\n为了荷花。', ['## （一）目的']],
    ['1958\n水库开工。\n1960年3月\n大坝合龙。', ['## 1958', '## 1960年3月']],
  ])('%j', (text, expected) => {
    expect(headings(text)).toEqual(expected);
  });

  test('that the input marks count alone, but for what is in strong type', () => {
    const text = '## 花开\n\n荷花开了。\n\n花谢的时候\n\n荷花谢了。\n\n**花落**\n\n荷花落了。';
    expect(headings(text, readMarkdownPassages)).toEqual(['## 花开', '## 花落']);
  });

  test('begin with the second level and leave none out', () => {
    const text = '### 花开\n\n荷花开了。\n\n##### 花谢\n\n荷花谢了。';
    expect(headings(text, readMarkdownPassages)).toEqual(['## 花开', '### 花谢']);
  });
});
