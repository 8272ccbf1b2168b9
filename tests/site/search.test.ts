import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { DIST } from '../../scripts/lib/paths.ts';
import { EDITIONS, parseAddress } from '../../src/editions.ts';
import { PARTINGS } from '../../src/search/files.ts';
import { TEXT_ENCODING, readPageText } from '../../src/search/pageText.ts';
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
    expect(readdirSync(path.join(folder, 'text'))).toHaveLength(own.length);
  });

  test('has the text of every page, once', () => {
    const folder = path.join(DIST, 'pagefind', id, 'text');
    const decoder = new TextDecoder(TEXT_ENCODING);
    const pages = readdirSync(folder).map((name) =>
      readPageText(decoder.decode(gunzipSync(readFileSync(path.join(folder, name))))),
    );
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
        PARTINGS,
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
