import { describe, expect, test } from 'vitest';
import { EDITIONS, parseAddress } from '../../src/editions.ts';
import { byName, elements, readDialogs, readPages, textOf } from '../lib/dist.ts';

const pages = readPages();
const listed = pages.filter(({ address }) => address !== '404.html');
const editionOf = (address: string) => parseAddress(address).edition.id;
const pathOf = (address: string) => parseAddress(address).path;

test('each page stands in each edition', () => {
  const paths = new Set(listed.map(({ address }) => pathOf(address)));
  expect(paths.size).toBeGreaterThan(100);
  const expected = EDITIONS.flatMap(({ prefix }) =>
    [...paths].map((path) => (prefix ? `${prefix}/${path}` : path)),
  );
  expect(listed.map(({ address }) => address).toSorted()).toEqual(expected.toSorted());
});

describe.each(EDITIONS)('$label', (edition) => {
  const own = listed.filter(({ address }) => editionOf(address) === edition.id);

  test('every page says its language', () => {
    const langs = own.map(({ tree }) => byName(tree, 'html')[0]?.properties['lang']);
    expect(new Set(langs)).toEqual(new Set([edition.lang]));
  });

  test('the list of keys has all that there are, and what each does', () => {
    const list = elements(readDialogs(edition.id).tree).filter(
      ({ properties }) => properties['dataKeys'] !== undefined,
    );
    expect(list.map((row) => byName(row, 'kbd').map(textOf).join(' '))).toEqual([
      '/',
      'Ctrl/⌘ K',
      '?',
      'g h',
      'g a',
      'g t',
      'g f',
      'p',
      'n',
      'Esc',
    ]);
    for (const row of list)
      expect(byName(row, 'dd').map(textOf)).toEqual([expect.stringMatching(/\S/)]);
  });

  test('every page links itself and its other editions', () => {
    for (const { address, tree } of own) {
      const links = byName(tree, 'link').map(({ properties }) => properties);
      const path = pathOf(address);
      const alternates = links
        .filter(({ hrefLang }) => hrefLang)
        .map(({ hrefLang, href }) => [hrefLang, href]);
      expect(alternates).toEqual([
        ...EDITIONS.map(({ lang, prefix }) => [
          lang,
          `http://127.0.0.1:4321/${prefix ? `${prefix}/` : ''}${path}`,
        ]),
        ['x-default', `http://127.0.0.1:4321/${path}`],
      ]);
      const canonical = links.find(({ rel }) => String(rel) === 'canonical')?.href;
      expect(canonical).toBe(`http://127.0.0.1:4321/${address}`);
    }
  });
});

test('every page has one first-level heading, a title and a description', () => {
  for (const { address, tree } of pages) {
    expect(byName(tree, 'h1').map(textOf), address).toEqual([expect.stringMatching(/\S/)]);
    expect(byName(tree, 'title').map(textOf)[0], address).toMatch(/\S/);
    const description = byName(tree, 'meta').find(
      ({ properties }) => properties['name'] === 'description',
    );
    expect(description?.properties['content'], address).toMatch(/\S/);
  }
});

test('no id stands twice on a page', () => {
  for (const { address, tree } of pages) {
    const ids = elements(tree).flatMap(({ properties }) => properties.id ?? []);
    expect(ids.length, address).toBe(new Set(ids).size);
  }
});

test('headings do not skip a level', () => {
  for (const { address, tree } of pages) {
    const levels = elements(tree).flatMap(({ tagName }) => /^h(\d)$/.exec(tagName)?.[1] ?? []);
    levels.reduce((before, level) => {
      expect(Number(level) - Number(before), `${address}: ${levels.join(' ')}`).toBeLessThan(2);
      return level;
    }, '0');
  }
});

test('data for search engines is JSON, and cannot end its script', () => {
  const scripts = pages.flatMap(({ tree }) =>
    byName(tree, 'script').filter(({ properties }) => properties['type'] === 'application/ld+json'),
  );
  expect(scripts.length).toBeGreaterThan(100);
  for (const script of scripts) {
    const data = JSON.parse(textOf(script)) as Record<string, unknown>;
    expect(data['@context']).toBe('https://schema.org');
  }
});
