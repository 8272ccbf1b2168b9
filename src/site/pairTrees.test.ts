import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { pairTrees } from './pairTrees.ts';

const pair = (zh: string, en: string) =>
  toHtml(
    pairTrees(
      { tree: fromHtml(zh, { fragment: true }), lang: 'zh-Hans' },
      { tree: fromHtml(en, { fragment: true }), lang: 'en' },
    ),
  );

test('blocks of one id stand in one row, each in its language, no id twice', () => {
  expect(
    pair('<h2 id="s1">底座</h2>\n<p id="s1p1">甲</p>', '<h2 id="s1">Base</h2><p id="s1p1">A</p>'),
  ).toBe(
    '<div class="pair"><div lang="zh-Hans"><h2 id="s1">底座</h2></div><div lang="en"><h2 id="en-s1">Base</h2></div></div>' +
      '<div class="pair"><div lang="zh-Hans"><p id="s1p1">甲</p></div><div lang="en"><p id="en-s1p1">A</p></div></div>',
  );
});

test('the parts of a list share their rows', () => {
  const list = (...items: string[]) =>
    `<ul>${items.map((item, index) => `<li id="s1i${index + 1}">${item}</li>`).join('')}</ul>`;
  expect(pair(list('甲', '乙'), list('A', 'B'))).toMatch(/^<div class="pair" style="--rows:2">/);
});

test('a table is one, with both languages in each cell', () => {
  const table = (caption: string, cell: string) =>
    `<figure aria-labelledby="s1t1"><figcaption id="s1t1">${caption}</figcaption><table><tbody><tr><td id="s1c1">${cell}</td></tr></tbody></table></figure>`;
  expect(pair(table('表', '甲'), table('Table', 'A'))).toBe(
    '<div class="pair in-one"><figure aria-labelledby="s1t1"><figcaption id="s1t1"><span lang="zh-Hans">表</span><span lang="en" id="en-s1t1">Table</span></figcaption><table><tbody><tr><td id="s1c1"><span lang="zh-Hans">甲</span><span lang="en" id="en-s1c1">A</span></td></tr></tbody></table></figure></div>',
  );
});

test('what refers to an id goes on doing so', () => {
  const note = (id: string) => `<aside aria-labelledby="${id}"><p id="${id}">A</p></aside>`;
  expect(pair(note('s1t1'), note('s1t1'))).toContain(
    '<aside aria-labelledby="en-s1t1"><p id="en-s1t1">',
  );
});

test('what has no partner keeps its place', () => {
  const html = pair(
    '<p id="s1p1">甲</p><hr><p id="s1p2">乙</p>',
    '<p id="s1p1">A</p><p>x</p><p id="s1p2">B</p>',
  );
  expect(html.replace(/<[^>]+>/g, ' ').match(/\S+/g)).toEqual(['甲', 'A', 'x', '乙', 'B']);
  expect(html).toContain('<hr>');
});
