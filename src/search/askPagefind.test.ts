import { describe, expect, test } from 'vitest';
import { createFoldTable } from '../chinese/createFoldTable.ts';
import { askPagefind } from './askPagefind.ts';
import type { Pagefind } from './askPagefind.ts';
import { pagefindQuery } from './pagefindQuery.ts';
import { indexHtml } from './pagefindWords.ts';
import { planQuery } from './planQuery.ts';
import { scanEngine } from './scanEngine.ts';
import type { SearchPage } from './searchPage.ts';
import { stemEnglish } from './stemEnglish.ts';
import { tokenise } from './tokenise.ts';
import type { Stem } from './tokenise.ts';

/** Answers as Pagefind does, from the words that it would be given, all of them loaded. */
function standIn(pages: readonly SearchPage[], stem?: Stem): Pagefind {
  const texts = pages.map((page) => {
    const html = indexHtml(page, 'x-hans', fold, stem);
    const words = html.replace(/<[^>]*>/g, '').split(' ');
    const filled = [...words.entries()].filter(([, word]) => /[a-z0-9]/.test(word));
    return { id: page.path, words, filled };
  });
  return {
    preload: () => Promise.resolve(),
    search: (query) => {
      const phrase = /^"(.*)"$/.exec(query)?.[1]?.split(' ');
      const results = texts.map(({ id, words, filled }) => {
        const found = filled.filter(([place, found]) =>
          phrase
            ? phrase.every((word, index) => words[place + index] === word)
            : found.startsWith(query),
        );
        const places = found.map(([place]) => place);
        return { id, words: phrase ? places.slice(0, 1) : places };
      });
      return Promise.resolve({ results: results.filter((result) => result.words.length > 0) });
    },
  };
}

const page = (path: string, title: string, ...blocks: string[]): SearchPage => ({
  path,
  kind: path === 'list/' ? 'page' : 'article',
  title,
  subjects: [],
  sections: [
    { id: '', heading: '', blocks: [title, ...blocks] },
    { id: 's1', heading: `${title}的由来`, blocks: [`${title}的由来`, ...blocks.toReversed()] },
  ],
});
const PAGES = [
  page(
    'a/',
    '算力网',
    '庆阳的集群有3.1万架机架，的确不少',
    '东数西算：干线光缆',
    'Vue的算力，Vue 的',
  ),
  page('b/', '算力', '算力网、算力和存力的总规模788EFLOPS', '文本印成31万架', '目的地的的士'),
  page(
    'c/',
    '运力',
    '“人工智能+”行动，占36%',
    '列表项甲',
    '乙列表（试行）的办法',
    '很好。数头',
    '数，头',
  ),
  page('list/', '全部', '算力', 'eflops 与 EFLOPS的', 'ωμέγα 的 café', '𠮷的𠮷'),
];
const fold = createFoldTable(PAGES.map((one) => JSON.stringify(one)));
const noPartings = () => Promise.resolve([]);

/** Asks both ways of finding pages that hold a query, for the first place on each page. */
function bothWays(pages: readonly SearchPage[], stem?: Stem) {
  const pagefind = standIn(pages, stem);
  const scan = scanEngine(pages, fold, stem);
  return async (query: string) => {
    const [clause] = planQuery(query, fold, stem).clauses;
    if (!clause) throw new Error(`${query} says nothing`);
    const found = await askPagefind(pagefind, clause, noPartings);
    const scanned = await scan.candidates(clause);
    return {
      asked: new Map(Array.from(found, ([id, places]) => [id, Math.min(...places)])),
      scanned: new Map(scanned.map(({ id, place }) => [id, place])),
    };
  };
}

describe('what Pagefind is asked finds what reading every page finds, at the same place', () => {
  const both = bothWays(PAGES);
  const blocks = PAGES.flatMap(({ sections }) => sections.flatMap((section) => section.blocks));
  const queries = new Set(
    blocks.flatMap((block) => {
      const tokens = tokenise(block, fold);
      return tokens.flatMap((first, at) =>
        [1, 2, 3, 4, 6, 9].flatMap((length) => {
          const last = tokens[at + length - 1];
          return last
            ? [block.slice(first.start, last.end), block.slice(first.start, last.end - 1)]
            : [];
        }),
      );
    }),
  );
  const asked = [...queries].filter((query) => planQuery(query, fold).clauses.length === 1);

  test(`${asked.length} stretches of text, whole and without their last character`, async () => {
    for (const query of asked) {
      const { asked: found, scanned } = await both(query);
      for (const [id, place] of scanned) {
        expect([query, id, found.get(id)]).toEqual([query, id, place]);
      }
      // Only a pause is left to the text, as it stands at no place.
      if (!/\p{P}/u.test(query)) expect([query, found.size]).toEqual([query, scanned.size]);
    }
  });

  test.each(['力网的', '网算', '数头', '31万架的', '架的', 'Vue的算力网', 'vu的', '地的的'])(
    '%s',
    async (query) => {
      const { asked: found, scanned } = await both(query);
      expect(found).toEqual(scanned);
    },
  );

  test('a phrase does not run from one block into the next', async () => {
    expect((await both('项甲乙列')).asked.size).toBe(0);
  });
});

describe('where words are read by their stems', () => {
  const english = [
    page('a/', 'Riders', 'Policies on intelligent delivery', 'computing power'),
    page('b/', 'A rider', 'The policy of intelligence', 'powerful computers compute'),
    page('c/', 'Riding', 'station'),
  ];
  const both = bothWays(english, stemEnglish);

  test.each([
    ['riders ', ['a/', 'b/']],
    ['policy ', ['a/', 'b/']],
    ['computed ', ['a/', 'b/']],
    ['computing powers ', ['a/']],
    ['intelligenc', ['a/', 'b/']],
    ['polici', ['a/', 'b/']],
    ['comput', ['a/', 'b/']],
    ['stat', ['c/']],
    ['"the policies"', ['b/']],
  ])('%s', async (query, paths) => {
    const { asked: found, scanned } = await both(query);
    expect([...scanned.keys()]).toEqual(expect.arrayContaining(paths));
    expect([...found.keys()]).toEqual(expect.arrayContaining([...scanned.keys()]));
  });
});

test('whatever is asked, Pagefind is asked for a few words of letters and digits', () => {
  const hostile = [
    '很'.repeat(10_000),
    `${'a'.repeat(10_000)}算`,
    '算\u0000力\u202e网\u2066',
    '\ud800算\udc00',
    '<img src=x onerror=alert(1)>算力',
    '.*(算|力)+?$[^]\\',
    '👩‍👩‍👧算👍🏽力',
    '" OR "1"="1',
  ];
  for (const query of hostile) {
    for (const clause of planQuery(query, fold, stemEnglish).clauses) {
      const asked = pagefindQuery(clause);
      const words =
        asked.kind === 'phrases'
          ? asked.phrases
              .map((phrase) => phrase.slice(1, -1))
              .flatMap((phrase) => phrase.split(' '))
          : asked.asked.flatMap((one) => one.words.map(({ word }) => word));
      for (const word of words) expect(word).toMatch(/^[a-z0-9]+$/);
      expect(words.length).toBeLessThan(100);
    }
  }
});
