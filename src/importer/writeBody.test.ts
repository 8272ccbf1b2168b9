import { describe, expect, test } from 'vitest';
import { checkBody } from '../articles/checkBody.ts';
import { parseBody } from '../articles/syntax.ts';
import type { ArticleBlock } from './article.ts';
import { writeBody } from './writeBody.ts';

const paragraph = (text: string): ArticleBlock => ({ kind: 'paragraph', spans: [{ text }] });

function readBack(text: string): string {
  const { body } = writeBody([paragraph(text)]);
  const tree = parseBody(body);
  expect(checkBody(tree, '', 1)).toEqual([]);
  expect(tree.children.map(({ type }) => type)).toEqual(['paragraph']);
  const told = (node: unknown): string => {
    const { value, children } = node as { value?: string; children?: unknown[] };
    return value ?? (children ?? []).map(told).join('');
  };
  return told(tree);
}

describe('text that looks like something else is read back as it was', () => {
  test.each([
    'import {readFile} from "fs"',
    'export default 1',
    'export 的意思是“输出”',
    '{1+1}',
    '<script>alert(1)</script>',
    '<Caption>不是题注</Caption>',
    '</Caption>',
    '# 不是标题',
    '1. 不是列表',
    '1) 不是列表',
    '- 不是列表',
    '+ 不是列表',
    '> 不是引文',
    '***',
    '---',
    '===',
    '```',
    '~~~',
    '| 不是 | 表格 |',
    '[^1]: 不是注',
    '[不是]: https://a.example',
    '[不是链接](https://a.example)',
    '![不是图](a.png)',
    '*不是* _强调_ **也不是** ~~删除~~',
    '**“荷花”**开了',
    '&amp; &#x4F60; &lt;',
    '反斜杠\\*与\\',
    '    四个空格',
    '\t制表符',
    '`反引号',
    '<!-- 注释 -->',
    '$x$ 与 :emoji: 与 ^上标^',
    'title: 不是元数据',
    '\u202e反向\u202c',
    '0. 零',
    '`` ` ``',
    '<https://a.example>',
    '%%%',
    '{/* 注释 */}',
  ])('%j', (text) => {
    expect(readBack(text)).toBe(text.trim());
  });
});

test('a break in the input is one in the file', () => {
  expect(writeBody([paragraph('船还没有来\n岸上的人')]).body).toBe('船还没有来\\\n岸上的人\n');
});

test('emphasis that Markdown cannot write gives way, and that is told', () => {
  const spans = [{ text: '荷', strong: true }, { text: '\n' }, { text: '塘', strong: true }];
  const { body, plain } = writeBody([{ kind: 'paragraph', spans }]);
  expect(body.replace(/[^荷塘]/gu, '')).toBe('荷塘');
  expect(plain.length).toBeLessThanOrEqual(1);
});

test('captions and notes are components, and notes that follow each other stand in one', () => {
  const note = (text: string): ArticleBlock => ({ kind: 'footnote', spans: [{ text }] });
  expect(
    writeBody([{ kind: 'caption', spans: [{ text: '荷塘' }] }, note('[1] 甲'), note('[2] 乙')])
      .body,
  ).toBe('<Caption>\n  荷塘\n</Caption>\n\n<Footnotes>\n  \\[1] 甲\n\n  \\[2] 乙\n</Footnotes>\n');
});

test('a table without a head gets an empty one, and a bar in a cell is escaped', () => {
  const rows = [[[{ text: '甲|乙' }], [{ text: '丙' }]]];
  expect(writeBody([{ kind: 'table', headed: false, rows }]).body).toBe(
    '<Figures>\n  | | |\n  | - | - |\n  | 甲\\|乙 | 丙 |\n</Figures>\n',
  );
});

test('a table stands in a list and in a quotation as it does elsewhere', () => {
  const table: ArticleBlock = {
    kind: 'table',
    headed: true,
    rows: [[[{ text: '甲' }]], [[{ text: '乙' }]]],
  };
  const { body } = writeBody([
    { kind: 'quote', children: [table] },
    { kind: 'list', items: [[paragraph('项'), table]] },
  ]);
  expect(body.match(/<Figures>/g)).toHaveLength(2);
});

test('blocks that hold nothing are left out', () => {
  const empty: ArticleBlock[] = [
    paragraph(' '),
    { kind: 'heading', level: 2, spans: [] },
    { kind: 'list', items: [] },
    { kind: 'quote', children: [paragraph('')] },
    { kind: 'table', headed: true, rows: [] },
    { kind: 'code', text: ' ' },
  ];
  expect(writeBody(empty).body).toBe('');
});
