import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import type { Article, Translation } from '../../src/articles/readArticle.ts';
import { createConverters } from '../../src/chinese/createConverters.ts';
import type { ConversionSettings } from '../../src/chinese/createConverters.ts';
import type { Glossary } from '../../src/glossary/glossary.ts';
import { byName, elements, readGenerated, readPages, textOf } from '../lib/dist.ts';

const { articles, translations } = readGenerated('articles') as {
  articles: Article[];
  translations: Translation[];
};
const settings = readGenerated('conversion') as ConversionSettings;
const { entries } = readGenerated('glossary') as Glossary;
const convert = createConverters(settings);
const pages = new Map(readPages().map((page) => [page.address, page]));

const PREFIXES = { hans: '', tw: 'zh-tw/', hk: 'zh-hk/' } as const;
type Script = keyof typeof PREFIXES;
const scripts: Script[] = ['hans', 'tw', 'hk'];

function pageOf(script: Script, { slug }: Article): Element {
  const tree = pages.get(`${PREFIXES[script]}articles/${slug}/`)?.tree;
  const main = tree && byName(tree, 'main')[0];
  if (!main) throw new Error(`No page for ${slug}`);
  return main;
}

/** A translation may be title and summary alone. */
const isTranslated = (slug: string) =>
  translations.some((one) => one.slug === slug && one.blocks.length > 0);

const blockOf = (main: Element, id: string) =>
  elements(main).find(({ properties }) => properties.id === id);

describe.each(articles)('$slug', (article) => {
  test.each(scripts)('what was read is what is shown (%s)', (script) => {
    const main = pageOf(script, article);
    for (const { id, text } of article.blocks) {
      const element = blockOf(main, id);
      const expected = script === 'hans' ? text : convert[script](text);
      expect(element && textOf(element), id).toBe(expected);
    }
  });

  test('the mentions that are linked are those that the glossary counted, in every script', () => {
    const counted = entries
      .flatMap(({ id, uses }) =>
        uses
          .filter((use) => use.article === article.slug && use.linked)
          .map(({ block }) => `${block} ${id}`),
      )
      .toSorted();
    expect(counted.length).toBeGreaterThan(30);
    for (const script of scripts) {
      const main = pageOf(script, article);
      const linked = article.blocks.flatMap(({ id, kind }) =>
        kind === 'h'
          ? []
          : byName(blockOf(main, id) ?? main, 'a').flatMap(({ properties }) =>
              typeof properties['dataTerm'] === 'string' ? `${id} ${properties['dataTerm']}` : [],
            ),
      );
      expect(linked.toSorted()).toEqual(counted);
    }
  });

  test('every section has its heading, and there are at least three', () => {
    const headings = byName(pageOf('hans', article), 'h2').filter(({ properties }) =>
      /^s\d+$/.test(properties.id ?? ''),
    );
    expect(headings.length).toBeGreaterThanOrEqual(3);
  });

  test('a component stands there without scripts, and its text is read', () => {
    const main = pageOf('hans', article);
    expect(byName(main, 'table').length).toBeGreaterThan(0);
    expect(article.blocks.some(({ kind }) => kind === 'c')).toBe(true);
    expect(article.blocks.some(({ kind }) => kind === 't')).toBe(true);
  });
});

test('the English edition has title and summary of each article, and its text or the way to it', () => {
  for (const { slug, frontmatter } of articles) {
    const page = pages.get(`en/articles/${slug}/`);
    if (!page) throw new Error(slug);
    expect(textOf(byName(page.tree, 'h1')[0] ?? page.tree)).toMatch(/^[A-Z]/);
    if (!isTranslated(slug)) expect(page.html).toContain(frontmatter.title);
  }
});

describe.each(translations.filter(({ slug }) => isTranslated(slug)))(
  '$slug in English',
  ({ slug, blocks }) => {
    test('it has the blocks of the Chinese text, under the same addresses', () => {
      const chinese = articles.find((article) => article.slug === slug);
      expect(blocks.map(({ id }) => id)).toEqual(chinese?.blocks.map(({ id }) => id));
    });

    test('what was read is what is shown', () => {
      const tree = pages.get(`en/articles/${slug}/`)?.tree;
      const main = tree && byName(tree, 'main')[0];
      if (!main) throw new Error(`No English page for ${slug}`);
      for (const { id, text } of blocks) {
        const element = blockOf(main, id);
        expect(element && textOf(element), id).toBe(text);
      }
    });
  },
);
