import { describe, expect, test } from 'vitest';
import type { Block } from '../articles/readBlocks.ts';
import { checkFigures } from './checkFigures.ts';
import type { FigureTexts } from './checkFigures.ts';
import { readFigures } from './readFigures.ts';

const FILE = 'content/figures.yaml';
const known = {
  subjects: new Set(['computing']),
  articles: new Set(['kuorong']),
  terms: new Set(['eflops']),
};

const SOURCE = `units:
  rack: { zh: 架, en: racks }
  pflops: { zh: PFLOPS, en: PFLOPS, is: { of: flops, times: 1.0e+15 } }
  eflops: { zh: EFLOPS, en: EFLOPS, term: eflops, as: { en: [EFLOPS] }, is: { of: flops, times: 1.0e+18 } }
  car: { zh: 辆, en: cars }
  percent: { zh: '%', en: '%' }
figures:
  - id: jijia
    value: { zh: 1085万, en: 10.85 million }
    number: 10850000
    unit: rack
    counts: { zh: 标准机架, en: standard racks }
    kind: measured
    subject: [computing]
    article: kuorong
    block: s1c2
    also: [s1p1]
  - id: zhisuan
    value: { zh: '788', en: '788' }
    number: 788
    unit: eflops
    counts: { zh: 智能算力规模, en: intelligent computing power }
    kind: measured
    subject: [computing]
    article: kuorong
    block: s1p1
  - id: cheliang
    value: { zh: 数百万, en: several million }
    unit: car
    counts: { zh: 在线车辆, en: cars online }
    kind: measured
    subject: [computing]
    article: kuorong
    block: s1p2
charts:
  - id: tu
    kind: bars
    title: { zh: 图, en: Chart }
    text: { zh: 说明, en: Words }
    subject: computing
    figures: [zhisuan]
noData:
  - { text: 昇腾384, reason: 产品名 }
`;

const block = (id: string, line: number, text: string): Block => ({
  id,
  kind: 'p',
  section: 's1',
  line,
  text,
  linkable: [],
  settled: [],
  marks: [],
});

const TEXTS = {
  zh: {
    s1c2: '1085万架',
    s1p1: '昇腾384之外，1085万架机架，智算788EFLOPS。',
    s1p2: '够数百万辆车用，2025年的事。',
  },
  en: {
    s1c2: '10.85 million',
    s1p1: 'There are 10.85 million racks and 788 EFLOPS.',
    s1p2: 'Enough for several million cars, by 2025.',
  },
};

function texts({
  zh = {},
  en = {},
}: Partial<Record<'zh' | 'en', Record<string, string>>> = {}): FigureTexts {
  const read = (language: 'zh' | 'en', changes: Record<string, string>) => ({
    slug: 'kuorong',
    file: `content/articles/${language}/kuorong.mdx`,
    blocks: Object.entries({ ...TEXTS[language], ...changes }).map(([id, text], index) =>
      block(id, 10 + index, text),
    ),
  });
  return { articles: [read('zh', zh)], translations: [read('en', en)], areAll: true };
}

/** What is told of the file after a change, and of the texts. */
function problemsAfter(
  [from, to]: readonly [string, string] = ['', ''],
  changed: FigureTexts = texts(),
): string[] {
  expect(SOURCE).toContain(from);
  const source = SOURCE.replace(from, to);
  const data = readFigures(source, FILE);
  const problems = data.ok ? checkFigures(data.value, known, changed) : data.problems;
  for (const { line, remedy } of problems) {
    expect(line).toBeGreaterThan(0);
    expect(remedy).not.toBe('');
  }
  return problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
}

/** The 1-based line of the source, after the change, that begins so. */
const lineOf = (start: string, source = SOURCE) =>
  source.split('\n').findIndex((line) => line.trim().startsWith(start)) + 1;

test('a file that agrees with the articles has no problems', () => {
  expect(problemsAfter()).toEqual([]);
});

describe('a mistake in the file is told with its line', () => {
  test.each([
    ['a number written wrong', 'number: 10850000', 'number: 1085000', 'does not come to 1085000'],
    [
      'a value that another block has',
      '{ zh: 1085万, en',
      '{ zh: 1086万, en',
      '“1086万” does not come',
    ],
    ['an English value that differs', 'en: 10.85 million', 'en: 1.085 million', 'does not come to'],
    ['a size that is a number', 'zh: 数百万', 'zh: 300万', 'is not a size alone'],
    ['an unknown unit', 'unit: rack', 'unit: shelf', 'there is no unit shelf'],
    ['an unknown subject', 'subject: [computing]', 'subject: [cooking]', 'no subject cooking'],
    ['an unknown article', 'article: kuorong', 'article: nowhere', 'no article nowhere'],
    ['an unknown block', 'block: s1c2', 'block: s9p9', 'no block s9p9 in kuorong'],
    [
      'a block that says something else',
      'also: [s1p1]',
      'also: [s1p2]',
      's1p2 does not say 1085万',
    ],
    ['an entry that is not there', 'term: eflops', 'term: nirgends', 'no entry nirgends'],
    ['an id twice', 'id: zhisuan', 'id: jijia', 'already stands in line'],
    [
      'a chart of an unknown figure',
      'figures: [zhisuan]',
      'figures: [nirgends]',
      'no figure nirgends',
    ],
    ['a chart of two measures', 'figures: [zhisuan]', 'figures: [zhisuan, jijia]', 'one measure'],
    ['a chart of no number', 'figures: [zhisuan]', 'figures: [cheliang]', 'no plain number'],
    ['too many dots', 'kind: bars', 'kind: dots', 'at most 400 dots'],
    ['growth that is no rate', 'kind: bars', 'kind: growth', 'one figure, a rate'],
    ['a kind that is none', 'kind: measured', 'kind: guessed', 'kind: '],
    ['a field too many', 'kind: measured', 'kind: measured\n    colour: red', 'colour'],
    ['a field missing', '    counts: { zh: 标准机架, en: standard racks }\n', '', 'counts: '],
    ['a date in words', 'kind: measured', 'kind: measured\n    asOf: 六月', 'must be a year'],
    ['a list that no text needs', 'text: 昇腾384', 'text: 昇腾385', 'no article says “昇腾385”'],
  ])('%s', (_, from, to, message) => {
    const problems = problemsAfter([from, to]);
    expect(problems.join('\n')).toContain(message);
    expect(problems.join('\n')).toMatch(/^content\/figures\.yaml:\d+ /m);
  });

  test('at the line of the very field', () => {
    expect(problemsAfter(['unit: rack', 'unit: shelf'])).toEqual([
      `${FILE}:${lineOf('unit: rack')} jijia: there is no unit shelf.`,
    ]);
  });

  test('every mistake in one run', () => {
    const source = SOURCE.replace('kind: measured', 'kind: guessed').replace(
      'zh: 说明',
      'zhh: 说明',
    );
    const data = readFigures(source, FILE);
    expect(data.ok ? [] : data.problems.map(({ line }) => line)).toEqual(
      expect.arrayContaining([lineOf('kind: measured'), lineOf('text: {')]),
    );
  });
});

test('a table that shows a wrong value is not told beside the figure', () => {
  const shown = texts({ zh: { s1c2: '1086万架' }, en: { s1c2: '1.085 million racks' } });
  expect(problemsAfter(['{ zh: 1085万, en: 10.85', '{ zh: 1086万, en: 1.085'], shown)).toEqual([
    `${FILE}:${lineOf('value: { zh: 1085万')} jijia: “1086万” does not come to 10850000.`,
    `${FILE}:${lineOf('value: { zh: 1085万')} jijia: “1.085 million” does not come to 10850000.`,
  ]);
});

describe('a figure of one', () => {
  const SCARCE = SOURCE.replace(
    '{ zh: 1085万, en: 10.85 million }',
    "{ zh: '1', en: '1' }",
  ).replace('10850000', '1');
  const scarce = texts({
    zh: { s1c2: '1架', s1p1: '昇腾384之外，1架机架，智算788EFLOPS。' },
    en: { s1c2: '1 rack', s1p1: 'There is 1 rack and 788 EFLOPS.' },
  });
  const told = (rack: string) => {
    const data = readFigures(SCARCE.replace('{ zh: 架, en: racks }', rack), FILE);
    return (data.ok ? checkFigures(data.value, known, scarce) : data.problems).map(
      ({ line, message, remedy }) => `${line} ${message} → ${remedy}`,
    );
  };

  test('wants the English word for one', () => {
    expect(told('{ zh: 架, en: racks }')).toEqual([
      `${lineOf('unit: rack')} jijia: in English it would be “1 racks”. → Give the unit rack its word for one, such as \`one: rack\`.`,
    ]);
    expect(told('{ zh: 架, en: racks, one: rack }')).toEqual([]);
    expect(told('{ zh: 架, en: racks, one: rack, as: { en: [cabinets] } }')).toEqual([]);
  });

  test('needs none where the unit is a sign', () => {
    expect(told('{ zh: 架, en: EB }')).toEqual([]);
    expect(told("{ zh: 架, en: '%' }")).toEqual([]);
  });
});

describe('the articles are held against the file', () => {
  test('a unit is the one that the text has', () => {
    const problems = problemsAfter(['unit: eflops', 'unit: pflops']);
    expect(problems.join('\n')).toContain('block s1p1 says 788, but not in PFLOPS');
  });

  test('a number that changes in the Chinese is missed, and the new one is no figure', () => {
    const problems = problemsAfter(undefined, texts({ zh: { s1c2: '1086万架' } }));
    expect(problems).toEqual([
      `${FILE}:${lineOf('block: s1c2')} jijia: block s1c2 does not say 1085万, but “1086万架”.`,
      `content/articles/zh/kuorong.mdx:10 “1086万架”: no figure of ${FILE} has this number.`,
    ]);
  });

  test('so it is in the English', () => {
    const problems = problemsAfter(undefined, texts({ en: { s1c2: '10.86 million' } }));
    expect(problems).toEqual([
      `${FILE}:${lineOf('block: s1c2')} jijia: content/articles/en/kuorong.mdx:10 does not say 10.85 million, but “10.86 million”.`,
      `content/articles/en/kuorong.mdx:10 “10.86 million”: no figure of ${FILE} has this number.`,
    ]);
  });

  test.each(['另有250条光缆', '高出六成', '涨十倍', '超过十万卡'])('a new number: %s', (text) => {
    expect(problemsAfter(undefined, texts({ zh: { s1p9: text } }))).toHaveLength(1);
  });

  test('a figure said again is named with the block to add', () => {
    const data = readFigures(SOURCE, FILE);
    const changed = texts({ zh: { s1p9: '又说1085万架' } });
    const problems = data.ok ? checkFigures(data.value, known, changed) : [];
    expect(problems.map(({ remedy }) => remedy)).toEqual([
      expect.stringContaining('add `s1p9` to `also` of the figure jijia'),
    ]);
  });

  test('a figure of one article does not cover a number of another', () => {
    const { articles, ...rest } = texts();
    const blocks = [block('s1p1', 3, '788EFLOPS'), block('s1p2', 4, '数百万辆车')];
    const other = { slug: 'andere', file: 'a.mdx', blocks };
    const own = 'article: andere\n    block: s1p2\ncharts';
    const change = ['article: kuorong\n    block: s1p2\ncharts', own] as const;
    const problems = problemsAfter(change, { ...rest, articles: [...articles, other] });
    expect(problems).toContain(`a.mdx:3 “788EFLOPS”: no figure of ${FILE} has this number.`);
  });

  test('the numbers of an article that has no figure in the file are not looked at', () => {
    const { articles, ...rest } = texts();
    const other = { slug: 'andere', file: 'a.mdx', blocks: [block('s1p1', 3, '788EFLOPS')] };
    expect(problemsAfter(undefined, { ...rest, articles: [...articles, other] })).toEqual([]);
  });

  test('dates and words are no data', () => {
    const text = '2025年9月4日，两处机房里的三样东西。';
    expect(problemsAfter(undefined, texts({ zh: { s1p9: text } }))).toEqual([]);
  });
});
