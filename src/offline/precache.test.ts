import { describe, expect, test } from 'vitest';
import { EDITIONS } from '../editions.ts';
import { contentType } from './contentType.ts';
import { hashOf } from './hashOf.ts';
import { planPrecache } from './planPrecache.ts';
import { bytesOf, readPrecache, readVersions } from './precache.ts';
import type { PrecachedFile } from './precache.ts';

const file = (address: string, hash = address, bytes = 1): PrecachedFile => [address, hash, bytes];

describe('planPrecache', () => {
  const site = [
    '',
    'terms/suanli/',
    'zh-tw/',
    'zh-tw/terms/suanli/',
    'zh-hk/terms/suanli/',
    'en/terms/suanli/',
    'cards.json',
    'zh-tw/cards.json',
    'lookup.json',
    '_astro/page.js',
    'figures/shiyan.csv',
    'pagefind/hans/pagefind.js',
    'pagefind/tw/pagefind.js',
    'pagefind/tw/text/x.page',
    'glossary.tmx',
    'feed.xml',
    'sitemap.xml',
    '404.html',
    'cards/tw/terms/suanli.png',
    'sw.js',
    'favicon.svg',
    'icons/192.png',
    'manifest.webmanifest',
    'zh-tw/manifest.webmanifest',
  ].map((address) => file(address));

  test('takes an edition’s own pages, index and cards, and what all share', () => {
    expect(planPrecache('tw', site).map(([address]) => address)).toEqual([
      '_astro/page.js',
      'figures/shiyan.csv',
      'icons/192.png',
      'lookup.json',
      'pagefind/tw/pagefind.js',
      'pagefind/tw/text/x.page',
      'zh-tw/',
      'zh-tw/cards.json',
      'zh-tw/manifest.webmanifest',
      'zh-tw/terms/suanli/',
    ]);
  });

  test('takes no page of an edition in a folder for one of the edition at the root', () => {
    const pages = planPrecache('hans', site).filter(([address]) => /(^|\/)$/.test(address));
    expect(pages.map(([address]) => address)).toEqual(['', 'terms/suanli/']);
  });

  test('leaves no page out, and puts none into two', () => {
    const pages = site.map(([address]) => address).filter((address) => /(^|\/)$/.test(address));
    const planned = EDITIONS.flatMap(({ id }) => planPrecache(id, site))
      .map(([address]) => address)
      .filter((address) => pages.includes(address));
    expect(planned.toSorted()).toEqual(pages.toSorted());
  });
});

test('the same bytes have the same hash, others another, and none one too', async () => {
  const of = (text: string) => hashOf(new TextEncoder().encode(text));
  expect(await of('头发')).toBe(await of('头发'));
  expect(await of('头发')).not.toBe(await of('头髮'));
  expect(await of('')).toBe('47DEQpj8HBSa-_TImW-5JA');
  expect(await of('算力'.repeat(1_000_000))).toMatch(/^[\w-]{22}$/);
});

test('what editions share is counted once', () => {
  const shared = file('lookup.json', 'h', 100);
  const precaches = [
    { version: 'a', files: [shared, file('', 'x', 10)] },
    { version: 'b', files: [shared, file('en/', 'y', 10)] },
  ];
  expect(bytesOf(precaches)).toBe(120);
});

test.each([
  '',
  '{',
  'null',
  '[]',
  '<!doctype html>',
  '{"version":1,"files":[]}',
  '{"version":"a"}',
  '{"version":"a","files":[["x","y"]]}',
  '{"version":"a","files":[["x","y","3"]]}',
])('“%s” is no precache', (json) => {
  expect(() => readPrecache(json)).toThrow();
});

test.each(['', '<!doctype html>', 'null', '[]', '"hans"'])(
  '“%s” is no list of versions',
  (json) => {
    expect(() => readVersions(json)).toThrow();
  },
);

test.each([
  ['', 'text/html; charset=utf-8'],
  ['terms/suanli/', 'text/html; charset=utf-8'],
  ['404.html', 'text/html; charset=utf-8'],
  ['_astro/page.BxY_1.js', 'text/javascript; charset=utf-8'],
  ['pagefind/hans/index/x.pf_index', 'application/octet-stream'],
  ['wasm.unknown.pagefind', 'application/octet-stream'],
])('“%s” is shown as %s', (address, type) => {
  expect(contentType(address)).toBe(type);
});
