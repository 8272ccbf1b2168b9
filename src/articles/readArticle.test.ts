import { describe, expect, test } from 'vitest';
import { formatProblems } from '../problems.ts';
import { readArticle, readPage, readTranslation } from './readArticle.ts';

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

test('an imported article states its lines and little else', () => {
  const read = readArticle(
    '---\ntitle: 算力\nsubtitle: 如何“扩容”\nsource:\n  byline: 新华社记者周圆、王怡静\n  dateline: （新华社北京9月4日电）\n  date: 2025-09-04\ndate: 2026-11-26\n---\n\n算力\n',
    FILE,
  );
  expect(read.ok && read.value.frontmatter).toMatchObject({
    subjects: [],
    source: { byline: '新华社记者周圆、王怡静', dateline: '（新华社北京9月4日电）' },
  });
});

test('title and day are all that an article must state', () => {
  expect(problemsOf('---\ntitle: 算力\ndate: 2026-11-26\n---\n')).toEqual([]);
});

describe('what is wrong is told with its line', () => {
  test.each([
    ['source: 新华社', /^6: source: /],
    ['source:\n  publsher: 新华社', /^7: source\.publsher: Unrecognized key/],
    ['source:\n  authors: 周圆', /^7: source\.authors: /],
    ['source:\n  authors: []', /^7: source\.authors: must name at least one author/],
    ["source:\n  dateline: ''", /^7: source\.dateline: must not be empty/],
    ["subtitle: ''", /^6: subtitle: must not be empty/],
    ['subjects: computing', /^6: subjects: /],
  ])('a field that is there and wrong: %s', (field, message) => {
    const source = `---\ntitle: 算力\ndate: 2026-11-24\ndraft: false\ntitles: {}\n${field}\n---\n`;
    const problems = problemsOf(source);
    expect(problems).toEqual([expect.stringMatching(message)]);
  });

  test('no front matter', () => {
    expect(problemsOf('算力')).toEqual([expect.stringMatching(/^1: The file has no front matter/)]);
  });

  test('broken YAML', () => {
    expect(problemsOf('---\ntitle: 算力\n  description: x\n---\n')[0]).toMatch(
      /^[23]: This is not YAML/,
    );
  });

  test('every missing and unknown field at once', () => {
    const problems = problemsOf('---\nsubtitle: 算力\nauthor: 甲\n---\n');
    expect(problems.join('\n')).toMatch(/title/);
    expect(problems.join('\n')).toMatch(/date/);
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
    ['详见https://example.org/%E4，算力另有说明', /runs on into the text/],
    ['算力{process.env}', /would run as code/],
    ['<Unknown />', /is not a component/],
    ['<Together>\n\n甲\n\n</Together>', /two paragraphs or more/],
    ['<Together>\n\n甲\n\n- 乙\n\n</Together>', /two paragraphs or more/],
    ['<script>alert(1)</script>', /stands inside a line|is not a component/],
    ['<Note title={x}>\n\n算力\n\n</Note>', /would run as code/],
    ['<Note colour="red">\n\n算力\n\n</Note>', /unknown attribute colour/],
    ['<Note>\n\n算力', /This is not MDX/],
    ['算力 <存力', /This is not MDX/],
    ['- [ ] 算力未建', /boxes to tick/],
    ['1. 甲\n2. [x] 算力已建', /boxes to tick/],
    ['# 算力', /first-level heading/],
    ['## 一\n\n#### 二', /level 4 follows one of level 2/],
  ])('in the body: %s', (body, message) => {
    const [problem] = problemsOf(`${FRONTMATTER}\n${body}\n`);
    expect(problem).toMatch(message);
    expect(Number(problem?.split(':')[0])).toBeGreaterThan(7);
  });

  test.each(['import x from "y"', 'import 算力', '甲\n\nimport 一个\n模块'])(
    '%j is told how to write the word',
    (body) => {
      const broken = readArticle(`${FRONTMATTER}\n${body}\n`, FILE);
      const remedy = broken.ok ? '' : (broken.problems[0]?.remedy ?? '');
      const [way = ''] = /&#x69;mport/.exec(remedy) ?? [];
      const read = readArticle(`${FRONTMATTER}\n${way} 算力\n`, FILE);
      expect(read.ok && read.value.blocks[0]?.text).toBe('import 算力');
    },
  );

  test('front matter and body together', () => {
    expect(problemsOf('---\nsubtitle: 算力\n---\n\n{x}\n')).toHaveLength(3);
  });
});

describe('a figure in a table', () => {
  const figures = {
    file: 'content/figures.yaml',
    words: new Map([
      ['cunli', { article: 'suanli', zh: '超过1680EB', en: 'more than 1,680 EB' }],
      ['zhisuan', { article: 'suanli', zh: '788EFLOPS', en: '788 EFLOPS' }],
      ['qishou', { article: 'youhao', zh: '1000万人', en: '10 million riders' }],
    ]),
  };
  const table = (cell: string) => `${FRONTMATTER}\n| 存力 | ${cell} |\n| --- | --- |\n`;
  const told = (source: string, known = figures) => {
    const read = readArticle(source, FILE, known);
    return read.ok
      ? []
      : read.problems.map(({ line, message, remedy }) => `${line}: ${message} → ${remedy}`);
  };

  test('is its words, in Chinese and in English', () => {
    const source = table('<Figure id="cunli" />');
    const read = readArticle(source, FILE, figures);
    expect(read.ok && read.value.blocks[1]?.text).toBe('超过1680EB');
    const front =
      '---\ntitle: S\ndescription: D\nsource: { title: R, publisher: P, date: 2025-09-04 }\n---\n';
    const english = readTranslation(
      source.replace(FRONTMATTER, front),
      'content/articles/en/suanli.mdx',
      figures,
    );
    expect(english.ok && english.value.blocks[1]?.text).toBe('More than 1,680 EB');
  });

  test.each([
    [
      'an unknown one',
      '<Figure id="cunlii" />',
      /names cunlii, and there is no such figure\. → Name one of its figures \(cunli, zhisuan\), or add one to content\/figures\.yaml with `article: suanli`\./,
    ],
    [
      'one of another article',
      '<Figure id="qishou" />',
      /names qishou, which is a figure of youhao\. → Name one of its/,
    ],
    ['a hostile name', '<Figure id="__proto__" />', /no such figure/],
    ['without a name', '<Figure />', /must name a figure by its id/],
    ['with an empty name', '<Figure id="" />', /empty attribute id/],
    ['with code for a name', '<Figure id={x} />', /would run as code/],
    ['with another attribute', '<Figure id="cunli" unit="EB" />', /unknown attribute unit/],
    [
      'around text',
      '<Figure id="cunli">1680EB</Figure>',
      /holds something.* → Write <Figure id="cunli" \/>\./,
    ],
    ['within a component', '<Keep><Figure id="cunli" /></Keep>', /<Keep> must hold plain text/],
    [
      'within one that holds text, too',
      '<Term id="cunli">存力<Figure id="cunli" /></Term>',
      /<Term> must hold plain text/,
    ],
  ])('is told with its line: %s', (_, cell, message) => {
    const [problem] = told(table(cell));
    expect(problem).toMatch(message);
    expect(problem).toMatch(/^9: /);
  });

  test.each([
    ['in prose', '存力<Figure id="cunli" />。'],
    ['in a heading', '## 存力<Figure id="cunli" />'],
    ['in a list', '- <Figure id="cunli" />\n- 存力<Figure id="cunli" />'],
    ['on a line of its own', '<Figure id="cunli" />'],
    ['in a note', '<Note title="注">\n\n存力<Figure id="cunli" />\n\n</Note>'],
    ['around a table', '<Figure title="存力">\n\n| 甲 |\n| - |\n\n</Figure>'],
  ])('belongs in a cell: %s', (_, body) => {
    expect(told(`${FRONTMATTER}\n${body}\n`)[0]).toMatch(
      /outside the cells of a table\. → Write the number as the sentence says it/,
    );
  });

  test('is not asked for where the figures could not be read', () => {
    const read = readArticle(table('<Figure id="cunli" />'), FILE);
    expect(read.ok && read.value.blocks.map(({ text }) => text)).toEqual(['存力', '']);
  });

  test('is told where there are no figures at all', () => {
    expect(told(table('<Figure id="cunli" />'), { ...figures, words: new Map() })[0]).toMatch(
      /no such figure\. → Add one to content\/figures\.yaml/,
    );
  });

  test('has no place in a page', () => {
    const source =
      '---\ntitle: 关于\ndescription: 关于本站。\n---\n\n| <Figure id="cunli" /> |\n| - |\n';
    const read = readPage(source, 'content/pages/about.zh.mdx');
    expect(read.ok ? [] : read.problems.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      '6: <Figure> stands in a page, and figures are those of articles.',
    ]);
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
