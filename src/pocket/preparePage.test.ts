import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { prepareFrame, preparePage } from './preparePage.ts';

const pages = new Set(['', 'terms/', 'terms/suanli/', 'terms/zhisuan/', 'articles/kuorong/']);

function prepared(html: string, path = 'terms/suanli/', base = '/'): string {
  const [page] = fromHtml(`<main>${html}</main>`, { fragment: true }).children;
  preparePage(page as Element, path, { base, pages });
  return toHtml((page as Element).children);
}

test.each([
  ['/terms/zhisuan/', '#terms/zhisuan'],
  ['/', '#home'],
  ['/articles/kuorong/#s1-1p2', '#articles/kuorong/s1-1p2'],
  ['/terms/?q=x#letter-S', '#terms/letter-S'],
  // Another edition's page is this one's here.
  ['/zh-tw/terms/zhisuan/', '#terms/zhisuan'],
  ['#map', '#terms/suanli/map'],
  ['/terms/suanli/#map', '#terms/suanli/map'],
  ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
  ['mailto:a@example.org', 'mailto:a@example.org'],
])('a link to %s leads to %s', (href, to) => {
  expect(prepared(`<a href="${href}">智算</a>`)).toBe(`<a href="${to}">智算</a>`);
});

test('where the site stands on its host is no part of a link', () => {
  expect(prepared('<a href="/words/en/terms/zhisuan/">x</a>', '', '/words/')).toBe(
    '<a href="#terms/zhisuan">x</a>',
  );
});

test('what is not in the file is said without a link', () => {
  expect(prepared('见<a href="/glossary.json">数据</a>和<a class="x" href="/no/">页</a>')).toBe(
    '见数据和<span class="x">页</span>',
  );
});

test('ids take the page’s before them, and so does what refers to them', () => {
  const html =
    '<h2 id="a">算力</h2><p aria-labelledby="a b">图</p><td headers="a b"></td>' +
    '<svg><marker id="m"></marker><path marker-end="url(#m)"></path></svg>';
  const result = prepared(html);
  expect(result).toContain('<h2 id="terms/suanli/a">');
  expect(result).toContain('aria-labelledby="terms/suanli/a terms/suanli/b"');
  expect(result).toContain('<marker id="terms/suanli/m">');
  expect(result).toContain('marker-end="url(#terms/suanli/m)"');
});

test('a link to a search becomes a button that asks it, and a form answers to the script alone', () => {
  expect(prepared('<a href="/search/?q=%E7%AE%97%20x">算 x</a>')).toBe(
    '<button type="button" class="as-link needs-script" data-ask="算 x">算 x</button>',
  );
  expect(prepared('<form class="lookup" action="/terms/"></form>')).toBe(
    '<form class="lookup needs-script"></form>',
  );
});

test('what makes sense on a site alone goes', () => {
  const html =
    '<nav class="crumbs"><a href="/">首页</a></nav><script type="application/ld+json">{}</script>' +
    '<link rel="stylesheet" href="/_astro/a.css"><p class="report">?</p><button data-copy="“算力”，https://example.org/">引用</button>' +
    '<ul><li><a href="/x.csv" download>CSV</a></li></ul><section aria-labelledby="downloads">x</section>';
  expect(prepared(html)).toBe('<ul><li></li></ul>');
  expect(prepared('<button data-copy="算力" data-copied="已复制">复制</button>')).toBe(
    '<button data-copy="算力">复制</button>',
  );
});

test('an entry keeps a place for its map, the glossary its drawing', () => {
  const map =
    '<div class="map"><svg><a href="/terms/zhisuan/">x</a></svg><details>y</details></div>';
  expect(prepared(map)).toBe('<div class="map" data-index-ignore="" data-entry-map=""></div>');
  expect(prepared(map, 'terms/')).toBe(
    '<div class="map"><svg><a href="#terms/zhisuan">x</a></svg></div>',
  );
});

test('of the ways to read those in the file are offered, and one alone is none', () => {
  const ways =
    '<nav class="ways"><p>读法</p><a href="/terms/suanli/">正文</a><a href="/terms/zhisuan/">对照</a><a href="/no/">拼音</a></nav>';
  expect(prepared(ways)).toMatch(/正文.*对照<\/a><\/nav>$/);
  expect(prepared(ways.replace('/terms/zhisuan/', '/neither/'))).toBe('');
});

test('the frame keeps its ids, and has nothing that leads out of the file', () => {
  const [part] = fromHtml(
    '<header id="top"><a href="/terms/">词条</a><a href="/feed.xml">Atom</a><a data-open-search href="/search/" class="find">搜索</a></header>',
    { fragment: true },
  ).children;
  prepareFrame(part as Element, { base: '/', pages });
  expect(toHtml(part as Element)).toBe(
    '<header id="top"><a href="#terms">词条</a><button data-open-search="" type="button" class="find needs-script">搜索</button></header>',
  );
});
