import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { DIST } from '../../scripts/lib/paths.ts';
import { createConverters } from '../../src/chinese/createConverters.ts';
import type { ConversionSettings } from '../../src/chinese/createConverters.ts';
import { parseFold } from '../../src/chinese/foldText.ts';
import { EDITIONS, parseAddress } from '../../src/editions.ts';
import { FACETS, PARTINGS, WORDS } from '../../src/search/files.ts';
import { planQuery } from '../../src/search/planQuery.ts';
import { readRegional } from '../../src/search/regionalWords.ts';
import type { RegionalFile } from '../../src/search/regionalWords.ts';
import { findClause } from '../../src/search/findClause.ts';
import { readingsOf } from '../../src/search/readings.ts';
import { createRandom } from '../../scripts/bench/createRandom.ts';
import { byName, readGenerated, readPages, readSearchTexts } from '../lib/dist.ts';

const indexed = readPages().filter(
  ({ tree }) => byName(tree, 'main')[0]?.properties['dataIndex'] !== undefined,
);

describe.each(EDITIONS)('$label', ({ id }) => {
  const own = indexed
    .map(({ address }) => parseAddress(address))
    .filter(({ edition }) => edition.id === id)
    .map(({ path: address }) => address);

  test('has an index with every page and no other', () => {
    const folder = path.join(DIST, 'pagefind', id);
    const entry = JSON.parse(readFileSync(path.join(folder, 'pagefind-entry.json'), 'utf8')) as {
      languages: Record<string, { page_count: number }>;
    };
    expect(Object.values(entry.languages).map((one) => one.page_count)).toEqual([own.length]);
    expect(readdirSync(path.join(folder, 'text'))).toHaveLength(own.length);
  });

  test('has the text of every page, once', () => {
    const pages = readSearchTexts(id);
    expect(pages.map((page) => page.path).toSorted()).toEqual(own.toSorted());
    for (const page of pages) {
      expect(page.title).not.toBe('');
      expect(page.sections.flatMap(({ blocks }) => blocks).join('')).not.toMatch(/\s{2}/);
    }
  });

  test('holds nothing that no reader fetches', () => {
    const folder = path.join(DIST, 'pagefind', id);
    expect(existsSync(path.join(folder, PARTINGS))).toBe(true);
    const names = readdirSync(folder).map((name) => name.replace(/_[0-9a-f]+/, ''));
    expect(names.toSorted()).toEqual(
      [
        'index',
        'pagefind-entry.json',
        'pagefind.js',
        `pagefind.x-${id}.pf_meta`,
        FACETS,
        PARTINGS,
        WORDS,
        'text',
        'wasm.unknown.pagefind',
      ].toSorted(),
    );
  });
});

test('neither the page of the search nor that of what is missing is found', () => {
  const addresses = indexed.map(({ address }) => address);
  expect(addresses).not.toContain('search/');
  expect(addresses).not.toContain('404.html');
  expect(addresses).toContain('articles/suanli-kuorong/');
});

test('the code of search weighs at most 12 kB, compressed, before the engine and the stemmer', () => {
  const folder = path.join(DIST, '_astro');
  const names = readdirSync(folder).filter((name) =>
    /^(startSearchPanel|pagefindEngine|loadLookUp)\..*\.js$/.test(name),
  );
  expect(names).toHaveLength(3);
  const weights = names.map((name) => gzipSync(readFileSync(path.join(folder, name))).length);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(12_000);
});

describe('a query finds the same pages in every script and every Chinese edition', () => {
  const editions = ['hans', 'tw', 'hk'] as const;
  const { fold: pairs } = JSON.parse(readFileSync(path.join(DIST, 'lookup.json'), 'utf8')) as {
    fold: string;
  };
  const fold = parseFold(pairs);
  const words = readRegional(
    JSON.parse(readFileSync(path.join(DIST, 'pagefind/hans', WORDS), 'utf8')) as RegionalFile,
  );
  const texts = new Map(editions.map((edition) => [edition, readSearchTexts(edition)]));
  /** The units of every block, by page. */
  const units = editions.map((edition) =>
    (texts.get(edition) ?? []).map((page) => ({
      path: page.path,
      blocks: page.sections.flatMap((section) =>
        section.blocks.map((_, index) => readingsOf(section, index, fold)[0]),
      ),
    })),
  );
  const converters = createConverters(readGenerated('conversion') as ConversionSettings);

  /** Words of the site and two or three of them side by side, within one block. */
  function drawQueries(count: number): string[] {
    const random = createRandom(1);
    const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
    const blocks = (texts.get('hans') ?? []).flatMap(({ sections }) =>
      sections.flatMap((section) => section.blocks),
    );
    const queries = new Set<string>();
    while (queries.size < count) {
      const block = blocks[random(blocks.length)] ?? '';
      const cut = Array.from(segmenter.segment(block), ({ segment }) => segment);
      const start = random(cut.length);
      const query = cut.slice(start, start + 1 + random(3)).join('');
      if (/^[\p{Script=Han}\p{L}\p{N}]{2,8}$/u.test(query) && /\p{Script=Han}/u.test(query)) {
        queries.add(query);
      }
    }
    return [...queries];
  }
  /** The pages of each edition that hold a phrase. */
  const pagesFor = (query: string) => {
    const [clause] = planQuery(`"${query}"`, fold, undefined, words).clauses;
    return units.map((pages) =>
      pages
        .filter(({ blocks }) =>
          blocks.some((tokens) => clause && findClause(tokens, clause).length > 0),
        )
        .map(({ path: address }) => address)
        .toSorted(),
    );
  };

  test('five hundred of them, cut at the borders of words', () => {
    const queries = drawQueries(500);
    const different: string[] = [];
    let found = 0;
    for (const query of queries) {
      const forms = [query, converters.tw(query), converters.hk(query)];
      const [wanted = [], ...others] = forms.flatMap(pagesFor);
      found += wanted.length;
      if (others.some((pages) => pages.join() !== wanted.join())) different.push(forms.join(' '));
    }
    expect(found).toBeGreaterThan(1000);
    expect(different).toEqual([]);
  });

  test.each([
    ['服务器', '伺服器'],
    ['芯片', '晶片'],
    ['软件', '軟體'],
    ['网络', '網路'],
  ])('%s as %s', (mainland, other) => {
    const [wanted, ...others] = [...pagesFor(mainland), ...pagesFor(other)];
    expect(wanted?.length).toBeGreaterThan(0);
    for (const pages of others) expect(pages).toEqual(wanted);
  });
});
