import { describe, expect, test } from 'vitest';
import { noNotes, readMarkdownPassages, readPassages, tell } from '../../tests/lib/readDraft.ts';
import type { Passage } from './draft.ts';
import { findHead } from './findHead.ts';
import type { Atoms } from './stretches.ts';

function read({ atoms, passages }: { atoms: Atoms; passages: Passage[] }) {
  const notes = noNotes();
  const { title, subtitles, bylines, datelines, body } = findHead(passages, atoms, notes);
  const join = (texts: readonly (typeof title)[]) => texts.map((text) => atoms.textOf(text).trim());
  return {
    title: atoms.textOf(title),
    ...(subtitles.length > 0 && { subtitle: join(subtitles).join(' / ') }),
    ...(bylines.length > 0 && { bylines: join(bylines) }),
    ...(datelines.length > 0 && { datelines: join(datelines) }),
    body: tell(body, atoms),
  };
}

const find = (text: string) => read(readPassages(text));

describe('no title', () => {
  test.each([
    ['a sentence', '昨天傍晚下了一场冰雹。'],
    ['an item of an agenda', '一、开幕式\n\n二、主旨演讲\n\n三、闭幕式'],
    ['words that lead to something', '各位邻居：\n\n周六义诊。'],
    ['a signature alone', '记者 何春晖\n\n荷花开了。'],
  ])('%s', (_, text) => {
    expect(find(text).title).toBe('');
  });
});

describe('the title, and what belongs to it', () => {
  test.each([
    ['荷塘夜色\n\n荷花开了。', { title: '荷塘夜色' }],
    ['荷花为什么这样开？\n\n荷花开了。', { title: '荷花为什么这样开？' }],
    ['一、二月的天气\n\n偏高。', { title: '一、二月的天气' }],
    [
      '把课堂搬到田埂上\n——一所小学的实践\n\n星期三下课了。',
      { title: '把课堂搬到田埂上', subtitle: '——一所小学的实践' },
    ],
    [
      '旧城改造见成效\n老街坊住上新楼\n记者 白杨\n\n搬家了。',
      { title: '旧城改造见成效', subtitle: '老街坊住上新楼' },
    ],
    [
      '我省植树\n一棵树，一片林，\n一座城的绿色账本\n记者 白杨\n\n种树了。',
      { title: '一棵树，一片林，一座城的绿色账本', subtitle: '我省植树' },
    ],
    [
      '关于做好全县学校\n冬季取暖工作的通知\n\n各校：\n\n入冬了。',
      { title: '关于做好全县学校冬季取暖工作的通知' },
    ],
    [
      '国示发〔2024〕12号\n\n关于公布名录的通知\n\n现予公布。',
      { title: '关于公布名录的通知', subtitle: '国示发〔2024〕12号' },
    ],
    ['荷塘“夜\n色”\n\n荷花开了。', { title: '荷塘“夜色”' }],
    ['荷塘夜色\n======\n荷花开了。', { title: '荷塘夜色' }],
  ])('%j', (text, head) => {
    expect(find(text)).toMatchObject(head);
  });

  test('what the input marks is the title, wherever it stands in the head', () => {
    expect(read(readMarkdownPassages('示例晚报\n\n# 荷塘夜色\n\n荷花开了。'))).toMatchObject({
      title: '荷塘夜色',
    });
  });
});

describe('what is of the text stays there', () => {
  test.each([
    [
      'the first heading',
      '荷塘夜色\n\n花开的时候\n\n荷花开了。\n\n花谢的时候\n\n荷花谢了。',
      '花开的时候',
    ],
    ['what people say', '夜班车上\n“到北桥吗？”\n“到。”', '“到北桥吗？”'],
    ['a conversation by dashes', '渡船上\n——去哪儿？\n——对岸。', '——去哪儿？'],
    ['a year', '一座水库的编年\n\n1958\n水库开工。\n1960\n大坝合龙。', '1958'],
    ['a short sentence', '荷塘夜色\n\n荷花开了。', '荷花开了。'],
    [
      'verse',
      '渡口\n\n船还没有来\n岸上的人\n把手搭在额前',
      'verse: 船还没有来 / 岸上的人 / 把手搭在额前',
    ],
  ])('%s', (_, text, first) => {
    const { body, subtitle } = find(text) as { body: string[]; subtitle?: string };
    expect(subtitle).toBeUndefined();
    expect(body[0]).toBe(first);
  });
});

describe('who wrote it, and when', () => {
  test.each([
    [
      '荷塘夜色\n记者 何春晖\n2024年7月15日\n荷花开了。',
      { bylines: ['记者 何春晖'], datelines: ['2024年7月15日'] },
    ],
    ['荷塘夜色\n\n冯远征、梁静秋\n\n荷花开了。', { bylines: ['冯远征、梁静秋'] }],
    ['渡口\n\n沈怀舟\n\n船还没有来\n岸上的人\n把手搭在额前', { bylines: ['沈怀舟'] }],
    [
      '荷塘夜色\n\n荷花开了。\n\n（新华社北京7月15日电）',
      { datelines: ['（新华社北京7月15日电）'], body: ['荷花开了。'] },
    ],
    [
      '荷塘夜色\n\n荷花开了。（记者 何春晖）',
      { datelines: ['（记者 何春晖）'], body: ['荷花开了。'] },
    ],
    [
      '荷塘夜色\n\n荷花开了。（责任编辑：夏天）',
      { bylines: ['（责任编辑：夏天）'], body: ['荷花开了。'] },
    ],
    [
      '荷塘夜色\n\n荷花開了。（編輯：李明宗）1130715',
      { bylines: ['（編輯：李明宗）1130715'], body: ['荷花開了。'] },
    ],
    [
      '荷塘夜色\n\n新华社北京7月15日电（记者 何春晖）荷花开了。',
      { datelines: ['新华社北京7月15日电（记者 何春晖）'], body: ['荷花开了。'] },
    ],
    ['荷塘夜色\n\n荷花开了（见图）。', { body: ['荷花开了（见图）。'] }],
  ])('%j', (text, head) => {
    expect(find(text)).toMatchObject(head);
  });
});

test('the head of a message is taken for what it says', () => {
  const text =
    '发件人：编辑部 <a@a.example>\n收件人：高远\n日期：2024年5月6日\n主题：Re: 家乡的桥\n\n高远老师：\n\n请交稿。';
  expect(find(text)).toEqual({
    title: '家乡的桥',
    bylines: ['发件人：编辑部 <a@a.example>'],
    datelines: ['日期：2024年5月6日'],
    body: ['高远老师：', '请交稿。'],
  });
});

test('a line that goes on, and is of the text after all, is there as a whole', () => {
  const text = '一棵树，一片林，\n青龙\t3\n\n\n一棵树，一片林，\n𠮷先生\n\n一、总则';
  expect(find(text).body).toContain('一棵树，一片林，𠮷先生');
});

test('two such lines are text', () => {
  expect(find('通知\n\n时间：周六\n主题：家乡的桥\n\n请参加。').body).toContain('主题：家乡的桥');
});

test('a title on the wire is one, or told again behind the one above', () => {
  const wired = '新华社重庆5月3日电 题：山城有了电扶梯';
  expect(find(`${wired}\n\n清晨六点了。`)).toMatchObject({
    title: '山城有了电扶梯',
    datelines: ['新华社重庆5月3日电 题：'],
  });
  expect(find(`山城有了电扶梯\n\n${wired}\n\n清晨六点了。`)).toMatchObject({
    title: '山城有了电扶梯',
    datelines: [wired],
  });
});

test('a button that was copied along is left out', () => {
  const { atoms, passages } = readPassages('荷塘\n\n荷花开了。\n\n【纠错】【责任编辑：夏天】');
  const notes = noNotes();
  const { bylines } = findHead(passages, atoms, notes);
  expect(bylines.map((text) => atoms.textOf(text))).toEqual(['【责任编辑：夏天】']);
  expect(notes.dropped).toEqual([{ at: { line: 5 }, text: '【纠错】', why: 'navigation' }]);
});

test('what was guessed is told, with its line', () => {
  const { atoms, passages } = readPassages(
    '我省植树\n一片林，\n一座城的账本\n\n冯远征、梁静秋\n\n三月的第一个周末，两千多名市民来到城郊的荒坡上，种下了树。',
  );
  const notes = noNotes();
  findHead(passages, atoms, notes);
  expect(notes.remarks).toEqual([
    { at: { line: 5 }, message: 'Taken for the names of those who wrote it: 冯远征、梁静秋' },
    { at: { line: 1 }, message: 'Taken for a line above the title: 我省植树' },
  ]);
});
