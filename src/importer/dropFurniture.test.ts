import { describe, expect, test } from 'vitest';
import { noNotes, readLines } from '../../tests/lib/readDraft.ts';
import { isCredit } from './credits.ts';
import { dropFurniture } from './dropFurniture.ts';

function drop(text: string) {
  const { atoms, lines } = readLines(text);
  const notes = noNotes();
  const kept = dropFurniture(lines, atoms, notes, isCredit).map((line) => atoms.textOf(line.text));
  return { kept, dropped: notes.dropped.map(({ text: own, why }) => `${why}: ${own}`) };
}

describe('what is of the text stays', () => {
  test.each([
    ['years of a chronicle', '1958\n水库开工。\n1960\n大坝合龙。\n1975\n安然无恙。'],
    ['a year at the edge of a page', '水库开工于\f1958\n大坝合龙。'],
    [
      'numbers of sections',
      '守岛人\n\n1\n\n岛上有灯塔。\n\n2\n\n补给船来了。\n\n3\n\n老梁下了岛。',
    ],
    ['one number alone', '今年的人数是\n\n7\n\n比去年多。'],
    [
      'a line that comes again, within pages',
      '荷花开了。\n噫吁嚱\n荷花谢了。\n噫吁嚱\n荷花落了。\n噫吁嚱',
    ],
    ['a sentence on both sides of a page', '荷花开了。\f荷花开了。\f荷花开了。'],
    ['the title, once', '荷塘夜色\n荷花开了。\f荷花谢了。'],
    ['what stands at two edges of pages', '荷花\n开了，\f荷塘\n谢了，\f荷塘\n落了。'],
  ])('%s', (_, text) => {
    const { kept, dropped } = drop(text);
    expect(dropped).toEqual([]);
    expect(kept).toEqual(text.split(/[\n\f]+/));
  });
});

describe('numbers of pages go, however they are written', () => {
  test.each([
    '- 3 -',
    '—3—',
    '第3页',
    '第三页',
    '第3页 共12页',
    '第3页/共12页',
    '3/12',
    'Page 3 of 12',
    'P3',
    '· 3 ·',
    '第 3 頁',
  ])('%s', (number) => {
    expect(drop(`荷花开了，\n\n${number}\n\n游客来了。`)).toEqual({
      kept: ['荷花开了，', '游客来了。'],
      dropped: [`page number: ${number}`],
    });
  });

  test('bare ones, at the edge of a page or where they count on', () => {
    expect(drop('荷花开了，\n3\f游客来了。').dropped).toEqual(['page number: 3']);
    const text = '荷花开了，\n\n1\n\n游客来了，\n\n2\n\n天黑了，\n\n3';
    expect(drop(text).dropped).toHaveLength(3);
  });
});

describe('running heads go', () => {
  const page = (head: string, text: string) => `${head}\n\n${text}\n`;

  test('on three pages, the first among them where a title stands below', () => {
    const head = '示例晚报 2024年7月9日';
    const text = [
      page(head, '穿楼而过\n\n轻轨来了，'),
      page(head, '又走了，'),
      page(head, '天黑了。'),
    ].join('\f');
    expect(drop(text)).toEqual({
      kept: ['穿楼而过', '轻轨来了，', '又走了，', '天黑了。'],
      dropped: [`running head: ${head}`, `running head: ${head}`, `running head: ${head}`],
    });
  });

  test('that differ in their numbers', () => {
    const texts = ['轻轨来了，', '又走了，', '天黑了。'];
    const pages = texts.map((text, nth) => page(`示例晚报 第${'一二三'.charAt(nth)}版`, text));
    expect(drop(pages.join('\f')).kept).toEqual(texts);
  });

  test('that are the title again, which stays where it stands first', () => {
    expect(drop('荷塘夜色\n\n荷花开了，\f荷塘夜色\n\n游客来了。')).toEqual({
      kept: ['荷塘夜色', '荷花开了，', '游客来了。'],
      dropped: ['running head: 荷塘夜色'],
    });
  });

  test('together with the line below them', () => {
    const head = '示例晚报\n城事';
    const text = [
      page(head, '穿楼而过\n\n轻轨来了，'),
      page(head, '又走了，'),
      page(head, '天黑了。'),
    ].join('\f');
    expect(drop(text).kept).toEqual(['穿楼而过', '轻轨来了，', '又走了，', '天黑了。']);
  });
});

test.each([
  '首页 > 新闻 > 正文',
  '当前位置：首页 > 新闻',
  '分享到：微信 微博',
  '【打印】【关闭】',
  '字号：大 中 小',
])('%s was on a web page beside the text', (line) => {
  expect(drop(`${line}\n荷花开了。`)).toEqual({
    kept: ['荷花开了。'],
    dropped: [`navigation: ${line}`],
  });
});

test('what came behind something dropped keeps the empty lines before it', () => {
  const { atoms, lines } = readLines('荷花开了，\n\n- 3 -\n\n游客来了。');
  const kept = dropFurniture(lines, atoms, noNotes(), isCredit);
  expect(kept.map(({ blanks, opensPage }) => [blanks, opensPage])).toEqual([
    [0, false],
    [2, true],
  ]);
});
