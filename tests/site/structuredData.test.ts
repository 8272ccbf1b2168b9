import type { Element, Root } from 'hast';
import { describe, expect, test } from 'vitest';
import { EDITIONS, parseAddress } from '../../src/editions.ts';
import { byName, elements, hasClass, readPages, textOf } from '../lib/dist.ts';

const HOST = 'http://127.0.0.1:4321/';

interface Named {
  '@type': string;
  name: string;
}
interface Linked {
  '@id': string;
  url: string;
  inLanguage: string;
}
interface ArticleData {
  '@id': string;
  url: string;
  headline: string;
  alternativeHeadline?: string;
  inLanguage: string | string[];
  datePublished: string;
  dateModified: string;
  author: Named | Named[];
  publisher: Named & { url: string };
  isBasedOn?: {
    '@type': string;
    headline: string;
    author?: Named[];
    publisher?: Named;
    articleSection?: string;
    datePublished?: string;
  };
  translationOfWork?: Linked;
  workTranslation?: Linked;
}
interface TermData {
  '@type': string;
  name: string;
  alternateName?: string[];
  description: string;
  url: string;
  inDefinedTermSet: string;
}

const pages = readPages().map((page) => ({ ...page, ...parseAddress(page.address) }));
const addresses = new Set(pages.map(({ address }) => HOST + address));

/** What a page says in its head. */
function dataOf(tree: Root): unknown {
  const head = byName(tree, 'head')[0];
  const [script] = (head ? byName(head, 'script') : []).filter(
    ({ properties }) => properties['type'] === 'application/ld+json',
  );
  return script && JSON.parse(textOf(script));
}

const textsOf = (tree: Root, name: string) => byName(tree, name).map((one) => textOf(one).trim());

function withClass(tree: Root, name: string): Element {
  const found = elements(tree).find((one) => hasClass(one, name));
  if (!found) throw new Error(`Nothing has the class ${name}`);
  return found;
}

const siteName = (tree: Root) =>
  byName(tree, 'meta').find(({ properties }) => properties['property'] === 'og:site_name')
    ?.properties['content'];

/** The languages in which the text of an article stands on its page. */
function languagesShown(tree: Root, own: string): Set<string> {
  const langs = new Set<string>();
  const walk = (element: Element, lang: string): void => {
    const { properties, children } = element;
    const inner = typeof properties['lang'] === 'string' ? properties['lang'] : lang;
    if (element.tagName === 'p' && textOf(element) !== '') langs.add(inner);
    for (const child of children) if (child.type === 'element') walk(child, inner);
  };
  walk(withClass(tree, 'prose'), own);
  return langs;
}

describe.each(EDITIONS)('$label', ({ id, lang, prefix }) => {
  const own = pages.filter(({ edition }) => edition.id === id);
  const articles = own
    .filter(({ path }) => /^articles\/./.test(path))
    .map(({ address, path, tree }) => ({ address, path, tree, data: dataOf(tree) as ArticleData }));
  const terms = own
    .filter(({ path }) => /^terms\/./.test(path))
    .map(({ address, tree }) => ({ address, tree, data: dataOf(tree) as TermData }));

  test('an article has the title, the days and the languages that its page shows', () => {
    expect(articles.length).toBeGreaterThan(5);
    for (const { address, tree, data } of articles) {
      expect([data['@id'], data.url], address).toEqual([HOST + address, HOST + address]);
      expect([data.headline], address).toEqual(textsOf(tree, 'h1'));
      const days = byName(withClass(tree, 'source'), 'time').map(textOf);
      expect([data.datePublished, data.dateModified], address).toEqual([days[0], days.at(-1)]);
      expect(new Set([data.inLanguage].flat()), address).toEqual(languagesShown(tree, lang));
    }
  });

  test('an article is published by the site, which wrote what retells a report', () => {
    for (const { address, tree, data } of articles) {
      const site = { '@type': 'Organization', name: siteName(tree) };
      expect(data.publisher, address).toEqual({
        ...site,
        url: HOST + (prefix ? `${prefix}/` : ''),
      });
      expect(data.author, address).toEqual(data.publisher);
      expect(textOf(withClass(tree, 'cite')), address).toContain(site.name);
    }
  });

  test('the report that an article retells is described as the page prints it', () => {
    for (const { address, tree, data } of articles) {
      const source = withClass(tree, 'source');
      const report = data.isBasedOn;
      if (!report) throw new Error(`${address} does not say what it retells`);
      expect(report['@type']).toBe('NewsArticle');
      expect([report.headline], address).toEqual(byName(source, 'cite').map(textOf));
      const [printed = '', authors = '', date = ''] = byName(source, 'dd').map((one) =>
        textOf(one).trim(),
      );
      const between = id === 'en' ? ', ' : ' · ';
      const body = [report.publisher?.name, report.articleSection].join(between);
      expect(printed.slice(report.headline.length).trim(), address).toBe(body);
      expect(report.author?.map(({ name }) => name).join('、'), address).toBe(authors);
      expect(report.author?.every((one) => one['@type'] === 'Person')).toBe(true);
      expect(report.datePublished, address).toBe(/^[\d-]{10}$/.test(date) ? date : undefined);
    }
  });

  test('the English text and that which it translates point at each other', () => {
    for (const { address, path, data } of articles) {
      const linked = data.translationOfWork ?? data.workTranslation;
      const isPlain = path.split('/').length === 3;
      expect(data.translationOfWork !== undefined, address).toBe(isPlain && id === 'en');
      expect(data.workTranslation !== undefined, address).toBe(isPlain && id === 'hans');
      if (!linked) continue;
      expect(addresses.has(linked.url), linked.url).toBe(true);
      const other = pages.find((page) => HOST + page.address === linked['@id']);
      const answer = other && (dataOf(other.tree) as ArticleData);
      expect(answer?.inLanguage).toBe(linked.inLanguage);
      expect((answer?.workTranslation ?? answer?.translationOfWork)?.['@id']).toBe(data['@id']);
    }
  });

  test('an entry has its name once, and other names that its page shows', () => {
    expect(terms.length).toBeGreaterThan(100);
    for (const { address, tree, data } of terms) {
      const main = textOf(byName(tree, 'main')[0] ?? tree);
      const names = data.alternateName ?? [];
      expect(textsOf(tree, 'h1')[0], address).toContain(data.name);
      expect(names, address).not.toContain(data.name);
      expect(names, address).toEqual([...new Set(names)]);
      expect(
        names.filter((name) => !main.includes(name)),
        address,
      ).toEqual([]);
      expect(main, address).toContain(data.description);
      expect(data.url).toBe(HOST + address);
      expect(addresses.has(data.inDefinedTermSet), data.inDefinedTermSet).toBe(true);
    }
  });
});
