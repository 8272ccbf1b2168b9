import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/lib/paths.ts';
import { runNode } from '../../scripts/lib/runNode.ts';
import { EDITIONS, parseAddress } from '../../src/editions.ts';
import type { PocketData } from '../../src/pocket/bindEdition.ts';
import { idIn, pathOf } from '../../src/pocket/fragment.ts';
import { readPocketPage } from '../../src/pocket/readPocketPage.ts';
import { DATA_ID } from '../../src/pocket/writeFile.ts';
import { byName, elements, hasClass, readPages, readSearchTexts, textOf } from '../lib/dist.ts';

/** In bytes, uncompressed. */
const LARGEST = 1_500_000;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'xincizhi-pocket-'));
  await makeIn('first');
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function makeIn(name: string): Promise<void> {
  const env = { POCKET: path.join(folder, name), NODE_ENV: undefined };
  expect(await runNode([path.join(ROOT, 'scripts/pocket.ts')], env)).toBe(0);
}

const htmlOf = (edition: string, name = 'first') =>
  readFileSync(path.join(folder, name, `xincizhi-${edition}.html`), 'utf8');

const sectionsOf = (tree: Root) => elements(tree).filter((one) => hasClass(one, 'page'));

const addresses = readPages().map(({ address }) => address);

describe.each(EDITIONS)('$label', ({ id, lang }) => {
  let html: string;
  let tree: Root;
  beforeAll(() => {
    html = htmlOf(id);
    tree = fromHtml(html);
  });

  test('is one file of at most 1.5 MB', () => {
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(LARGEST);
    expect(byName(tree, 'html')[0]?.properties).toMatchObject({ lang });
  });

  test('has every page of the edition but those that are for a site', () => {
    const own = addresses
      .map((address) => parseAddress(address))
      .filter(({ edition, path: within }) => edition.id === id && within !== '404.html')
      .map(({ path: within }) => within)
      .filter((within) => !/^(search|offline)\/$|\/pinyin\/$/.test(within));
    expect(
      sectionsOf(tree)
        .map(({ properties }) => String(properties.id))
        .toSorted(),
    ).toEqual(own.map((within) => idIn(within)).toSorted());
  });

  test('every link within it leads to something, and no two things have one id', () => {
    const all = elements(tree);
    const ids = all.flatMap(({ properties }) => properties.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set(ids);
    const hrefs = byName(tree, 'a').map(({ properties }) => String(properties.href));
    expect(hrefs.length).toBeGreaterThan(1000);
    expect(hrefs.filter((href) => href.startsWith('#') && !known.has(href.slice(1)))).toEqual([]);
    expect(hrefs.filter((href) => !/^(#.|https:|mailto:)/.test(href))).toEqual([]);
    for (const name of ['ariaLabelledBy', 'ariaControls', 'headers'] as const) {
      const named = all.flatMap(({ properties }) => [properties[name] ?? []].flat());
      expect(named.filter((one) => !known.has(one))).toEqual([]);
    }
  });

  test('asks for nothing from anywhere', () => {
    const asking = elements(tree).filter(({ properties: { src, srcSet, poster, data } }) =>
      [src, srcSet, poster, data].some((one) => one !== undefined),
    );
    expect(asking).toEqual([]);
    expect(byName(tree, 'link').map(({ properties }) => properties.href?.slice(0, 18))).toEqual([
      'data:image/svg+xml',
    ]);
    const styles = byName(tree, 'style')
      .map(({ children }) => JSON.stringify(children))
      .join();
    expect(styles).not.toMatch(/url\((?!#)|@import/);
    expect(byName(tree, 'base')).toEqual([]);
    // A source may be on the web; nothing else is.
    expect(html).not.toMatch(/https?:\/\/(127\.0\.0\.1|localhost)/);
  });

  test('search reads from it what the site’s search has of every page', () => {
    const data = elements(tree).find(({ properties }) => properties.id === DATA_ID);
    const { replaced } = JSON.parse(data ? textOf(data) : '{}') as PocketData;
    const read = sectionsOf(tree).flatMap((section: Element) => {
      return readPocketPage(section, replaced[pathOf(String(section.properties.id))]) ?? [];
    });
    const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
    expect(read.toSorted(byPath)).toEqual(readSearchTexts(id).toSorted(byPath));
  });

  test('says what it is, of what day, and under what licence', () => {
    const footer = byName(tree, 'footer').find((one) => hasClass(one, 'foot'));
    const says = footer ? textOf(footer) : '';
    expect(says).toMatch(/口袋版|Pocket edition/);
    expect(says).toMatch(/2026年11月24日|24 November 2026/);
    expect(says).toContain('CC BY 4.0');
  });
});

test('the same site gives the same bytes, and nothing half written stays', async () => {
  await makeIn('second');
  for (const { id } of EDITIONS) expect(htmlOf(id, 'second')).toBe(htmlOf(id));
  const names = EDITIONS.map(({ id }) => `xincizhi-${id}.html`);
  expect((await readdir(path.join(folder, 'second'))).toSorted()).toEqual(names.toSorted());
});
