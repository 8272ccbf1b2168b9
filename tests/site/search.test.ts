import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { DIST } from '../../scripts/lib/paths.ts';
import { EDITIONS, parseAddress } from '../../src/editions.ts';
import { textFile } from '../../src/search/files.ts';
import type { SearchPage } from '../../src/search/searchPage.ts';
import { byName, readPages } from '../lib/dist.ts';

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
    expect(readdirSync(path.join(folder, 'fragment'))).toHaveLength(own.length);
  });

  test('has the text of every page', () => {
    for (const address of own) {
      const file = path.join(DIST, 'search/text', textFile(id, address));
      expect(existsSync(file), address).toBe(true);
      const page = JSON.parse(readFileSync(file, 'utf8')) as SearchPage;
      expect(page.title).not.toBe('');
      expect(page.sections.flatMap(({ blocks }) => blocks).join('')).not.toMatch(/\s{2}/);
    }
  });
});

test('neither the page of the search nor that of what is missing is found', () => {
  const addresses = indexed.map(({ address }) => address);
  expect(addresses).not.toContain('search/');
  expect(addresses).not.toContain('404.html');
  expect(addresses).toContain('articles/suanli-kuorong/');
});
