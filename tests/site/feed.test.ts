import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { DIST } from '../../scripts/lib/paths.ts';
import type { Article } from '../../src/articles/readArticle.ts';
import { EDITIONS, parseAddress } from '../../src/editions.ts';
import { byName, readGenerated, readPages, textOf } from '../lib/dist.ts';

const ATOM = 'http://www.w3.org/2005/Atom';
const HOST = 'http://127.0.0.1:4321/';
const { articles } = readGenerated('articles') as { articles: Article[] };
const pages = new Map(readPages().map((page) => [page.address, page]));

const parse = (file: string) =>
  new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(readFileSync(path.join(DIST, file), 'utf8'), 'application/xml');

describe.each(EDITIONS)('the feed in $label', ({ prefix, lang }) => {
  const folder = prefix && `${prefix}/`;
  const feed = parse(`${folder}feed.xml`).documentElement;
  if (!feed) throw new Error('No feed');
  const childrenOf = (parent: typeof feed, name: string) =>
    Array.from(parent.childNodes).flatMap((child) =>
      child.nodeName === name ? [child as typeof feed] : [],
    );
  const textIn = (parent: typeof feed, name: string) =>
    childrenOf(parent, name).map((child) => child.textContent ?? '');
  const entries = childrenOf(feed, 'entry');

  test('has what RFC 4287 asks of a feed', () => {
    expect(feed.namespaceURI).toBe(ATOM);
    expect(feed.getAttribute('xml:lang')).toBe(lang);
    for (const name of ['id', 'title', 'updated']) {
      expect(textIn(feed, name), name).toEqual([expect.stringMatching(/\S/)]);
    }
    expect(childrenOf(feed, 'author')).toHaveLength(1);
    const self = childrenOf(feed, 'link').find((link) => link.getAttribute('rel') === 'self');
    expect(self?.getAttribute('href')).toBe(`${HOST}${folder}feed.xml`);
  });

  test('has every article once, each with what RFC 4287 asks of an entry', () => {
    expect(entries).toHaveLength(articles.length);
    expect(new Set(entries.flatMap((entry) => textIn(entry, 'id'))).size).toBe(articles.length);
    for (const entry of entries) {
      const [link] = childrenOf(entry, 'link');
      const page = pages.get((link?.getAttribute('href') ?? '').slice(HOST.length));
      expect(textIn(entry, 'title')).toEqual(page && byName(page.tree, 'h1').map(textOf));
      for (const name of ['published', 'updated']) {
        expect(textIn(entry, name)[0]).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
      }
      expect(textIn(entry, 'summary')[0]).toMatch(/\S/);
    }
  });

  test('is named by every page of the edition', () => {
    for (const address of ['', 'articles/suanli-kuorong/', 'terms/suanli/']) {
      const page = pages.get(folder + address);
      const links = page ? byName(page.tree, 'link') : [];
      const found = links.find(({ properties }) => properties.type === 'application/atom+xml');
      expect(found?.properties.href).toBe(`/${folder}feed.xml`);
    }
  });
});

test('the sitemap has every page that is listed, with its alternates', () => {
  const urls = Array.from(parse('sitemap.xml').getElementsByTagName('url'));
  const places = urls.map((url) => url.getElementsByTagName('loc')[0]?.textContent ?? '');
  const unlisted = /(^|\/)(search\/|offline\/|404\.html)$/;
  const listed = [...pages.keys()].filter((address) => !unlisted.test(address));
  expect(places.toSorted()).toEqual(listed.map((address) => HOST + address).toSorted());
  const alternates = new Map(
    urls.map((url, index) => [
      places[index],
      Array.from(url.getElementsByTagName('xhtml:link')).map((link) => [
        link.getAttribute('hreflang'),
        link.getAttribute('href') ?? '',
      ]),
    ]),
  );
  for (const [place, links] of alternates) {
    expect(links.map(([lang]) => lang)).toEqual([...EDITIONS.map(({ lang }) => lang), 'x-default']);
    for (const [lang, href] of links) {
      const { edition } = parseAddress(href?.slice(HOST.length) ?? '');
      expect(edition.lang, href ?? '').toBe(lang === 'x-default' ? EDITIONS[0].lang : lang);
      // A page that is there and is itself listed, with the same alternates, so that it points back.
      expect(alternates.get(href ?? ''), href ?? '').toEqual(links);
    }
    const own = links.find(([, href]) => href === place)?.[0];
    expect(own).toBe(parseAddress(place?.slice(HOST.length) ?? '').edition.lang);
  }
});

test('articles and entries say where they stand, to readers and to search engines', () => {
  for (const [address, { tree }] of pages) {
    if (!/(^|\/)(articles|terms)\/./.test(address)) continue;
    const nav = byName(tree, 'nav').find(({ properties }) =>
      String(properties.className).startsWith('crumbs'),
    );
    if (!nav) throw new Error(`${address} has no breadcrumbs`);
    const shown = byName(nav, 'li').map(textOf);
    const data = JSON.parse(byName(nav, 'script').map(textOf).join('')) as {
      itemListElement: { name: string; item: string }[];
    };
    expect(data.itemListElement.map(({ name }) => name)).toEqual(shown.map((name) => name.trim()));
    expect(data.itemListElement.at(-1)?.item).toBe(HOST + address);
    for (const { item } of data.itemListElement) {
      expect(pages.has(item.slice(HOST.length)), item).toBe(true);
    }
  }
});
