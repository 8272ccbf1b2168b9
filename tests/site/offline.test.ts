import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { DIST } from '../../scripts/lib/paths.ts';
import { EDITIONS, addressOf, parseAddress } from '../../src/editions.ts';
import { DOWNLOAD_KINDS, downloadFile } from '../../src/offline/downloads.ts';
import { hashOf } from '../../src/offline/hashOf.ts';
import { VERSIONS, precacheFile, readPrecache, readVersions } from '../../src/offline/precache.ts';
import { byName, readDialogs, readPages } from '../lib/dist.ts';
import { modulesOf } from '../lib/weight.ts';

const pages = readPages().filter(({ address }) => address !== '404.html');
const read = (name: string) => readFileSync(path.join(DIST, name));
const versions = readVersions(read(VERSIONS).toString());

/** What a link says of a file that a browser fetches with the page, or to install it. */
const KEPT_LINKS: readonly unknown[] = ['stylesheet', 'icon', 'apple-touch-icon', 'manifest'];

describe.each(EDITIONS)('what is saved of $label', ({ id }) => {
  const { version, files } = readPrecache(read(precacheFile(id)).toString());
  const addresses = new Set(files.map(([address]) => address));
  const own = pages.filter(({ address }) => parseAddress(address).edition.id === id);

  test('is every page of the edition and no other, and the dialogs', () => {
    const saved = [...addresses].filter((address) => address === '' || address.endsWith('/'));
    const wanted = [...own, readDialogs(id)].map(({ address }) => address);
    expect(saved.toSorted()).toEqual(wanted.toSorted());
  });

  test('is each file as it was built', async () => {
    for (const [address, hash, bytes] of files) {
      const name = address === '' || address.endsWith('/') ? `${address}index.html` : address;
      const content = new Uint8Array(read(name));
      expect(content.length, address).toBe(bytes);
      expect(await hashOf(content), address).toBe(hash);
    }
  });

  test('has every script, style, picture and icon that its pages ask for, and their manifest', () => {
    const asked = own.flatMap(({ tree }) => [
      ...modulesOf(tree),
      ...byName(tree, 'img').map(({ properties }) => properties['src']),
      ...byName(tree, 'link')
        .filter(
          ({ properties: { rel } }) =>
            Array.isArray(rel) && rel.some((one) => KEPT_LINKS.includes(one)),
        )
        .map(({ properties }) => properties['href']),
    ]);
    const local = asked.filter((one) => typeof one === 'string' && one.startsWith('/'));
    expect(local.length).toBeGreaterThan(own.length);
    for (const address of new Set(local)) expect(addresses).toContain(String(address).slice(1));
  });

  test('has what look-up, cards and search ask for', () => {
    const prefix = EDITIONS.find((edition) => edition.id === id)?.prefix;
    for (const name of [
      'lookup.json',
      prefix ? `${prefix}/cards.json` : 'cards.json',
      `pagefind/${id}/pagefind.js`,
      `pagefind/${id}/pagefind-entry.json`,
    ]) {
      expect(addresses).toContain(name);
    }
    const scripts = [...addresses].filter((address) => /^_astro\/.*\.js$/.test(address));
    for (const script of scripts) {
      for (const [, imported = ''] of read(script)
        .toString()
        .matchAll(/["']\.\/([\w.-]+\.js)["']/g)) {
        expect(addresses).toContain(`_astro/${imported}`);
      }
    }
  });

  test('is known by its version', async () => {
    expect(version).toBe(await hashOf(new TextEncoder().encode(JSON.stringify(files))));
    expect(versions[id]).toMatchObject({ version, files: files.length });
  });

  test('can be installed, and starts in the edition', () => {
    const prefix = EDITIONS.find((edition) => edition.id === id)?.prefix;
    const folder = prefix ? `${prefix}/` : '';
    const manifest = JSON.parse(read(`${folder}manifest.webmanifest`).toString()) as {
      id: string;
      lang: string;
      start_url: string;
      scope: string;
      icons: { src: string }[];
      shortcuts: { url: string }[];
    };
    expect(manifest.id).toBe(`/${folder}`);
    expect(manifest.start_url).toBe(`/${folder}`);
    expect(manifest.lang).toBe(EDITIONS.find((edition) => edition.id === id)?.lang);
    expect(manifest.scope).toBe('/');
    expect(manifest.icons.length).toBeGreaterThan(2);
    for (const { src } of manifest.icons) expect(existsSync(path.join(DIST, src))).toBe(true);
    for (const { url } of manifest.shortcuts) {
      expect(existsSync(path.join(DIST, url, 'index.html'))).toBe(true);
    }
  });
});

test('the worker stands at the root, and no page is bound to a build', () => {
  expect(existsSync(path.join(DIST, 'sw.js'))).toBe(true);
  for (const { html } of pages) {
    for (const { version } of Object.values(versions)) expect(html).not.toContain(version);
  }
});

test.each(EDITIONS)(
  'in $label each edition can be taken along, as a page and as a book',
  (edition) => {
    const address = addressOf(edition, 'offline/').slice(1);
    const page = pages.find((one) => one.address === address);
    const links = page ? byName(page.tree, 'a') : [];
    const taken = links.flatMap(({ properties: { href, download } }) =>
      download === undefined ? [] : [String(href).slice(1)],
    );
    expect(taken).toEqual(
      EDITIONS.flatMap(({ id }) =>
        DOWNLOAD_KINDS.map((kind) => downloadFile('Xincizhi', id, kind)),
      ),
    );
    const { files } = readPrecache(read(precacheFile(edition.id)).toString());
    for (const file of taken) expect(files.map(([one]) => one)).not.toContain(file);
  },
);

test.each(EDITIONS)(
  'what can be taken along of $label is whole, and as large as is said',
  ({ id, lang }) => {
    const [html, epub] = DOWNLOAD_KINDS.map((kind) => read(downloadFile('Xincizhi', id, kind)));
    expect(versions[id]?.downloads).toEqual({ html: html?.length, epub: epub?.length });
    expect(html?.toString()).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${lang}"`));
    expect(html?.toString()).toContain('<meta name="robots" content="noindex">');
    expect(html?.toString().trimEnd()).toMatch(/<\/html>$/);
    expect(epub?.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
  },
);
