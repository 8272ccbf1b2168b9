import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { DIST } from '../../scripts/lib/paths.ts';
import { EDITIONS, parseAddress } from '../../src/editions.ts';
import { byName, readPages } from '../lib/dist.ts';

const HOST = 'http://127.0.0.1:4321/';
const pages = readPages();
const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' });

/** What the head of a page says under a name. */
function metaOf(page: (typeof pages)[number], name: string): string | undefined {
  const found = byName(page.tree, 'meta').find(
    ({ properties }) => properties['property'] === name || properties.name === name,
  );
  return found && String(found.properties['content']);
}

/** Width and height of a PNG; undefined where it is none, or was cut off. */
function sizeOf(file: string): [number, number] | undefined {
  const bytes = readFileSync(file);
  const isWhole =
    bytes.subarray(0, 8).toString('latin1') === '\u0089PNG\r\n\u001a\n' &&
    bytes.subarray(-8, -4).toString('latin1') === 'IEND';
  return isWhole ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : undefined;
}

describe('the card of every page', () => {
  test('is there, 1200 × 630, and light', () => {
    const checked = new Set<string>();
    for (const page of pages) {
      const address = metaOf(page, 'og:image') ?? '';
      expect(address.startsWith(`${HOST}cards/`), `${page.address}: ${address}`).toBe(true);
      if (checked.has(address)) continue;
      checked.add(address);
      const file = path.join(DIST, address.slice(HOST.length));
      expect(sizeOf(file), address).toEqual([1200, 630]);
      expect(statSync(file).size, address).toBeLessThan(32_000);
    }
    const cards = files.filter((name) => /^cards[\\/].*\.png$/.test(name));
    expect(checked.size).toBe(cards.length);
  });

  test('is that of its article or entry, in its edition', () => {
    for (const page of pages) {
      const { edition, path: within } = parseAddress(page.address);
      const own = /^(articles|terms)\/[^/]+/.exec(within)?.[0];
      const expected = `${HOST}cards/${edition.id}/${own ?? 'site'}.png`;
      expect(metaOf(page, 'og:image'), page.address).toBe(expected);
    }
  });

  test('is described, and stands beside what the protocol asks for', () => {
    for (const page of pages) {
      const { edition } = parseAddress(page.address);
      expect(metaOf(page, 'og:image:alt'), page.address).toMatch(/\S/);
      expect(metaOf(page, 'og:image:width')).toBe('1200');
      expect(metaOf(page, 'og:image:height')).toBe('630');
      expect(metaOf(page, 'og:locale')).toBe(edition.locale);
      expect(metaOf(page, 'og:type')).toMatch(/^(article|website)$/);
      expect(metaOf(page, 'twitter:card')).toBe('summary_large_image');
      const isListed = metaOf(page, 'robots') === undefined;
      expect(metaOf(page, 'og:url')).toBe(isListed ? HOST + page.address : undefined);
    }
  });
});

test('icons have the sizes that their names say', () => {
  for (const [name, size] of [
    ['192', 192],
    ['512', 512],
    ['maskable-512', 512],
    ['apple-touch', 180],
  ] as const) {
    expect(sizeOf(path.join(DIST, 'icons', `${name}.png`)), name).toEqual([size, size]);
  }
  const favicon = readFileSync(path.join(DIST, 'favicon.svg'), 'utf8');
  expect(favicon).toMatch(/^<svg [\s\S]*prefers-color-scheme:dark[\s\S]*<\/svg>$/);
  expect(favicon).not.toMatch(/<text|url\(/);
});

test('every page has the icons and the word mark, with a name to be heard', () => {
  for (const { address, tree } of pages) {
    const links = byName(tree, 'link').map(({ properties }) => properties);
    const icons = links.filter(({ rel }) => /icon/.test(String(rel))).map(({ href }) => href);
    expect(icons, address).toEqual([
      '/icons/192.png',
      expect.stringMatching(/^data:image\/svg\+xml,%3Csvg /),
      '/icons/apple-touch.png',
    ]);
    for (const icon of icons) {
      if (!String(icon).startsWith('data:')) {
        expect(existsSync(path.join(DIST, String(icon)))).toBe(true);
      }
    }
  }
  for (const { id, prefix } of EDITIONS) {
    const home = readFileSync(path.join(DIST, prefix, 'index.html'), 'utf8');
    const mark = /<a class="mark"[\s\S]*?<\/a>/.exec(home)?.[0] ?? '';
    expect(mark).toContain('aria-hidden="true"');
    const name = id === 'tw' || id === 'hk' ? '新詞志' : '新词志';
    expect(mark.replace(/<[^>]*>/g, '')).toContain(name);
    expect(mark.length).toBeLessThan(3600);
  }
});

test('no reader is sent the font of the pictures', () => {
  expect(
    files.filter((name) => /\.(woff2?|ttf|otf|wasm)$/.test(name) && !/pagefind/.test(name)),
  ).toEqual([]);
  for (const name of files.filter((one) => /\.(css|html|js)$/.test(one))) {
    expect(readFileSync(path.join(DIST, name), 'utf8'), name).not.toMatch(
      /Noto Serif \w+ Variable|fontsource/,
    );
  }
});
