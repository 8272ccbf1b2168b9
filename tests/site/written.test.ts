import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element } from 'hast';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../src/articles/readArticle.ts';
import { parseFold } from '../../src/chinese/foldText.ts';
import type { Glossary } from '../../src/glossary/glossary.ts';
import { WORDS } from '../../src/search/files.ts';
import { findClause } from '../../src/search/findClause.ts';
import { planQuery } from '../../src/search/planQuery.ts';
import { readingsOf } from '../../src/search/readings.ts';
import { readRegional } from '../../src/search/regionalWords.ts';
import type { RegionalFile } from '../../src/search/regionalWords.ts';
import { byName, elements, readPages, readSearchTexts, textOf } from '../lib/dist.ts';
import type { BuiltPage } from '../lib/dist.ts';
import { copyProject } from '../lib/projectCopy.ts';
import type { ProjectCopy } from '../lib/projectCopy.ts';

const WRITTEN = path.join(import.meta.dirname, '../fixtures/written');
const PREFIXES = { hans: '', tw: 'zh-tw/', hk: 'zh-hk/', en: 'en/' } as const;
type Edition = keyof typeof PREFIXES;
const SCRIPTS = ['hans', 'tw', 'hk'] as const;
const TAIWAN = 'suanliwang-jilu';
const HONG_KONG = 'qishou-shouji';
const SIMPLIFIED = 'suanli-kuorong';

let project: ProjectCopy;
let pages: Map<string, BuiltPage>;
let articles: Article[];
let glossary: Glossary;

beforeAll(() => {
  project = copyProject();
  cpSync(WRITTEN, path.join(project.folder, 'content'), { recursive: true });
  const { code, output } = project.build();
  expect(code, output).toBe(0);
  pages = new Map(readPages(project.dist).map((page) => [page.address, page]));
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(path.join(project.folder, `src/generated/${name}.json`), 'utf8'));
  ({ articles } = read('articles') as { articles: Article[] });
  glossary = read('glossary') as Glossary;
  // A whole build, and others may be at work on the machine.
}, 400_000);
afterAll(() => {
  project.remove();
});

function mainOf(edition: Edition, address: string): Element {
  const tree = pages.get(PREFIXES[edition] + address)?.tree;
  const main = tree && byName(tree, 'main')[0];
  if (!main) throw new Error(`No page ${PREFIXES[edition]}${address}`);
  return main;
}

const articleOf = (slug: string): Article => {
  const article = articles.find((one) => one.slug === slug);
  if (!article) throw new Error(`No article ${slug}`);
  return article;
};

/** The text of each block on an article's page. */
function blocksOf(edition: Edition, slug: string, way = ''): Record<string, string> {
  const main = mainOf(edition, `articles/${slug}/${way}`);
  return Object.fromEntries(
    articleOf(slug).blocks.map(({ id }) => {
      const element = elements(main).find(({ properties }) => properties.id === id);
      return [id, element ? textOf(element) : ''];
    }),
  );
}

const IN_TAIWAN = {
  s0p1: '乾隆皇帝的乾杯、皇后與後來的頭髮，都和經濟發展無關；臺灣的台北，著名作家看著自己的著作。',
  s1: '里長在屋裡說：「『算力網』來了」',
  s1p1: '他說：「這座資料中心連著全國的算力網，看著『著名』的算力一天天多起來。」',
  s1p2: '鍾小姐坐計程車去，只有一隻貓跟著；她「不改」的裡與乾杯，見算力網的說明和裡.txt。',
  s1i1: '隻身一人，只有三隻鳥',
  s1i2: '帳戶在帳篷裡公布\n換行之後的里程',
  s1t1: '瞭望與瞭解',
  s1p3: '軟體、網路與程式都是這裡的話，不必改。',
  s1t2: '表裡的數',
  s1c1: '指標裡',
  s1c2: '數值',
  s1c3: '算力',
  s1c4: '很多隻',
  s1c5: '髮',
  s1c6: '發',
};
const IN_HONG_KONG = {
  s0p1: '那的士停在峯下，他的士氣未減；騎手看着著作裏的綫索，甚麼也沒説。',
  s1: '羣眾與「騎手」',
  s1p1: '「外賣騎手在裏面，」他説，「『着急』也沒有用，賬目要公佈。」',
};

describe('the edition of the same place shows an article as its file has it', () => {
  test.each(['', 'pinyin/'])('Taiwan, %s', (way) => {
    expect(blocksOf('tw', TAIWAN, way)).toEqual(IN_TAIWAN);
  });

  test.each(['', 'pinyin/'])('Hong Kong, %s', (way) => {
    expect(blocksOf('hk', HONG_KONG, way)).toEqual(IN_HONG_KONG);
  });

  test('with title, summary, source and people', () => {
    const shown = textOf(mainOf('tw', `articles/${TAIWAN}/`));
    for (const text of [
      '算力網裡的「新」與『舊』',
      '臺灣記者看著一座資料中心，寫下的幾頁著作。',
      '算力網走進機房裡',
      '聯合觀察報 · 記者手記',
      '余海濤、乾小乾',
      '2025年秋後',
      '坐在計程車裡看著窗外',
    ]) {
      expect(shown).toContain(text);
    }
    const page = mainOf('tw', `articles/${TAIWAN}/`);
    const titles = byName(page, 'a').map(({ properties }) => properties['title']);
    expect(titles).toContain('說明裡的網頁');
    const feed = readFileSync(path.join(project.dist, 'zh-tw/feed.xml'), 'utf8');
    expect(feed).toContain('<title>算力網裡的「新」與『舊』</title>');
  });
});

test('the Simplified edition is converted, and replaces no word that the glossary does not', () => {
  expect(blocksOf('hans', TAIWAN)).toMatchObject({
    s0p1: '乾隆皇帝的干杯、皇后与后来的头发，都和经济发展无关；台湾的台北，著名作家看着自己的著作。',
    s1: '里长在屋里说：“‘算力网’来了”',
    s1p2: '钟小姐坐出租车去，只有一只猫跟着；她「不改」的裡与干杯，见算力网的说明和裡.txt。',
    s1i2: '账户在帐篷里公布\n换行之后的里程',
    s1p3: '软体、网路与程式都是这里的话，不必改。',
    s1c5: '发',
    s1c6: '发',
  });
  expect(blocksOf('hans', HONG_KONG)).toEqual({
    s0p1: '那出租车停在峰下，他的士气未减；骑手看着著作里的线索，什么也没说。',
    s1: '群众与“骑手”',
    s1p1: '“外卖骑手在里面，”他说，“‘着急’也没有用，账目要公布。”',
  });
});

test('the edition of the other place has its forms of the characters, and of words of the glossary', () => {
  expect(blocksOf('hk', TAIWAN)).toMatchObject({
    s0p1: '乾隆皇帝的乾杯、皇后與後來的頭髮，都和經濟發展無關；台灣的台北，著名作家看着自己的著作。',
    s1p2: '鍾小姐坐的士去，只有一隻貓跟着；她「不改」的裡與飲勝，見算力網的説明和裡.txt。',
    s1p3: '軟體、網路與程式都是這裏的話，不必改。',
  });
  expect(blocksOf('tw', HONG_KONG)).toEqual({
    s0p1: '那計程車停在峰下，他的士氣未減；騎手看著著作裡的線索，什麼也沒說。',
    s1: '群眾與「騎手」',
    s1p1: '「外賣騎手在裡面，」他說，「『著急』也沒有用，帳目要公布。」',
  });
});

test.each([...SCRIPTS, 'en'] as const)('terms are linked alike (%s)', (edition) => {
  const linked = (slug: string, way = '') =>
    byName(mainOf(edition, `articles/${slug}/${way}`), 'a').flatMap(({ properties }) =>
      typeof properties['dataTerm'] === 'string' ? [properties['dataTerm']] : [],
    );
  // The English edition has the Chinese text on the page with pinyin.
  const way = edition === 'en' ? 'pinyin/' : '';
  // 資料中心 is the entry's form in Taiwan.
  expect(linked(TAIWAN, way)).toEqual(['shuju-zhongxin', 'suanliwang', 'suanli', 'chuzuche']);
  expect(linked(HONG_KONG, way)).toEqual(['chuzuche', 'qishou', 'qishou']);
});

test('an article in Simplified characters is none the wiser', () => {
  expect(articleOf(SIMPLIFIED).frontmatter.written).toBeUndefined();
  const shown = blocksOf('tw', SIMPLIFIED);
  expect(Object.values(shown).join('')).toContain('伺服器');
});

test('the words above are those of the characters that are shown, and none is above 計程車', () => {
  const rubies = byName(mainOf('tw', `articles/${TAIWAN}/pinyin/`), 'ruby').map((ruby) => [
    textOf(ruby),
    byName(ruby, 'rt')
      .flatMap(({ children }) => children)
      .map((child) => (child.type === 'text' ? child.value : ''))
      .join(''),
  ]);
  const above = new Map(rubies.map(([text, pinyin]) => [text, pinyin]));
  expect(above.get('算力網')).toBe('suànlìwǎng');
  expect(above.get('著名')).toBe('zhùmíng');
  expect(above.get('皇后')).toBe('huánghòu');
  expect(above.has('計程車')).toBe(false);
});

test('a line of the concordance is that of the edition', () => {
  const lineIn = (edition: Edition) =>
    byName(mainOf(edition, 'terms/chuzuche/'), 'tr').map((row) => textOf(row).trim());
  expect(lineIn('tw').find((line) => line.includes('貓'))).toMatch(
    /^鍾小姐坐計程車去，只有一隻貓跟著/,
  );
  expect(lineIn('hk').find((line) => line.includes('綫'))).toMatch(/^那的士停在峯下，他的士氣未減/);
  expect(lineIn('hans').find((line) => line.includes('猫'))).toMatch(/^钟小姐坐出租车去/);
  const forms = byName(mainOf('en', 'terms/chuzuche/'), 'a').map(({ properties }) => [
    properties['dataTw'],
    properties['dataHk'],
  ]);
  expect(forms).toContainEqual(['計程車', '的士']);
});

test('an English page bears what is written, for readers who chose its script', () => {
  const main = mainOf('en', `articles/${HONG_KONG}/pinyin/`);
  const title = byName(main, 'h1')[0]?.properties;
  expect([title?.['dataTw'], title?.['dataHk']]).toEqual([
    '線上線下：“騎手”怎樣過日子',
    '綫上綫下：“騎手”怎樣過日子',
  ]);
  const forms = byName(main, 'ruby').flatMap((ruby) =>
    elements(ruby).map(({ properties }) => properties['dataHk']),
  );
  expect(forms).toContain('羣眾');
  expect(forms).toContain('的士');
});

test('counted mentions are those in the Simplified text', () => {
  const uses = glossary.entries.flatMap(({ id, uses: list }) =>
    list.filter(({ article }) => article === TAIWAN).map(({ form }) => `${id} ${form}`),
  );
  expect(uses).toContain('shuju-zhongxin 资料中心');
  expect(uses).toContain('chuzuche 出租车');
});

test('a query in either script, and in the words of each place, finds the article in all editions', () => {
  const lookup = JSON.parse(readFileSync(path.join(project.dist, 'lookup.json'), 'utf8')) as {
    fold: string;
  };
  const fold = parseFold(lookup.fold);
  const words = readRegional(
    JSON.parse(
      readFileSync(path.join(project.dist, 'pagefind/hans', WORDS), 'utf8'),
    ) as RegionalFile,
  );
  const units = SCRIPTS.map((edition) =>
    readSearchTexts(edition, project.dist).map((page) => ({
      path: page.path,
      blocks: page.sections.flatMap((section) =>
        section.blocks.map((_, index) => readingsOf(section, index, fold)[0]),
      ),
    })),
  );
  const found = (query: string) => {
    const [clause] = planQuery(`"${query}"`, fold, undefined, words).clauses;
    return units.map((own) =>
      own
        .filter(({ blocks }) =>
          blocks.some((tokens) => clause && findClause(tokens, clause).length > 0),
        )
        .map(({ path: address }) => address),
    );
  };
  for (const [slug, queries] of [
    [
      TAIWAN,
      ['鍾小姐坐計程車', '钟小姐坐出租车', '鍾小姐坐的士', '瞭解', '了解', '软体', '軟體、網路'],
    ],
    [HONG_KONG, ['停在峯下', '停在峰下', '甚麼也沒説', '什么也没说', '賬目要公佈', '账目要公布']],
  ] as const) {
    for (const query of queries) {
      for (const own of found(query)) expect(own, query).toContain(`articles/${slug}/`);
    }
  }
});

test('neither the review of characters nor that of names asks about such an article', () => {
  for (const verb of ['convert-review', 'check-names']) {
    const { code, output } = project.run(verb);
    expect(code, output).toBe(0);
    expect(output).not.toMatch(/suanliwang-jilu|qishou-shouji/);
  }
});
