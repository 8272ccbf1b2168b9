import { expect, test } from 'vitest';
import { editionOf } from '../editions.ts';
import type { Chapter } from './book.ts';
import { placeLinks } from './placeLinks.ts';
import { find, make } from './tree.ts';

/** Where a link of an article leads in a book that has the article, an entry and the figures. */
function place(href: string, host?: string): string | undefined {
  const link = make('a', { href, lang: 'zh-Hans' }, '算力');
  const chapter = (file: string, path: string, id: string, ...children: Chapter['body'][]) => ({
    file,
    title: file,
    lang: 'zh-Hant-TW',
    body: make('section', {}, ...children),
    parts: [],
    places: new Map([[path, id]]),
  });
  const chapters = [
    chapter('article-a.xhtml', 'articles/a/', '', make('p', { id: 's1p1' }, link)),
    chapter('glossary-s.xhtml', 'terms/suanli/', 'term-suanli', make('p', { id: 'term-suanli' })),
    chapter('figures.xhtml', 'figures/', '', make('p', { id: 'figure-cunli' })),
  ];
  placeLinks(chapters, { edition: editionOf('tw'), base: '/words/', host });
  const [first] = chapters;
  const left = find(first?.body, 'a');
  const text = find(first?.body, 'span');
  if (!left) expect(text?.properties).toEqual({ className: undefined, lang: 'zh-Hans' });
  return left && String(left.properties.href);
}

test.each([
  ['an entry', '/words/zh-tw/terms/suanli/', 'glossary-s.xhtml#term-suanli'],
  ['an article', '/words/zh-tw/articles/a/', 'article-a.xhtml'],
  ['a paragraph', '/words/zh-tw/articles/a/#s1p1', 'article-a.xhtml#s1p1'],
  ['a paragraph that is gone', '/words/zh-tw/articles/a/#s9p9', 'article-a.xhtml'],
  ['a figure', '/words/zh-tw/figures/#figure-cunli', 'figures.xhtml#figure-cunli'],
  ['a place on the same page', '#s1p1', '#s1p1'],
  ['another host', 'https://example.org/算', 'https://example.org/%E7%AE%97'],
  ['a host by the same protocol', '//example.org/', 'https://example.org/'],
  ['mail', 'mailto:errata@example.org', 'mailto:errata@example.org'],
])('a link to %s leads there', (_, href, expected) => {
  expect(place(href)).toBe(expected);
});

test.each([
  ['a page that is not in the book', '/words/zh-tw/articles/a/parallel/'],
  ['the page of another edition', '/words/terms/suanli/'],
  ['a file', '/words/glossary.json'],
])('a link to %s is text, and an address once the site has one', (_, href) => {
  expect(place(href)).toBeUndefined();
  expect(place(href, 'https://example.net')).toBe(`https://example.net${href}`);
});

test.each([
  ['a place that is gone', '#s9p9'],
  ['code', 'javascript:alert(1)'],
  ['no address', 'https://'],
  ['nothing', ''],
  ['what lies beside the site', '/elsewhere/terms/suanli/'],
])('a link to %s is text, wherever the site stands', (_, href) => {
  expect(place(href, 'https://example.net')).toBeUndefined();
});
