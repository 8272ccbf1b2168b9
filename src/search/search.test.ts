import { describe, expect, test } from 'vitest';
import { createFoldTable } from '../chinese/createFoldTable.ts';
import { excerpt } from './excerpt.ts';
import { planQuery } from './planQuery.ts';
import { scanEngine } from './scanEngine.ts';
import { findCandidates, verify } from './search.ts';
import type { SearchPage } from './searchPage.ts';

const page = (path: string, title: string, ...blocks: string[]): SearchPage => ({
  path,
  kind: 'article',
  title,
  subjects: [],
  sections: [{ id: '', heading: '', blocks: [title, ...blocks] }],
});
const PAGES = [
  page('a/', '底座', '庆阳的集群有3.1万架机架', '东数西算，干线光缆'),
  page('b/', '算力', '算力网、算力和存力', '总规模788EFLOPS'),
  page('c/', '更正', '文本印成31万架', '力度与预算', '“人工智能+”行动'),
  page('d/', '头发', '运力', '算'),
];
const fold = createFoldTable(PAGES.map((one) => JSON.stringify(one)));

async function search(query: string): Promise<string[]> {
  const plan = planQuery(query, fold);
  const candidates = await findCandidates(plan, scanEngine(PAGES, fold));
  const pages = await Promise.all(candidates.map(({ load }) => load()));
  return pages.flatMap((one) => verify(one, plan, fold)?.page.path ?? []);
}

describe('a query finds the pages that say it, and no others', () => {
  test.each([
    ['算力', ['b/']],
    ['东数西算', ['a/']],
    ['東數西算', ['a/']],
    ['3.1万', ['a/']],
    ['31万', ['c/']],
    ['頭髮', ['d/']],
    ['788EFLOPS', ['b/']],
    ['788 EFLOPS', ['b/']],
    ['eflops', ['b/']],
    ['788EFL', ['b/']],
    ['人工智能+行动', ['c/']],
    ['“人工智能+”行动', ['c/']],
    ['力算', []],
    ['网算', []],
    ['存力 算力网', ['b/']],
    ['算力 光缆', []],
    ['"算力和"', ['b/']],
    ['「存力」', ['b/']],
    ['量子', []],
  ])('%s', async (query, paths) => {
    expect(await search(query)).toEqual(paths);
  });

  test('a title that is the query stands before one that holds it, texts come after, lists last', async () => {
    const pages: SearchPage[] = [
      { ...page('list/', '全部', '算力'), kind: 'page' },
      page('text/', '别的', '算力'),
      page('longer/', '算力网'),
      page('exact/', '算力'),
    ];
    const plan = planQuery('算力', fold);
    const found = await findCandidates(plan, scanEngine(pages, fold));
    expect(found.map(({ id }) => id)).toEqual(['exact/', 'longer/', 'text/', 'list/']);
  });

  test('an empty query has no clause', () => {
    expect(planQuery(' “” ，', fold).clauses).toEqual([]);
  });
});

describe('plans', () => {
  const clauses = (query: string) => planQuery(query, fold).clauses;

  test('half a Latin word is open, a Han one is not', () => {
    expect(clauses('算力 EFL')).toEqual([
      { tokens: ['算', '力'], open: false },
      { tokens: ['efl'], open: true },
    ]);
    expect(clauses('EFLOPS 算')[0]?.open).toBe(false);
  });

  test('quotes hold words together, whichever they are', () => {
    const phrase = [{ tokens: ['east', 'data'], open: false }];
    expect(clauses('"East Data"')).toEqual(phrase);
    expect(clauses('“East Data”')).toEqual(phrase);
    expect(clauses('「East Data」')).toEqual(phrase);
  });

  test('the same word twice is asked once', () => {
    expect(clauses('算力 算力')).toHaveLength(1);
  });
});

describe('excerpts', () => {
  const text = (parts: ReturnType<typeof excerpt>) =>
    parts.map((part) => (part.marked ? `[${part.text}]` : part.text)).join('');

  test('a short block is shown whole, every place marked once', () => {
    expect(
      text(
        excerpt('算力网的算力', [
          { start: 0, end: 2 },
          { start: 4, end: 6 },
          { start: 4, end: 6 },
        ]),
      ),
    ).toBe('[算力]网的[算力]');
  });

  test('a long block begins at a sentence near the place and says that it is cut', () => {
    const block = `${'前'.repeat(100)}。这里说到算力，${'后'.repeat(100)}`;
    const at = block.indexOf('算力');
    expect(text(excerpt(block, [{ start: at, end: at + 2 }], 30))).toBe(
      `…这里说到[算力]，${'后'.repeat(23)}…`,
    );
  });
});
