import { describe, expect, test, vi } from 'vitest';
import { bookSource } from '../../tests/lib/bookSite.ts';
import { all, attribute, checkBook, parseXml, textOfFile } from '../../tests/lib/checkBook.ts';
import { EDITIONS, editionOf } from '../editions.ts';
import { makeBook } from './makeBook.ts';
import { zipBook } from './zipBook.ts';

const HOSTILE = '&lt;b x=&quot;y&quot;&gt; &amp;amp; ]]&gt; &#1;\u000B算力';
const HOSTILE_SHOWN = '<b x="y"> &amp; ]]> \uFFFD\uFFFD算力';

const site = {
  name: '新词志',
  articles: {
    'suanli-kuorong': `<h2 id="s1">底座</h2><p id="s1p1"><span class="margin-note">注</span><a class="term" data-term="suanli" href="/terms/suanli/">算力</a>，<a href="/about/">关于</a>，<a href="/articles/qishou/#s1p1">骑手</a>。</p>`,
    qishou: '<p id="s1p1">骑手<button>复制</button><img src="/a.png" alt="图"></p>',
  },
  terms: { suanli: '算力', gpu: 'GPU', '5g': '5G' },
};

const article = (files: ReturnType<typeof makeBook>, slug: string) =>
  parseXml(textOfFile(files.get(`EPUB/article-${slug}.xhtml`)));

test.each(EDITIONS)('a book of the edition $id is whole', (edition) => {
  expect(checkBook(makeBook(bookSource(site, edition)))).toEqual([]);
});

test('a site that has not changed makes the same book on another day', () => {
  vi.useFakeTimers({ now: new Date('2026-11-24T08:00:00Z') });
  const book = zipBook(makeBook(bookSource(site)));
  vi.setSystemTime(new Date('2031-01-01T00:00:00Z'));
  expect(Buffer.from(zipBook(makeBook(bookSource(site)))).equals(book)).toBe(true);
  vi.useRealTimers();
});

test('what is wrong with a book is found', () => {
  const whole = makeBook(bookSource(site));
  const without = (name: string) => new Map([...whole].filter(([one]) => one !== `EPUB/${name}`));
  const changed = (name: string, from: string, to: string) =>
    new Map([...whole, [`EPUB/${name}`, textOfFile(whole.get(`EPUB/${name}`)).replace(from, to)]]);
  expect(checkBook(without('article-qishou.xhtml')).join()).toMatch(
    /listed and not there.*leads nowhere/,
  );
  expect(checkBook(new Map([...whole, ['EPUB/x.xhtml', '<p/>']])).join()).toContain(
    'x.xhtml is not listed',
  );
  expect(checkBook(changed('article-qishou.xhtml', '</p>', '')).join()).toContain('is no XML');
  expect(checkBook(changed('glossary-s.xhtml', 'id="term-suanli"', 'id="x"')).join()).toContain(
    'glossary-s.xhtml#term-suanli leads nowhere',
  );
  expect(checkBook(changed('nav.xhtml', 'article-qishou.xhtml', 'title.xhtml')).join()).toContain(
    'article-qishou.xhtml is not in the table of contents',
  );
  expect(
    checkBook(
      changed('package.opf', '<itemref idref="text-nav">', '<itemref idref="style">'),
    ).join(),
  ).toContain('nav.xhtml has no turn in reading');
});

test('a mention opens a note, which leads to the entry and back', () => {
  const document = article(makeBook(bookSource(site)), 'suanli-kuorong');
  const link = all(document, 'a').find((one) => attribute(one, 'class') === 'term');
  expect(link && [attribute(link, 'epub:type'), attribute(link, 'href')]).toEqual([
    'noteref',
    '#note-suanli',
  ]);
  const note = all(document, 'li').find((one) => attribute(one, 'id') === 'note-suanli');
  expect(note && all(note, 'a').map((one) => attribute(one, 'href'))).toEqual([
    'glossary-s.xhtml#term-suanli',
    `#${link ? attribute(link, 'id') : ''}`,
  ]);
});

test('margin notes, buttons and citations stay on the website, and text stays text', () => {
  const files = makeBook(bookSource(site));
  const [paragraph] = all(article(files, 'suanli-kuorong'), 'p').filter(
    (one) => attribute(one, 'id') === 's1p1',
  );
  expect(paragraph?.textContent).toBe('算力，关于，骑手。');
  expect(paragraph && all(paragraph, 'a').map((one) => attribute(one, 'href'))).toEqual([
    '#note-suanli',
    'article-qishou.xhtml#s1p1',
  ]);
  expect(textOfFile(files.get('EPUB/article-qishou.xhtml'))).toContain('骑手<span>图</span></p>');
});

test('a page that is not in the book is linked once the site has an address', () => {
  const document = article(
    makeBook(bookSource(site, EDITIONS[0], 'https://example.org')),
    'suanli-kuorong',
  );
  expect(all(document, 'a').map((one) => attribute(one, 'href'))).toContain(
    'https://example.org/about/',
  );
});

test('a picture of the site comes along, once', () => {
  const bytes = Uint8Array.of(137, 80, 78, 71);
  const files = makeBook(
    bookSource({
      ...site,
      articles: { a: '<p><img src="/a.png" alt="图"></p>', b: '<p><img src="/a.png" alt=""></p>' },
      files: { 'a.png': bytes },
    }),
  );
  expect(files.get('EPUB/picture-1.png')).toBe(bytes);
  expect([...files.keys()].filter((name) => name.includes('picture-'))).toHaveLength(1);
  expect(textOfFile(files.get('EPUB/article-a.xhtml'))).toContain(
    '<img src="picture-1.png" alt="图"/>',
  );
  expect(checkBook(files)).toEqual([]);
});

describe('a site may lack', () => {
  test.each([
    ['articles', { ...site, articles: {} }],
    ['entries', { ...site, terms: {} }],
    ['both', { ...site, articles: {}, terms: {} }],
  ])('%s', (_, lacking) => {
    const files = makeBook(bookSource(lacking));
    expect(checkBook(files)).toEqual([]);
    expect(textOfFile(files.get('EPUB/package.opf'))).toMatch(
      /dcterms:modified">\d{4}-\d\d-\d\dT00:00:00Z</,
    );
  });
});

test('hostile text is text wherever it stands', () => {
  const hostile = {
    name: HOSTILE,
    articles: { a: `<h2 id="s1">${HOSTILE}</h2><p id="s1p1">${HOSTILE}</p>` },
    terms: { suanli: HOSTILE },
  };
  const files = makeBook(bookSource(hostile, editionOf('hk'), 'https://example.org'));
  expect(checkBook(files)).toEqual([]);
  const title = all(parseXml(textOfFile(files.get('EPUB/package.opf'))), 'dc:title')[0];
  expect(title?.textContent).toBe(HOSTILE_SHOWN);
  const [heading] = all(article(files, 'a'), 'h2');
  expect(heading?.textContent).toBe(HOSTILE_SHOWN);
});

test('a page that is none of the site’s is told by its address', () => {
  const source = bookSource(site);
  const without = (address: string) => ({
    ...source,
    page: (one: string) => (one === address ? undefined : source.page(one)),
  });
  expect(() => makeBook(without('terms/suanli/'))).toThrow('terms/suanli/: the page is missing.');
  expect(() => makeBook(without('articles/qishou/'))).toThrow(
    'articles/qishou/: the page is missing.',
  );
});
