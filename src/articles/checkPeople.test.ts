import { expect, test } from 'vitest';
import { checkPeople } from './checkPeople.ts';
import { readArticle, readTranslation } from './readArticle.ts';

const HEAD = 'title: 算力\ndescription: 样文\n';
const SOURCE = 'source: { title: 甲, publisher: 乙, authors: [丙], date: 2025-09-04 }';

function problems(people: string, chinese: string, english = ''): string[] {
  const article = readArticle(
    `---\n${HEAD}${SOURCE}\nsubjects: [ai]\ndate: 2026-11-24\npeople:\n${people}\n---\n\n${chinese}\n`,
    'zh/suanli.mdx',
  );
  const translation = readTranslation(
    `---\n${HEAD}source: { title: A, publisher: B, date: 2025-09-04 }\n---\n\n${english}\n`,
    'en/suanli.mdx',
  );
  if (!article.ok || !translation.ok) throw new Error('The sample does not read');
  return checkPeople(article.value, translation.value).map(
    ({ file, line, message }) => `${file}:${line} ${message}`,
  );
}

const weiLiang = (block: string) =>
  `  - name: { zh: 魏亮, en: Wei Liang }\n    post: { zh: 副院长, en: vice-president }\n    said:\n      - { block: ${block}, zh: 一句, en: A line }`;

test('who is named where it is said passes, in English by the surname', () => {
  expect(problems(weiLiang('s0p1'), '魏亮说。', 'Wei said so.')).toEqual([]);
  expect(problems(weiLiang('s0p1'), '魏亮说。')).toEqual([]);
});

test('a block that does not exist or names somebody else is told with its line', () => {
  expect(problems(weiLiang('s3p9'), '魏亮说。')).toEqual([
    'zh/suanli.mdx:11 people: there is no block s3p9.',
  ]);
  expect(problems(weiLiang('s0p1'), '熊继军说。', 'Xiong said so.')).toEqual([
    'zh/suanli.mdx:11 people: block s0p1 does not name 魏亮.',
    'zh/suanli.mdx:11 people: block s0p1 of en/suanli.mdx does not name Wei Liang.',
  ]);
});

test('a surname within that of somebody else does not do', () => {
  const liXin = (block: string) =>
    `  - name: { zh: 李欣, en: Li Xin }\n    post: { zh: 主任, en: director }\n    said: [{ block: ${block}, zh: 一句, en: A line }]`;
  const chinese = '李欣说。\n\n李欣又说。';
  expect(problems(liXin('s0p1'), chinese, 'Li said so.\n\nLiu did, too.')).toEqual([]);
  expect(problems(liXin('s0p2'), chinese, 'Li said so.\n\nLiu did, too.')).toEqual([
    'zh/suanli.mdx:10 people: block s0p2 of en/suanli.mdx does not name Li Xin.',
  ]);
});

test('who is not named needs a block that exists, and says what they are', () => {
  const unnamed = (block: string) =>
    `  - post: { zh: 零跑汽车高级专家, en: senior expert at Leapmotor }\n    said: [{ block: ${block}, zh: 一句, en: A line }]`;
  const chinese = '该公司的一位高级专家说。\n\n魏亮说。';
  const english = 'A senior expert in the company said so.\n\nWei said so.';
  expect(problems(unnamed('s0p1'), chinese, english)).toEqual([]);
  expect(problems(unnamed('s0p3'), chinese, english)).toEqual([
    'zh/suanli.mdx:9 people: there is no block s0p3.',
  ]);
  expect(problems(unnamed('s0p2'), chinese, english)).toEqual([
    'zh/suanli.mdx:9 people: block s0p2 does not speak of 零跑汽车高级专家.',
    'zh/suanli.mdx:9 people: block s0p2 of en/suanli.mdx does not speak of senior expert at Leapmotor.',
  ]);
});
