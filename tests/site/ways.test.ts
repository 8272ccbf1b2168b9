import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import type { Article, Translation } from '../../src/articles/readArticle.ts';
import { createConverters } from '../../src/chinese/createConverters.ts';
import type { ConversionSettings } from '../../src/chinese/createConverters.ts';
import { EDITIONS } from '../../src/editions.ts';
import type { Glossary } from '../../src/glossary/glossary.ts';
import {
  byName,
  elements,
  hasClass,
  readGenerated,
  readPages,
  readSearchTexts,
  textOf,
} from '../lib/dist.ts';

const { articles, translations } = readGenerated('articles') as {
  articles: Article[];
  translations: Translation[];
};
const { entries } = readGenerated('glossary') as Glossary;
const convert = createConverters(readGenerated('conversion') as ConversionSettings);
const pages = new Map(readPages().map((page) => [page.address, page]));

function mainOf(prefix: string, slug: string, way: string): Element {
  const tree = pages.get(`${prefix && `${prefix}/`}articles/${slug}/${way}/`)?.tree;
  const main = tree && byName(tree, 'main')[0];
  if (!main) throw new Error(`No page ${prefix} ${slug} ${way}`);
  return main;
}

/** The text of each block, and the language that it is said to be in. */
function blocksOf(main: Element): Map<string, { text: string; lang: string }> {
  const found = new Map<string, { text: string; lang: string }>();
  const visit = (element: Element, lang: string) => {
    const own = typeof element.properties['lang'] === 'string' ? element.properties['lang'] : lang;
    const { id } = element.properties;
    if (id !== undefined) {
      // A cell of both languages has its own first.
      const [cell] = /^(td|th|figcaption)$/.test(element.tagName) ? byName(element, 'span') : [];
      const cellLang = cell?.properties['lang'];
      found.set(
        id,
        cell && typeof cellLang === 'string'
          ? { text: textOf(cell), lang: cellLang }
          : { text: textOf(element), lang: own },
      );
    }
    for (const child of element.children) if (child.type === 'element') visit(child, own);
  };
  visit(main, '');
  return found;
}

describe.each(EDITIONS)('in $label', ({ id, prefix, lang, script }) => {
  const english = id === 'en';
  const chinese = english ? 'zh-Hans' : lang;

  test.each(articles)('$slug stands beside its English, block by block', ({ slug, blocks }) => {
    const main = mainOf(prefix, slug, 'parallel');
    const shown = blocksOf(main);
    const translation = translations.find((one) => one.slug === slug);
    const inEnglish = new Map(translation?.blocks.map((block) => [block.id, block.text]));
    for (const block of blocks) {
      const text = script === 'hans' ? block.text : convert[script](block.text);
      expect(shown.get(english ? `zh-${block.id}` : block.id), block.id).toEqual({
        text,
        lang: chinese,
      });
      const other = shown.get(english ? block.id : `en-${block.id}`);
      expect(other?.lang).toBe('en');
      // What English quotes has the characters of the edition.
      if (script === 'hans') expect(other?.text).toBe(inEnglish.get(block.id));
    }
  });

  test('Chinese within the English is marked as Chinese of the edition', () => {
    const main = mainOf(prefix, 'suanli-kuorong', 'parallel');
    const block = elements(main).find(
      ({ properties }) => properties.id === (english ? 's1-2p1' : 'en-s1-2p1'),
    );
    const quoted = block && byName(block, 'span').filter(({ properties }) => properties['lang']);
    expect(quoted?.map((one) => [textOf(one), one.properties['lang']])).toEqual(
      { hans: '算力 运力 运载力 存力', tw: '算力 運力 運載力 存力', hk: '算力 運力 運載力 存力' }[
        script
      ]
        .split(' ')
        .map((word) => [word, chinese]),
    );
  });

  test('terms are linked in both languages, within the edition', () => {
    const main = mainOf(prefix, 'suanli-kuorong', 'parallel');
    for (const side of ['zh', 'en']) {
      const sides = elements(main).filter(({ properties }) =>
        (properties['lang'] ?? '').startsWith(side),
      );
      const links = sides.flatMap((one) => byName(one, 'a')).map(({ properties }) => properties);
      expect(links.length).toBeGreaterThan(60);
      for (const { href } of links) expect(href).toMatch(`/${prefix && `${prefix}/`}terms/`);
    }
  });

  test.each(articles)('$slug has pinyin above its Chinese and nothing else', ({ slug, blocks }) => {
    const main = mainOf(prefix, slug, 'pinyin');
    const shown = blocksOf(main);
    for (const block of blocks) {
      const text = script === 'hans' ? block.text : convert[script](block.text);
      expect(shown.get(english ? `zh-${block.id}` : block.id)?.text).toBe(text);
    }
    const rubies = byName(main, 'ruby');
    expect(rubies.length).toBeGreaterThan(700);
    for (const ruby of rubies) {
      expect(textOf(ruby)).toMatch(/^[\p{Script=Han}+“”「」]+$/u);
      expect(byName(ruby, 'rt').length).toBe(1);
      expect(byName(ruby, 'rp').map(rpText)).toEqual(['（', '）']);
    }
    const inEnglish = elements(main).filter(({ properties }) => properties['lang'] === 'en');
    expect(inEnglish.flatMap((one) => byName(one, 'ruby'))).toEqual([]);
  });

  test('what the glossary confirms stands above its headwords', () => {
    const main = mainOf(prefix, 'suanli-kuorong', 'pinyin');
    for (const { id: term, script: forms, forms: own, pinyin } of entries) {
      // A place's own word has none.
      if (pinyin === '' || forms[script] !== own[script]) continue;
      for (const link of byName(main, 'a')) {
        if (link.properties['dataTerm'] !== term || textOf(link) !== forms[script]) continue;
        const read = byName(link, 'rt').map(rpText).join(' ');
        expect(read, term).toBe(
          pinyin.replace(/(?<![\p{L}’-])[A-Z0-9]+(?![\p{L}])\s*/gu, '').trim(),
        );
      }
    }
  });

  test('these pages are found as the article, and not by themselves', () => {
    const paths = readSearchTexts(id).map((page) => page.path);
    expect(paths).toContain('articles/suanli-kuorong/');
    for (const way of ['parallel', 'pinyin']) {
      expect(paths).not.toContain(`articles/suanli-kuorong/${way}/`);
    }
  });
});

test('where Taiwan has another word, nothing stands above it', () => {
  const main = mainOf('zh-tw', 'suanli-kuorong', 'pinyin');
  const above = byName(main, 'ruby').map(textOf);
  expect(textOf(main)).toContain('晶片');
  expect(above.join(' ')).not.toMatch(/晶片|軟體|伺服器/);
});

test('the plain page has neither pinyin nor the other language', () => {
  for (const { prefix } of EDITIONS) {
    const tree = pages.get(`${prefix && `${prefix}/`}articles/suanli-kuorong/`)?.tree;
    const [article] = tree ? byName(tree, 'article') : [];
    if (!article) throw new Error(prefix);
    expect(byName(article, 'rt')).toEqual([]);
    expect(elements(article).some((one) => hasClass(one, 'pair'))).toBe(false);
  }
});

/** The text of ruby's own parts, which textOf leaves out. */
function rpText({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}
