import { describe, expect, test } from 'vitest';
import { formatProblems } from '../problems.ts';
import { readArticle } from './readArticle.ts';

const FRONTMATTER = `---
title: 算力
description: 一篇文章。
source: { title: 报道, publisher: 社, authors: [甲], date: 2025-09-04 }
subjects: [computing]
date: 2026-11-24
---
`;
const FILE = 'content/articles/zh/suanli.mdx';

function problemsOf(source: string): string[] {
  const read = readArticle(source, FILE);
  return read.ok ? [] : read.problems.map(({ line, message }) => `${line}: ${message}`);
}

test('an article is read with its slug, front matter and blocks', () => {
  const read = readArticle(`${FRONTMATTER}\n## 底座\n\n算力\n`, FILE);
  expect(read.ok && read.value).toMatchObject({
    slug: 'suanli',
    frontmatter: { title: '算力', draft: false },
    blocks: [{ id: 's1' }, { id: 's1p1', text: '算力' }],
  });
});

test('Windows line ends and a byte order mark do no harm', () => {
  expect(problemsOf(`\uFEFF${FRONTMATTER}\n算力\n`.replaceAll('\n', '\r\n'))).toEqual([]);
});

describe('what is wrong is told with its line', () => {
  test('no front matter', () => {
    expect(problemsOf('算力')).toEqual([expect.stringMatching(/^1: The file has no front matter/)]);
  });

  test('broken YAML', () => {
    expect(problemsOf('---\ntitle: 算力\n  description: x\n---\n')[0]).toMatch(
      /^[23]: This is not YAML/,
    );
  });

  test('every missing and unknown field at once', () => {
    const problems = problemsOf('---\ntitle: 算力\nauthor: 甲\n---\n');
    expect(problems.join('\n')).toMatch(/description/);
    expect(problems.join('\n')).toMatch(/subjects/);
    expect(problems.find((problem) => problem.includes('author'))).toMatch(/^3: /);
  });

  test('a day that is none', () => {
    expect(problemsOf(FRONTMATTER.replace('2026-11-24', '24.11.2026'))[0]).toMatch(/^6: date/);
  });

  test.each([
    ['import x from "y"', /would run as code/],
    ['{1 + 1}', /would run as code/],
    ['{/* a */ 1 + 1 /* b */}', /would run as code/],
    ['算力[^1]\n\n[^1]: 注', /Footnotes/],
    ['详见https://www.gov.cn/zhengce，算力另有说明', /runs on into the text/],
    ['算力{process.env}', /would run as code/],
    ['<Unknown />', /is not a component/],
    ['<Together>\n\n甲\n\n</Together>', /two paragraphs or more/],
    ['<Together>\n\n甲\n\n- 乙\n\n</Together>', /two paragraphs or more/],
    ['<script>alert(1)</script>', /stands inside a line|is not a component/],
    ['<Note title={x}>\n\n算力\n\n</Note>', /would run as code/],
    ['<Note colour="red">\n\n算力\n\n</Note>', /unknown attribute colour/],
    ['<Note>\n\n算力', /This is not MDX/],
    ['算力 <存力', /This is not MDX/],
    ['# 算力', /first-level heading/],
    ['## 一\n\n#### 二', /level 4 follows one of level 2/],
  ])('in the body: %s', (body, message) => {
    const [problem] = problemsOf(`${FRONTMATTER}\n${body}\n`);
    expect(problem).toMatch(message);
    expect(Number(problem?.split(':')[0])).toBeGreaterThan(7);
  });

  test('front matter and body together', () => {
    expect(problemsOf('---\ntitle: 算力\n---\n\n{x}\n').length).toBeGreaterThan(2);
  });
});

test.each(['算力', 'Suanli', 'a b', '-x'])('“%s.mdx” is no address', (name) => {
  const read = readArticle(FRONTMATTER, `content/articles/zh/${name}.mdx`);
  expect(read.ok ? '' : read.problems[0]?.message).toContain('cannot be an address');
});

test('a day that no calendar has', () => {
  expect(problemsOf(FRONTMATTER.replace('2026-11-24', '2026-13-45'))[0]).toMatch(/^6: date/);
});

test('an alias to nothing is told, not thrown', () => {
  expect(problemsOf(FRONTMATTER.replace('一篇文章。', '*强调*'))[0]).toMatch(/This is not YAML/);
});

test('a comment is no code', () => {
  expect(problemsOf(`${FRONTMATTER}\n{/* 待核 */}\n\n算力\n`)).toEqual([]);
});

test('problems read well', () => {
  const read = readArticle('算力', FILE);
  expect(read.ok ? '' : formatProblems(read.problems)).toBe(
    `${FILE}:1  The file has no front matter, or it is not closed.
  → Begin the file with a line \`---\`, then the fields, then a line \`---\`.

1 problem in content.`,
  );
});
