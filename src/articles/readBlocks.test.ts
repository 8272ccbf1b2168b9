import { describe, expect, test } from 'vitest';
import { readBlocks } from './readBlocks.ts';
import { parseBody } from './syntax.ts';

const read = (body: string) => readBlocks(parseBody(body)).map(({ id, text }) => [id, text]);

describe('ids come from structure alone', () => {
  test('sections and paragraphs are counted', () => {
    expect(read('开头\n\n## 底座\n\n一\n\n二\n\n### 机架\n\n三\n\n## 应用\n\n四')).toEqual([
      ['s0p1', '开头'],
      ['s1', '底座'],
      ['s1p1', '一'],
      ['s1p2', '二'],
      ['s1-1', '机架'],
      ['s1-1p1', '三'],
      ['s2', '应用'],
      ['s2p1', '四'],
    ]);
  });

  test('list items and table cells have counts of their own', () => {
    expect(read('- 甲\n- 乙\n\n| 丙 | 丁 |\n| --- | --- |\n| 戊 | 己 |\n\n末')).toEqual([
      ['s0i1', '甲'],
      ['s0i2', '乙'],
      ['s0c1', '丙'],
      ['s0c2', '丁'],
      ['s0c3', '戊'],
      ['s0c4', '己'],
      ['s0p1', '末'],
    ]);
  });

  test('the title of a component is a block before its content', () => {
    expect(read('<Note title="更正">\n\n3.1万架\n\n</Note>')).toEqual([
      ['s0t1', '更正'],
      ['s0p1', '3.1万架'],
    ]);
  });
});

test('paragraphs that belong together are one block, which terms are found in', () => {
  const body = '甲\n\n<Together>\n\n**算**力\n\n存力<NoTerm>街道</NoTerm>\n\n</Together>\n\n乙';
  expect(read(body)).toEqual([
    ['s0p1', '甲'],
    ['s0p2', '算力\n存力街道'],
    ['s0p3', '乙'],
  ]);
  const [, together] = readBlocks(parseBody(body), 9);
  expect(together).toMatchObject({ line: 11, marks: [{ start: 5, end: 7, term: null }] });
  expect(together?.linkable).toEqual([
    [0, 1],
    [1, 2],
    [3, 5],
    [5, 7],
  ]);
});

describe('text is what a reader reads', () => {
  test('across emphasis, links and code', () => {
    expect(read('**头**发、[算力](/terms/suanli/)和`code`')).toEqual([
      ['s0p1', '头发、算力和code'],
    ]);
  });

  test('a line break within Chinese leaves nothing, within English a space', () => {
    expect(read('头\n发')).toEqual([['s0p1', '头发']]);
    expect(read('**头**\n发，\n再')).toEqual([['s0p1', '头发，再']]);
    expect(read('East Data,\nWest Computing')).toEqual([['s0p1', 'East Data, West Computing']]);
    expect(read('the\n“last hundred”\nmetres')).toEqual([['s0p1', 'the “last hundred” metres']]);
    expect(read('算力\n“扩容”\n记')).toEqual([['s0p1', '算力“扩容”记']]);
    expect(read('王𫖮\nABC')).toEqual([['s0p1', '王𫖮ABC']]);
  });

  test('a hard break ends a word, a range with a tilde is no deletion', () => {
    expect(read('头\\\n发展')).toEqual([['s0p1', '头\n发展']]);
    expect(read('5~6万单，7~8万单')).toEqual([['s0p1', '5~6万单，7~8万单']]);
  });

  test('emphasis beside Chinese quotation marks is emphasis', () => {
    expect(read('用**“揭榜”行动**推进')).toEqual([['s0p1', '用“揭榜”行动推进']]);
  });
});

test('what holds nothing to read is not counted', () => {
  expect(read('{/* 注 */}\n\n![图](/x.png)\n\n算力')).toEqual([['s0p1', '算力']]);
});

test('links may be put in plain and emphasised text, not in headings, links or code', () => {
  const linkable = (body: string) => readBlocks(parseBody(body)).map((block) => block.linkable);
  expect(linkable('## 算力')).toEqual([[]]);
  expect(linkable('在**算力**上')).toEqual([
    [
      [0, 1],
      [1, 3],
      [3, 4],
    ],
  ]);
  expect(linkable('[算力](/x/)`算力`')).toEqual([[]]);
  expect(linkable('[算力][1]\n\n[1]: /x/')).toEqual([[]]);
});

describe('what the writer settled for other editions', () => {
  const settled = (body: string) =>
    readBlocks(parseBody(body)).map(({ text, settled: list }) => [
      text,
      list.map(({ start, end, tw, hk }) => `${start}-${end} ${tw} ${hk}`),
    ]);

  test('a form, and words that stay', () => {
    expect(settled('国际<Form tw="太空站" hk="空間站">空间站</Form>的<Keep>软件</Keep>')).toEqual([
      ['国际空间站的软件', ['2-5 太空站 空間站', '6-8 软件 软件']],
    ]);
  });

  test('hant stands for both', () => {
    expect(settled('甲<Form hant="榦">干</Form>')).toEqual([['甲干', ['1-2 榦 榦']]]);
  });

  test('a paragraph that is one component is a paragraph', () => {
    expect(
      readBlocks(parseBody('<Keep>软件</Keep>\n\n后')).map(({ id, text }) => [id, text]),
    ).toEqual([
      ['s0p1', '软件'],
      ['s0p2', '后'],
    ]);
  });

  test('a passage that stays, and what follows it', () => {
    expect(settled('<Keep>\n\n软件\n\n- 头发\n\n</Keep>\n\n头发')).toEqual([
      ['软件', ['0-2 软件 软件']],
      ['头发', ['0-2 头发 头发']],
      ['头发', []],
    ]);
  });
});
