import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { bindEdition } from './bindEdition.ts';
import type { SiteEdition } from './bindEdition.ts';
import { elementsIn } from './hast.ts';

const WORDS = {
  about: '口袋版',
  wholeMap: '图',
  previous: '上',
  next: '下',
  copied: '',
  failed: '',
};

const page = (path: string, main: string, kind = 'page') => ({
  path,
  tree: fromHtml(
    `<title>${path}｜新词志</title><body><a class="skip" href="#main">正文</a>
    <header class="top"><nav class="main"><a href="/terms/">词条</a><a href="/no/">没有</a></nav></header>
    <main id="main" data-index="${kind}">${main}</main>
    <footer class="foot"><div class="wrap"></div></footer></body>`,
  ),
});

function site(...pages: SiteEdition['pages']): SiteEdition {
  const cards: SiteEdition['cards'] = {
    words: { open: '', scripts: { hans: '', hant: '', tw: '', hk: '' } },
    subjects: [],
    ids: [],
    forms: [],
    reading: [],
    readingLang: '',
    en: [],
    definition: [],
    subject: [],
  };
  const texts: SiteEdition['texts'] = [];
  const dialogs = fromHtml(
    '<style>dialog {}</style><dialog id="keys"><form></form></dialog><template><p></p></template>',
    { fragment: true },
  );
  return { base: '/', pages, dialogs, lookUp: { fold: '', rows: [] }, cards, words: [], texts };
}

const HOME = page('', '<h1>新词志</h1>');

const idsIn = (html: string) =>
  elementsIn(fromHtml(html, { fragment: true })).flatMap(({ properties: { id } }) => id ?? []);
const linksIn = (html: string) =>
  elementsIn(fromHtml(html, { fragment: true })).flatMap(({ properties: { href } }) => href ?? []);

test('pages stand as in a book, entries in the order of the glossary', () => {
  const glossary = page(
    'terms/',
    '<a href="/terms/zhisuan/">智算</a><a href="/terms/suanli/">算力</a>',
  );
  const { pages } = bindEdition(
    site(
      page('about/', '<h1>关于</h1>'),
      page('terms/suanli/', '<h1>算力</h1>', 'term'),
      page('terms/zhisuan/', '<h1>智算</h1>', 'term'),
      glossary,
      page('', '<h1>新词志</h1>'),
    ),
    WORDS,
  );
  expect(idsIn(pages)).toEqual(['home', 'terms', 'terms/zhisuan', 'terms/suanli', 'about']);
});

test('a block that this edition does not have leads to its page', () => {
  const { pages } = bindEdition(
    site(
      page(
        '',
        '<a href="/articles/kuorong/#s1p1">有</a><a href="/articles/kuorong/#s9p9">没有</a>',
      ),
      page('articles/kuorong/', '<p id="s1p1">算力</p>', 'article'),
    ),
    WORDS,
  );
  expect(linksIn(pages)).toEqual(['#articles/kuorong/s1p1', '#articles/kuorong']);
});

test('two things of one id stop it', () => {
  const twice = page('terms/', '<p id="a">一</p><p id="a">二</p>');
  expect(() => bindEdition(site(page('', ''), twice), WORDS)).toThrow('the id terms/a');
});

test('a folder without entries makes a file, too, and no link of the frame leads nowhere', () => {
  const { pages, head, foot } = bindEdition(site(HOME), WORDS);
  expect(idsIn(pages)).toEqual(['home']);
  expect(linksIn(head)).toEqual(['#main']);
  expect(foot).toContain('口袋版');
});

test('a text that stands in its article is lent to the page beside its translation', () => {
  const article = page(
    'articles/kuorong/',
    '<article class="prose"><p id="s0p1">算<i class="margin-note">注</i>力</p><p id="s0p2">旧</p></article>',
    'article',
  );
  const pair = (id: string, text: string, english: string) =>
    `<div class="pair"><div lang="zh-Hans"><p id="${id}">${text}</p></div><div lang="en"><p id="en-${id}">${english}</p></div></div>`;
  const parallel = page(
    'articles/kuorong/parallel/',
    pair('s0p1', '算力', 'power') + pair('s0p2', '新', 'new'),
  );
  const { pages } = bindEdition(site(page('', ''), article, parallel), WORDS);
  expect(pages).toContain('<div lang=zh-Hans id=articles/kuorong/parallel/s0p1 data-lent></div>');
  expect(pages).toContain('<p id=articles/kuorong/parallel/s0p2>新');
});
