import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Element } from '@xmldom/xmldom';
import { fromHtml } from 'hast-util-from-html';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DIST, ROOT } from '../../scripts/lib/paths.ts';
import type { Article, Translation } from '../../src/articles/readArticle.ts';
import { EDITIONS } from '../../src/editions.ts';
import type { Edition, EditionId } from '../../src/editions.ts';
import { SVG_ATTRIBUTES } from '../../src/epub/attributes.ts';
import type { Entry, Glossary } from '../../src/glossary/glossary.ts';
import { all, attribute, checkBook, parseXml, textOfFile } from '../lib/checkBook.ts';
import { byName, elements, hasClass, readGenerated, textOf } from '../lib/dist.ts';
import { findEpubcheck } from '../lib/findEpubcheck.ts';
import { plainEnvironment } from '../lib/projectCopy.ts';
import { readBook } from '../lib/readBook.ts';

const { entries } = JSON.parse(readFileSync(path.join(DIST, 'glossary.json'), 'utf8')) as Glossary;
const { articles, translations } = readGenerated('articles') as {
  articles: Article[];
  translations: Translation[];
};
/** A page of the site, as a tree. */
const pageOf = ({ prefix }: Edition, address: string) =>
  fromHtml(readFileSync(path.join(DIST, prefix, address, 'index.html'), 'utf8'));
const epubcheck = findEpubcheck();

const folder = mkdtempSync(path.join(tmpdir(), 'xincizhi-epub-'));
const fileOf = (edition: EditionId) => path.join(folder, `xincizhi-${edition}.epub`);
const books = new Map<EditionId, Map<string, Uint8Array>>();

beforeAll(() => {
  const { code, output } = writeBooks(folder, DIST);
  expect(code, output).toBe(0);
  for (const { id } of EDITIONS) books.set(id, readBook(fileOf(id)));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs `npm run epub` on a site. */
function writeBooks(target: string, site: string): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(ROOT, 'scripts/launch.mjs'), 'epub', target],
    { encoding: 'utf8', env: plainEnvironment({ OUT: site }) },
  );
  return { code: status, output: stdout + stderr };
}

/** The definitions of an entry: those of its page, where the script is not that of the writers. */
function definitionsOf({ id, definition }: Entry, edition: Edition): string[] {
  if (edition.script === 'hans') return [definition.zh, definition.en];
  const section = byName(pageOf(edition, `terms/${id}/`), 'section').find((one) =>
    hasClass(one, 'two'),
  );
  const shown = section ? byName(section, 'p').map(textOf) : [];
  expect(shown).toHaveLength(2);
  return shown;
}

/** Every document of a book, by the name of its file. */
function documentsOf(edition: EditionId): Map<string, Element> {
  return new Map(
    [...(books.get(edition) ?? [])].flatMap(([name, bytes]) => {
      const root = name.endsWith('.xhtml') ? parseXml(textOfFile(bytes)).documentElement : null;
      return root ? [[name.replace('EPUB/', ''), root] as const] : [];
    }),
  );
}

const byId = (root: Element) =>
  new Map(all(root, '*').map((element) => [attribute(element, 'id'), element]));

describe.each(EDITIONS)('the book of the edition $id', (edition) => {
  const { id, lang } = edition;

  test('is a container as readers know it', () => {
    const bytes = readFileSync(fileOf(id));
    expect(bytes.readUInt16LE(8), 'stored').toBe(0);
    expect(bytes.readUInt16LE(28), 'no extra field').toBe(0);
    expect(bytes.subarray(30, 58).toString('latin1')).toBe('mimetypeapplication/epub+zip');
    expect([...(books.get(id)?.keys() ?? [])].slice(0, 2)).toEqual([
      'mimetype',
      'META-INF/container.xml',
    ]);
  });

  test('is XML throughout, lists every file, and every link of it leads somewhere', () => {
    expect(checkBook(books.get(id) ?? new Map())).toEqual([]);
  });

  test('says its language, where it comes from, and for whom it is readable', () => {
    const opf = parseXml(textOfFile(books.get(id)?.get('EPUB/package.opf')));
    const text = (name: string) => all(opf, name).map(({ textContent }) => textContent);
    expect(text('dc:language')).toEqual([lang]);
    expect(text('dc:identifier')[0]).toMatch(/^urn:uuid:/);
    expect(text('dc:rights')[0]).toContain('https://creativecommons.org/licenses/by/4.0/');
    const newest = articles.map(({ frontmatter: { date, updated } }) => updated ?? date);
    expect(text('meta')).toContain(`${newest.toSorted().at(-1) ?? ''}T00:00:00Z`);
    const properties = all(opf, 'meta').map((meta) => attribute(meta, 'property'));
    for (const name of ['accessMode', 'accessibilityFeature', 'accessibilitySummary']) {
      expect(properties).toContain(`schema:${name}`);
    }
  });

  test('has every block of every article, with the text of its page', () => {
    const documents = documentsOf(id);
    let count = 0;
    for (const { slug, blocks } of id === 'en' ? translations : articles) {
      const chapter = documents.get(`article-${slug}.xhtml`);
      const written = chapter ? byId(chapter) : new Map<string, Element>();
      const shown = new Map(
        elements(pageOf(edition, `articles/${slug}/`)).map((element) => [
          element.properties.id,
          textOf(element),
        ]),
      );
      for (const block of blocks) {
        expect(written.get(block.id)?.textContent, `${slug}#${block.id}`).toBe(shown.get(block.id));
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(100);
  });

  test('has every entry once, its headword, readings and definitions as on its page', () => {
    const written = new Map(
      [...documentsOf(id).values()].flatMap((root) =>
        all(root, 'article').map((entry) => [attribute(entry, 'id'), entry] as const),
      ),
    );
    expect([...written.keys()].toSorted()).toEqual(
      entries.map((one) => `term-${one.id}`).toSorted(),
    );
    for (const entry of entries) {
      const article = written.get(`term-${entry.id}`);
      const text = article?.textContent ?? '';
      const [headword] = article ? all(article, 'dfn') : [];
      expect(headword?.textContent).toBe(entry.forms[edition.script]);
      const shown = definitionsOf(entry, edition);
      const readings = [
        entry.pinyin,
        ...(id === 'hk' || id === 'en' ? [entry.jyutping] : []),
        ...entry.en.map(({ form }) => form),
        ...entry.variants.flatMap(({ kind, forms }) =>
          kind === 'hidden' ? [] : [forms[edition.script]],
        ),
      ];
      for (const part of [...shown, ...readings]) expect(text, entry.id).toContain(part);
    }
  });

  test('shows words in whole sentences of the articles', () => {
    const lines = [...documentsOf(id).values()].flatMap((root) =>
      all(root, 'ul')
        .filter((list) => attribute(list, 'class') === 'examples')
        .flatMap((list) => all(list, 'p').map(({ textContent }) => textContent ?? '')),
    );
    expect(lines.length).toBeGreaterThan(entries.length);
    expect(lines.filter((line) => line.startsWith('…') || line.endsWith('…'))).toEqual([]);
  });

  test('has every figure and every chart, and the charts whole', () => {
    const page = pageOf(edition, 'figures/');
    const chapter = documentsOf(id).get('figures.xhtml');
    const written = chapter ? byId(chapter) : new Map<string, Element>();
    const ids = elements(page).flatMap(({ properties }) =>
      /^(figure|chart)-/.test(properties.id ?? '') ? [properties.id ?? ''] : [],
    );
    expect(ids.length).toBeGreaterThan(50);
    expect(ids.filter((one) => !written.has(one))).toEqual([]);
    const drawings = byName(page, 'figure').flatMap((figure) => byName(figure, 'svg'));
    const drawn = drawings.flatMap(elements);
    expect(chapter ? all(chapter, 'svg').flatMap((svg) => all(svg, '*')) : []).toHaveLength(
      drawn.length - drawings.length,
    );
    const names = new Set(drawn.flatMap(({ properties }) => Object.keys(properties)));
    expect([...names].filter((name) => !SVG_ATTRIBUTES.has(name))).toEqual([]);
    expect(textOfFile(books.get(id)?.get('EPUB/figures.xhtml'))).not.toContain('var(');
  });

  test('has nothing of the website: no script, control, address of this machine', () => {
    const ofTheSite =
      /<(?:script|button|form|input|dialog)\b|127\.0\.0\.1|\s(?:data-[a-z-]+|on[a-z]+|style)="|margin-note/g;
    const found = [...(books.get(id) ?? [])].flatMap(([name, bytes]) =>
      Array.from(textOfFile(bytes).matchAll(ofTheSite), ([sign]) => `${name}: ${sign}`),
    );
    expect(found).toEqual([]);
  });
});

test('without a site there is no book, and the remedy is told', () => {
  const target = path.join(folder, 'none');
  const { code, output } = writeBooks(target, path.join(folder, 'nirgends'));
  expect(code).toBe(1);
  expect(output).toMatch(/holds no site\.\n {2}→ Build it: npm run build\n$/);
  expect(existsSync(target)).toBe(false);
});

test.skipIf(!epubcheck)(
  'EPUBCheck finds no error and no warning in any book (where it is missing: apt-get install epubcheck)',
  async () => {
    const found = await Promise.all(EDITIONS.map(async ({ id }) => epubcheck?.(fileOf(id))));
    expect(found).toEqual(EDITIONS.map(() => []));
  },
);
