import { readFileSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { DIST } from '../../scripts/lib/paths.ts';
import { EDITIONS, parseAddress } from '../../src/editions.ts';
import { byName, readDialogs, readPages } from '../lib/dist.ts';
import { isSheet, laterOf, requestsOf, weightOf } from '../lib/weight.ts';
import type { Weight } from '../lib/weight.ts';

const pages = readPages();

/** At most so much, in bytes, compressed. */
const LIMITS: Weight = { scripts: 5000, styles: 10_000, frame: 6000 };

const weights = pages.map((page) => ({ page: page.address, ...weightOf(page, DIST) }));

test.each(Object.entries(LIMITS) as [keyof Weight, number][])(
  'no page has more of this than it may, compressed: %s, %d bytes',
  (part, limit) => {
    const heavy = weights.filter((weight) => weight[part] > limit);
    expect(heavy.map(({ page, [part]: bytes }) => `${page}: ${bytes}`)).toEqual([]);
    expect(weights.length).toBeGreaterThan(500);
    expect(Math.min(...weights.map((weight) => weight[part]))).toBeGreaterThan(500);
  },
);

/** Scripts that pages fetch by themselves, and whether a page does. */
const FETCHED: readonly (readonly [RegExp, (html: string) => boolean])[] = [
  [/^(visitWorker|workerLink)\./, () => true],
  [/^startTermOfDay\./, (html) => html.includes('data-term-of-day="')],
];

test('nor has it more with what it fetches by itself: the start of the worker, the word of the day', () => {
  const folder = path.join(DIST, '_astro');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const weigh = (name: string) =>
    gzipSync(readFileSync(path.join(folder, name)), { level: 9 }).length;
  const fetched = FETCHED.map(([pattern, fetches]) => {
    const names = scripts.filter((name) => pattern.test(name));
    expect(names, String(pattern)).not.toEqual([]);
    return { bytes: names.map(weigh).reduce((sum, size) => sum + size, 0), fetches };
  });
  const heavy = pages.flatMap(({ address, html }, index) => {
    const later = fetched.filter(({ fetches }) => fetches(html)).map(({ bytes }) => bytes);
    const all = later.reduce((sum, size) => sum + size, weights[index]?.scripts ?? NaN);
    return all <= LIMITS.scripts ? [] : `${address}: ${all}`;
  });
  expect(heavy).toEqual([]);
});

test('nor has it more with its dialogs, which it fetches by itself', () => {
  const dialogs = new Map(EDITIONS.map(({ id }) => [id, weightOf(readDialogs(id), DIST)]));
  const heavy = weights.flatMap(({ page, ...own }) => {
    const later = dialogs.get(parseAddress(page).edition.id);
    return (['styles', 'frame'] as const).flatMap((part) => {
      const all = own[part] + (later?.[part] ?? NaN);
      return all <= LIMITS[part] ? [] : `${page}: ${part}, ${all}`;
    });
  });
  expect(heavy).toEqual([]);
  for (const { styles, frame } of dialogs.values()) {
    expect(Math.min(styles, frame)).toBeGreaterThan(500);
  }
});

test('an import() in a page stays what it is, without a helper or a list of what to preload', () => {
  const names = readdirSync(path.join(DIST, '_astro')).filter((name) => name.endsWith('.js'));
  expect(names.length).toBeGreaterThan(10);
  const helped = names.filter((name) =>
    /preload-helper|vitePreload|__vite/.test(
      name + readFileSync(path.join(DIST, '_astro', name), 'utf8'),
    ),
  );
  expect(helped).toEqual([]);
});

test('every page asks for its modules, and for the sheet of what stands below, when it has been seen', () => {
  const early = pages.flatMap(({ address, tree }) => {
    const scripts = byName(tree, 'script');
    const held = byName(tree, 'noscript').flatMap((element) => byName(element, 'link'));
    const sheets = byName(tree, 'link').filter(isSheet);
    const isLater =
      laterOf(tree).some((name) => /^\/_astro\/Base\..*\.js$/.test(name)) &&
      scripts.every(({ properties: { src } }) => src === undefined) &&
      sheets.every((sheet) => held.includes(sheet));
    return isLater ? [] : [address];
  });
  expect(early).toEqual([]);
});

test('no page asks for anything of another host', () => {
  const foreign = pages.flatMap((page) =>
    requestsOf(page, DIST)
      .filter((address) => !/^(\/(?!\/)|data:|#)/.test(address))
      .map((address) => `${page.address}: ${address}`),
  );
  expect(foreign).toEqual([]);
});

const tree = fromHtml(`<!doctype html><link rel="preconnect" href="https://fonts.example">
  <link rel="canonical" href="https://example.org/"><link rel="stylesheet" href="//cdn.example/a.css">
  <style>@font-face { src: url('https://fonts.example/a.woff2') }</style>
  <p style="background: url(https://images.example/a.png)"><a href="https://example.org/">算力</a></p>
  <body data-later="/a.js https://b.example/b.js"><img srcset="/a.png 1x, https://images.example/b.png 2x"><script>'${'算力'.repeat(40)}'</script>
  <script type="application/ld+json">{}</script>`);

test('the check itself finds what a page asks for', () => {
  expect(requestsOf({ tree }, DIST)).toEqual([
    'https://fonts.example',
    '//cdn.example/a.css',
    '/a.js',
    'https://b.example/b.js',
    '/a.png',
    'https://images.example/b.png',
    'https://fonts.example/a.woff2',
    'https://images.example/a.png',
  ]);
});

test('what a script imports counts once, what it fetches later and what is data do not', async () => {
  const dist = await mkdtemp(path.join(tmpdir(), 'xincizhi-weight-'));
  const code = {
    'a.js': 'import "./b.js"; import("./later.js"); console.log("算力")',
    'b.js': 'export const b = "东数西算"',
    'later.js': 'console.log("存力")',
    'c.js': 'import "./d.js"',
    'd.js': 'export const d = "智算"',
  };
  try {
    for (const [name, text] of Object.entries(code)) await writeFile(path.join(dist, name), text);
    const inline = 'import "/b.js"';
    const ask = 'import(address)';
    const html = `<head><style>p {}</style><script type="module" src="/a.js"></script></head><body data-later="/c.js /b.js"><main>${'算力'.repeat(99)}</main>
      <script type="module">${inline}</script><script>${ask}</script>
      <script type="application/ld+json">{}</script>`;
    const { scripts, frame } = weightOf({ html, tree: fromHtml(html) }, dist);
    const sizes = [code['a.js'], code['b.js'], code['c.js'], code['d.js'], inline, ask].map(
      (text) => gzipSync(text).length,
    );
    expect(scripts).toBe(sizes.reduce((sum, size) => sum + size, 0));
    expect(frame).toBe(
      gzipSync(
        '<head></head><body data-later="/c.js /b.js"><main></main>\n      \n      <script type="application/ld+json">{}</script>',
      ).length,
    );
  } finally {
    await rm(dist, { recursive: true });
  }
});
