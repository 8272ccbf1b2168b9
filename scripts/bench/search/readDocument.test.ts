import { expect, test } from 'vitest';
import { readDocument } from './readDocument.ts';

const blocks = (text: string, format: 'markdown' | 'text' = 'markdown') =>
  readDocument(text, 'a.md/', format)?.sections.map((section) => section.blocks);

test('headings, paragraphs, items and cells are blocks; code, comments and imports are not text', () => {
  const text = `---
title: "底座"
---
import A from 'a'

一段
续行和 \`code\`，还有
English.

## 第一节 {#a}

- 甲<!-- 旧 -->
- 乙

| 丙 | 丁 |
| - | - |
| 戊 | 己 |

<div>标签里的字</div>

\`\`\`js
不是文章
\`\`\`
`;
  expect(blocks(text)).toEqual([
    ['底座', '一段续行和 code，还有 English.'],
    ['第一节', '甲', '乙', '丙', '丁', '戊', '己', '标签里的字'],
  ]);
});

test('the title is the first heading where the front matter has none, or the name of the file', () => {
  expect(readDocument('# 头\n\n身', 'a.md/', 'markdown')?.title).toBe('头');
  expect(blocks('# 头\n\n身')).toEqual([['头', '身']]);
  expect(readDocument('身', 'b/a.md/', 'markdown')?.title).toBe('a.md');
});

test('a text is cut at empty lines', () => {
  expect(blocks('一段\n续行\n\n# 二', 'text')).toEqual([['a.md', '一段续行', '# 二']]);
});

test('nothing is made of nothing', () => {
  expect(readDocument('---\ntitle: 空\n---\n', 'a.md/', 'markdown')).toBeUndefined();
});
