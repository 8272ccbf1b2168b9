import { describe, expect, test } from 'vitest';
import { createFoldTable } from '../chinese/createFoldTable.ts';
import type { LookUpRecord } from '../glossary/lookUp.ts';
import { answerQuery } from './answerQuery.ts';
import { readFacets, writeFacets } from './facets.ts';
import type { Filter } from './facets.ts';
import { groupWords, readRegional } from './regionalWords.ts';
import { scanEngine } from './scanEngine.ts';
import type { SearchPage } from './searchPage.ts';

const page = (
  path: string,
  title: string,
  blocks: readonly string[],
  more: Partial<SearchPage> = {},
): SearchPage => ({
  path,
  kind: 'article',
  title,
  subjects: ['算力'],
  sections: [{ id: '', heading: '', blocks: [title, ...blocks] }],
  ...more,
});
const PAGES: SearchPage[] = [
  page('once/', '甲', ['这里说到算力。', '还有服务器。']),
  page('often/', '乙', ['算力与算力，又是算力。'], { kind: 'term', subjects: ['人工智能'] }),
  page('apart/', '丙', ['供需。', '别处才有失衡。']),
  page('together/', '丁', ['失衡在供需之间。']),
  ...Array.from({ length: 23 }, (_, index) => page(`many/${index}/`, `篇${index}`, ['骑手很多'])),
];
const fold = createFoldTable(PAGES.map((one) => JSON.stringify(one)));
const record = (id: string, word: string, ...keys: string[]): LookUpRecord => ({
  id,
  forms: { hans: word, tw: word, hk: word },
  pinyin: '',
  ownWord: [],
  en: '',
  keys,
});
const RECORDS = [
  record('suanli', '算力', '算力', 'suanli', 'computingpower'),
  record('qishou', '骑手', '骑手', 'qishou'),
];
const facets = readFacets(writeFacets(new Map(PAGES.map((one) => [one.path, one]))));

const ask = (query: string, filter: Filter = {}, confirm = () => Promise.resolve()) =>
  answerQuery(query, filter, {
    engine: scanEngine(PAGES, fold),
    words: readRegional(groupWords([['服务器', '伺服器']], fold)),
    facets: () => Promise.resolve(facets),
    records: RECORDS,
    fold,
    segment: (text) => text.match(/.{1,2}/gu) ?? [],
    headwordOf: ({ forms }) => forms.hans,
    confirm,
  });
const found = async (query: string, filter?: Filter) => {
  const { hits, looser } = await ask(query, filter);
  return { paths: hits.map(({ page: { path } }) => path), looser };
};

describe('an exact answer', () => {
  test('has the entries that the query names, and the pages, oftenest first', async () => {
    const { terms, exact, total } = await ask('算力');
    expect([terms.map(({ id }) => id), exact, total]).toEqual([['suanli'], true, 2]);
    expect(await found('算力')).toEqual({ paths: ['often/', 'once/'], looser: undefined });
  });

  test('counts another place’s word as the same', async () => {
    expect((await found('伺服器')).paths).toEqual(['once/']);
  });

  test('has several words where they stand together before where they stand apart', async () => {
    expect((await found('供需 失衡')).paths).toEqual(['together/', 'apart/']);
  });

  test('comes in batches', async () => {
    const first = await ask('骑手');
    expect([first.hits.length, first.total]).toEqual([10, 23]);
    const second = await first.more?.();
    const third = await second?.more?.();
    expect([second?.hits.length, third?.hits.length, third?.more]).toEqual([20, 23, undefined]);
  });
});

describe('where nothing is exact, the answer is looser and says so', () => {
  test('an entry’s headword for another form of it', async () => {
    expect(await found('suanli')).toEqual({
      paths: ['often/', 'once/'],
      looser: { kind: 'entry', word: '算力' },
    });
  });

  test('all words of a phrase', async () => {
    expect(await found('供需失衡')).toEqual({
      paths: ['together/', 'apart/'],
      looser: { kind: 'words' },
    });
  });

  test('some of them', async () => {
    expect(await found('算力失衡')).toEqual({
      paths: expect.arrayContaining(['together/', 'apart/', 'often/', 'once/']) as string[],
      looser: { kind: 'any' },
    });
  });

  test('entries like the query, where no page has any of it', async () => {
    const { hits, terms, exact, looser } = await ask('computing powder');
    expect(hits).toEqual([]);
    expect([terms.map(({ id }) => id), exact, looser]).toEqual([['suanli'], false, undefined]);
  });

  test.each(['算\ud800', '<b>算力</b>', '\u202e算\u0000', '[(*+?)\\$^', '👍👍', ' '])(
    'and %j breaks nothing',
    async (query) => {
      expect((await ask(query)).query).toBe(query);
    },
  );

  test('and nothing is said to be there only where the index could be read', async () => {
    const broken = () => Promise.reject(new Error('offline'));
    await expect(ask('很很', {}, broken)).rejects.toThrow('offline');
    expect((await ask('算力', {}, broken)).hits).toHaveLength(2);
  });

  test('nothing at all, for nonsense', async () => {
    const { hits, terms, total } = await ask('很'.repeat(2000));
    expect([hits, terms, total]).toEqual([[], [], 0]);
  });
});

describe('a filter', () => {
  test('leaves the pages of a kind or a subject, and counts what the others would leave', async () => {
    expect((await found('算力', { kind: 'term' })).paths).toEqual(['often/']);
    const { counts } = await ask('算力', { kind: 'term' });
    expect(await counts()).toEqual({
      kinds: [
        ['article', 1],
        ['term', 1],
      ],
      subjects: [['人工智能', 1]],
    });
  });

  test('that leaves nothing makes the answer no looser', async () => {
    expect(await found('算力', { kind: 'page' })).toEqual({ paths: [], looser: undefined });
  });
});
