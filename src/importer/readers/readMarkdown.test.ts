import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareHan, textOf } from '../hanOf.ts';
import { readMarkdown } from './readMarkdown.ts';

const textsOf = (markdown: string) => readMarkdown(markdown).units.map(textOf);

const ARTICLE = `---
title: 电价下调
author: 方圆、林一
source: 城东日报
date: 2025-09-04
专栏: 一线
---

# 电价下调

城东的旧厂房里，
三台服务器**昨天**开机。见[公告](https://example.org/a)。

- 一项
  1. 其一
- 二项

> 电费少了两成。

| 月份 | 电费 |
| ---- | ---- |
| 八月 | 三万 |

负责人说[^1]。

[^1]: 引自会上发言。

***

\`\`\`
代码
\`\`\`
`;

test('an article is read into units with their lines', () => {
  const { units } = readMarkdown(ARTICLE);
  expect(units.map(({ kind, at }) => `${at.line} ${kind}`)).toEqual([
    '9 heading',
    '11 paragraph',
    '14 list',
    '18 quote',
    '20 table',
    '24 paragraph',
    '26 footnote',
    '28 rule',
    '30 code',
  ]);
  expect(units[1]).toMatchObject({
    spans: [
      { text: '城东的旧厂房里，三台服务器' },
      { text: '昨天', strong: true },
      { text: '开机。见' },
      { text: '公告', link: 'https://example.org/a' },
      { text: '。' },
    ],
  });
  expect(units[4]).toMatchObject({
    headed: true,
    rows: [
      [[{ text: '月份' }], [{ text: '电费' }]],
      [[{ text: '八月' }], [{ text: '三万' }]],
    ],
  });
  expect(units[6]).toMatchObject({ mark: '[1]', spans: [{ text: '引自会上发言。' }] });
  expect(textsOf('负责人说[^1]。\n\n[^1]: 注')[0]).toBe('负责人说[1]。');
});

test('nothing of it is lost', () => {
  expect(compareHan(readMarkdown(ARTICLE))).toEqual({ missing: '', added: '' });
});

describe('front matter', () => {
  test('is stated as far as it is understood, and dropped as a whole', () => {
    const { stated, dropped } = readMarkdown(ARTICLE);
    expect(stated).toEqual({
      title: '电价下调',
      authors: ['方圆', '林一'],
      publisher: '城东日报',
      date: '2025-09-04',
    });
    expect(dropped).toMatchObject([{ at: { line: 2 }, why: 'metadata' }]);
    expect(dropped[0]?.text).toContain('专栏: 一线');
  });

  test('of an article of this site', () => {
    const own =
      '---\ntitle: 短题\nsource: { publisher: 城东日报, authors: [方圆], date: 2025-09-04 }\n---\n';
    expect(readMarkdown(own).stated).toEqual({
      title: '短题',
      authors: ['方圆'],
      publisher: '城东日报',
      date: '2025-09-04',
    });
  });

  test('in TOML', () => {
    expect(
      readMarkdown('+++\ntitle = "电价"\ndate = 2025-09-04T08:00:00+08:00\n+++\n正文').stated,
    ).toEqual({
      title: '电价',
      date: '2025-09-04',
    });
  });

  test('that is no YAML is told with its line', () => {
    const { remarks, dropped, units } = readMarkdown('---\ntitle: a: b: c\n---\n\n正文');
    expect(remarks[0]).toMatchObject({ at: { line: 2 } });
    expect(dropped).toHaveLength(1);
    expect(units).toHaveLength(1);
  });

  test('is not what stands between two rules', () => {
    expect(textsOf('---\n本报讯\n\n---\n正文')).toContain('正文');
    expect(readMarkdown('---\n\n本报讯\n\n---\n').dropped).toEqual([]);
  });
});

describe('Chinese as it is typed', () => {
  test('a line that stands in begins a paragraph, with the line it is on', () => {
    const { units } = readMarkdown('　　第一段，\n还是第一段。\n　　第二段。');
    expect(units).toEqual([
      { kind: 'paragraph', at: { line: 1 }, spans: [{ text: '第一段，还是第一段。' }] },
      { kind: 'paragraph', at: { line: 3 }, spans: [{ text: '第二段。' }] },
    ]);
  });

  test('four spaces are an indent and no code', () => {
    expect(readMarkdown('    第一段。').units).toMatchObject([{ kind: 'paragraph' }]);
  });

  test('emphasis beside quotation marks', () => {
    expect(readMarkdown('用**“揭榜”**推进').units).toMatchObject([
      { spans: [{ text: '用' }, { text: '“揭榜”', strong: true }, { text: '推进' }] },
    ]);
  });

  test('an address in the text is text', () => {
    expect(readMarkdown('见https://example.org/a，另有说明').units).toMatchObject([
      { spans: [{ text: '见https://example.org/a，另有说明' }] },
    ]);
  });

  test('a footnote after an address is one', () => {
    expect(textsOf('见https://example.org/a[^注]\n\n[^注]: 说明')).toEqual([
      '见https://example.org/a[注]',
      '[注]说明',
    ]);
  });

  test('a tilde between figures deletes nothing', () => {
    expect(textsOf('每月5~6万单，高峰7~8万单')).toEqual(['每月5~6万单，高峰7~8万单']);
  });
});

describe('what is no text', () => {
  test('HTML is text as typed, but for line breaks and comments', () => {
    const { units, dropped } = readMarkdown(
      '<b>粗</b>体<br>第二行<!-- 待核 -->\n\n<div>\n块\n</div>',
    );
    expect(units.map(textOf)).toEqual(['<b>粗</b>体\n第二行', '<div>块</div>']);
    expect(dropped).toEqual([{ at: { line: 1 }, text: '待核', why: 'comment' }]);
  });

  test('links that run code lose their address and keep their text', () => {
    expect(readMarkdown('[点此](javascript:alert(1))').units).toMatchObject([
      { spans: [{ text: '点此' }] },
    ]);
    expect(JSON.stringify(readMarkdown('[点此](javascript:alert(1))'))).not.toMatch(/"link"/);
  });

  test('an image gives its description, as a caption where it stands alone', () => {
    expect(readMarkdown('![机房一角](a.png)').units).toMatchObject([
      { role: 'caption', spans: [{ text: '机房一角' }] },
    ]);
  });

  test('addresses and titles in Chinese are told as hidden', () => {
    const read = readMarkdown('[公告][甲]\n\n[甲]: https://example.org/公告 "题名"');
    expect(read.dropped.map(({ why }) => why)).toEqual(['hidden', 'hidden', 'hidden', 'hidden']);
    expect(compareHan(read)).toEqual({ missing: '', added: '' });
  });
});

test('a table without a head has none', () => {
  expect(readMarkdown('| | |\n|--|--|\n| 甲 | 乙 |').units).toMatchObject([
    { headed: false, rows: [[[{ text: '甲' }], [{ text: '乙' }]]] },
  ]);
});

test('an ordered list keeps its first number, a list of tasks its boxes', () => {
  expect(readMarkdown('3. 丙\n4. 丁').units).toMatchObject([{ start: 3 }]);
  expect(textsOf('- [x] 做完\n- [ ] 未做')).toEqual(['[x] 做完\n[ ] 未做']);
});

test('whatever the text, no Han character is lost or doubled', () => {
  const pieces = fc.constantFrom(
    ...['算', '力', '\n', '\n\n', '　　', '**', '_', '`', '# ', '> ', '- ', '1. ', '|', '|--|\n'],
    ...[
      '[',
      ']',
      '(',
      ')',
      '[^1]',
      '[^1]: ',
      '<b>',
      '<br>',
      '    ',
      '\\',
      '~~',
      '![',
      '```\n',
      '***',
    ],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 24 }), (parts) => {
      expect(compareHan(readMarkdown(parts.join('')))).toEqual({ missing: '', added: '' });
    }),
    { numRuns: 500 },
  );
});
