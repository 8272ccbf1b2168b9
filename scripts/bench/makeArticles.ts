import { createRandom } from './createRandom.ts';

/** Sentences of the project's own; # is a number, @ a term. */
const SENTENCES = [
  '这一年，@的规模到了#，比上一年多了#%。',
  '负责人说，“@不是越大越好”，要看用得上多少。',
  '沿海的几座城市先试@，内地再跟上。',
  '夜里#点，机房的灯还亮着，值班的人正在检查@。',
  '有人担心@太贵，也有人说，贵的不是设备，是电。',
  '从@到@，中间隔着一条#公里的光缆。',
  '街道把@放进了每月的例会，一件一件地办。',
  '他头发白了，记性却好，@的数字张口就来。',
  '报告里写着：**“@”行动**要在#个月内见效。',
  '@和@常被放在一起说，其实是两回事。',
  '这笔账不难算：每投入#元，@能省下#度电。',
  '到#年，全国的@要连成一张网。',
];
const HEADINGS = ['起因', '做法', '难处', '账本', '旁人怎么看', '接下来'];

/**
 * Makes up an article of about 1,500 characters: front matter, sections, a table and a note, with
 * terms of the glossary strewn in.
 *
 * @param terms headwords to use
 * @returns the file's text, the same for the same number and seed
 */
export function makeArticle(number: number, terms: readonly string[], seed: number): string {
  const random = createRandom(seed * 100_003 + number);
  const pick = <T>(list: readonly T[]): T | undefined => list[random(list.length)];
  const sentence = () =>
    (pick(SENTENCES) ?? '')
      .replace(/@/g, () => pick(terms) ?? '')
      .replace(/#/g, () => String(1 + random(3000)));
  const paragraph = () => Array.from({ length: 4 + random(3) }, sentence).join('');
  const section = (heading: string) =>
    [`## ${heading}`, ...Array.from({ length: 4 }, paragraph)].join('\n\n');
  const rows = Array.from({ length: 4 }, () => `| ${pick(terms) ?? ''} | ${random(9000)} |`);
  return `---
title: 样文第${number}篇
description: 为测速而写的第${number}篇样文。
source: { title: 样文, publisher: 测速, authors: [无名], date: 2026-01-01 }
subjects: [computing]
date: 2026-01-01
---

${paragraph()}

${HEADINGS.slice(0, 3).map(section).join('\n\n')}

<Figures title="数字">

| 名目 | 数值 |
| --- | --- |
${rows.join('\n')}

</Figures>

<Note title="说明">

${sentence()}

</Note>
`;
}
