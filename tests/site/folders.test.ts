import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EDITIONS, addressOf, parseAddress } from '../../src/editions.ts';
import type { EditionId } from '../../src/editions.ts';
import { lookUp } from '../../src/glossary/lookUp.ts';
import { readLookUpFile } from '../../src/glossary/lookUpFile.ts';
import type { LookUpFile } from '../../src/glossary/lookUpFile.ts';
import { VERSIONS, precacheFile, readPrecache } from '../../src/offline/precache.ts';
import { checkBook, textOfFile } from '../lib/checkBook.ts';
import { deadLinks } from '../lib/deadLinks.ts';
import { byName, elements, hasClass, readDialogs, readPages, textOf } from '../lib/dist.ts';
import type { BuiltPage } from '../lib/dist.ts';
import { writeMadeUpFolder } from '../lib/madeUpFolder.ts';
import type { MadeUp } from '../lib/madeUpFolder.ts';
import { copyProject } from '../lib/projectCopy.ts';
import type { ProjectCopy } from '../lib/projectCopy.ts';
import { readBook } from '../lib/readBook.ts';

const HOST = 'http://127.0.0.1:4321/';

let project: ProjectCopy;
beforeAll(() => {
  project = copyProject();
});
afterAll(() => {
  project.remove();
});

/** A site as it was built of a folder. */
interface Built {
  output: string;
  pages: Map<string, BuiltPage>;
}

function buildOf(name: string): Built {
  const env = { CONTENT: path.join(project.folder, name) };
  mkdirSync(env.CONTENT, { recursive: true });
  const { code, output } = project.build(env);
  expect(code, output).toBe(0);
  return {
    output,
    pages: new Map(readPages(project.dist).map((page) => [page.address, page])),
  };
}

const write = (name: string, text: string) => {
  const file = path.join(project.folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
};

const readFile = (name: string) => readFileSync(path.join(project.dist, name), 'utf8');

const parse = (file: string) =>
  new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(readFile(file), 'application/xml');

/** What a page says to readers, without its code. */
const shownText = ({ html }: BuiltPage) =>
  html.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, '').replaceAll(/\s+/g, ' ');

const pageOf = ({ pages }: Built, address: string) => {
  const page = pages.get(address);
  if (!page) throw new Error(`There is no page ${address}`);
  return page;
};

const mainText = (built: Built, address: string) =>
  byName(pageOf(built, address).tree, 'main').map(textOf).join('');

const navOf = (built: Built, address: string) => {
  const nav = byName(pageOf(built, address).tree, 'nav').find((one) => hasClass(one, 'main'));
  return nav ? byName(nav, 'a').map(({ properties }) => String(properties['href'])) : [];
};

/** The keys that the list of an edition names. */
const keysOf = (edition: EditionId) =>
  elements(readDialogs(edition, project.dist).tree).flatMap(({ properties }) =>
    properties['dataKeys'] === undefined ? [] : [String(properties['dataKeys'])],
  );

/** What every site must be, whatever it is made of. */
function expectWhole(built: Built): void {
  const pages = [...built.pages.values()];
  expect(deadLinks(pages, project.dist).dead).toEqual([]);
  for (const page of pages) {
    expect(shownText(page), page.address).not.toMatch(
      /undefined|\[object |NaN|· ·|· <\/p>|<dd> ?<\/dd>/,
    );
    expect(byName(page.tree, 'h1').map(textOf), page.address).toEqual([
      expect.stringMatching(/\S/),
    ]);
    const description = byName(page.tree, 'meta').find(
      ({ properties }) => properties['name'] === 'description',
    );
    expect(description?.properties['content'], page.address).toMatch(/\S/);
    const card = byName(page.tree, 'meta').find(
      ({ properties }) => String(properties['property']) === 'og:image',
    );
    const picture = String(card?.properties['content']).slice(HOST.length);
    expect(() => readFile(picture), page.address).not.toThrow();
  }
  for (const { id, prefix, lang } of EDITIONS) {
    const own = (name: string) => (prefix ? `${prefix}/${name}` : name);
    expect(parse(own('feed.xml')).documentElement?.getAttribute('xml:lang')).toBe(lang);
    const manifest = JSON.parse(readFile(own('manifest.webmanifest'))) as {
      shortcuts: { url: string }[];
    };
    for (const { url } of manifest.shortcuts)
      expect([...built.pages.keys()]).toContain(url.slice(1));
    const search = parse(own('opensearch.xml')).getElementsByTagName('Url')[0];
    const template = search?.getAttribute('template') ?? '';
    expect([...built.pages.keys()]).toContain(template.slice(HOST.length).replace(/\?.*/, ''));
    expect(keysOf(id).includes('g f'), id).toBe(built.pages.has(own('figures/')));
    const saved = readPrecache(readFile(precacheFile(id))).files.map(([address]) => address);
    const addresses = [...built.pages.keys()].filter(
      (address) => address !== '404.html' && parseAddress(address).edition.id === id,
    );
    const savedPages = saved.filter((address) => address === '' || address.endsWith('/'));
    expect(savedPages.toSorted()).toEqual([...addresses, own('dialogs/')].toSorted());
    const texts = readdirSync(path.join(project.dist, 'pagefind', id, 'text'));
    const indexed = addresses.filter(
      (address) =>
        byName(pageOf(built, address).tree, 'main')[0]?.properties['dataIndex'] !== undefined,
    );
    expect(texts).toHaveLength(indexed.length);
  }
  expect(readFile(VERSIONS)).toContain('"hans"');
  const places = Array.from(parse('sitemap.xml').getElementsByTagName('loc'), (loc) =>
    (loc.textContent ?? '').slice(HOST.length),
  );
  const listed = pages.filter(({ html }) => !/name="robots" content="noindex"/.test(html));
  const unlisted = /(^|\/)(search|offline)\/$/;
  expect(places.toSorted()).toEqual(
    listed
      .map(({ address }) => address)
      .filter((one) => !unlisted.test(one))
      .toSorted(),
  );
}

/** Pocket editions and books of the site that was built last. */
function bind(name: string, latinName: string): Map<string, string> {
  const env = { CONTENT: path.join(project.folder, name) };
  const made = new Map<string, string>();
  for (const verb of ['pocket', 'epub']) {
    const { code, output } = project.run(verb, env);
    expect(code, output).toBe(0);
  }
  for (const { id } of EDITIONS) {
    const book = readBook(path.join(project.folder, 'epub', `${latinName}-${id}.epub`));
    expect(checkBook(book), id).toEqual([]);
    const file = path.join(project.folder, 'pocket', `${latinName}-${id}.html`);
    made.set(id, readFileSync(file, 'utf8'));
    made.set(`${id} book`, [...book.values()].map(textOfFile).join('\n'));
  }
  return made;
}

describe('a folder with nothing in it', () => {
  let built: Built;
  beforeAll(() => {
    built = buildOf('empty');
  });

  test('is a whole site in all editions, and the build says what stands for the rest', () => {
    expect(built.output).toMatch(
      /content: empty\/ has no site\.yaml, subjects\.yaml, names\.yaml, pages\/about\.zh\.mdx, pages\/about\.en\.mdx; defaults/,
    );
    expectWhole(built);
  });

  test('its front page says how to begin, and leads to no empty section', () => {
    for (const edition of EDITIONS) {
      const home = addressOf(edition, '', '');
      expect(mainText(built, home)).toContain('npm run new:article');
      expect(navOf(built, home)).toEqual([addressOf(edition, 'about/')]);
    }
    expect(mainText(built, 'terms/')).toContain('还没有词条');
    expect(mainText(built, 'en/articles/')).toContain('There are no articles yet.');
    expect(mainText(built, 'zh-tw/about/')).toMatch(/這個網站.*離線閱讀/s);
    expect(elements(pageOf(built, '').tree).some((one) => hasClass(one, 'lookup'))).toBe(false);
  });

  test('has pocket editions and books', () => {
    const made = bind('empty', 'collected-texts');
    expect(made.get('hans')).toContain('从这里开始');
  });

  test('has no suggestions, no names, and nothing to look through', () => {
    const env = { CONTENT: path.join(project.folder, 'empty') };
    for (const verb of ['suggest-terms', 'check-names', 'convert-review']) {
      const { code, output } = project.run(verb, env);
      expect(code, output).toBe(0);
    }
    expect(project.run('suggest-terms', env).output).toContain('0 suggestions');
  });
});

test('a folder that is not there is told', () => {
  const { code, output } = project.build({ CONTENT: path.join(project.folder, 'nirgends') });
  expect(code).not.toBe(0);
  expect(output).toMatch(/nirgends {2}There is no such folder\.\n {2}→ Make it/);
});

describe('a folder with one article, as it was imported', () => {
  let built: Built;
  beforeAll(() => {
    write(
      'one/articles/zh/kuorong.mdx',
      `---
title: 春山采茶忙
subtitle: 头发花白的师傅与他的徒弟
source:
  byline: 山城晚报记者何田、陆野
  dateline: （山城晚报山城3月5日电）
date: 2026-11-26
---

<Caption>

图为采茶的师傅。陆野摄

</Caption>

三月的山里，采茶的人多起来①。师傅说：“头发白了，手还快。”

## 师傅

他教了三十年徒弟①。

<Footnotes>

①见《山城志》里的记载。

</Footnotes>
`,
    );
    built = buildOf('one');
  });

  test('is a whole site in all editions', () => {
    expectWhole(built);
  });

  test('the article says what is known of it, and nothing where nothing is', () => {
    const text = mainText(built, 'articles/kuorong/').replaceAll(/\s+/g, '');
    expect(text).toContain('头发花白的师傅与他的徒弟');
    expect(text).toContain('署名山城晚报记者何田、陆野电头（山城晚报山城3月5日电）发布2026-11-26');
    expect(text).toContain('山城晚报报道·约');
    expect(text).not.toMatch(/记者何田、陆野.*记者何田|重述|文中词条/);
    expect(mainText(built, 'zh-hk/articles/kuorong/')).toContain('頭髮花白的師傅與他的徒弟');
    expect(mainText(built, 'en/articles/kuorong/')).toContain('Dateline');
  });

  test('search engines hear who wrote it, for whom, and of no other report', () => {
    const { tree } = pageOf(built, 'zh-hk/articles/kuorong/');
    const [data] = byName(tree, 'script').filter(
      ({ properties }) => properties['type'] === 'application/ld+json',
    );
    const article = JSON.parse(data ? textOf(data) : '') as Record<string, unknown>;
    expect(article).toMatchObject({
      author: [
        { '@type': 'Person', name: '何田' },
        { '@type': 'Person', name: '陸野' },
      ],
      sourceOrganization: { '@type': 'Organization', name: '山城晚報' },
      publisher: { '@type': 'Organization', name: '文集' },
    });
    expect(article).not.toHaveProperty('isBasedOn');
    expect(article).not.toHaveProperty('workTranslation');
  });

  test('its beginning stands for the description, in the script of each edition', () => {
    const opening = '三月的山里，采茶的人多起来。师傅说：“头发白了，手还快。”';
    const inTaiwan = '三月的山裡，採茶的人多起來。師傅說：「頭髮白了，手還快。」';
    expect(mainText(built, 'articles/')).toContain(opening);
    expect(mainText(built, 'zh-tw/articles/')).toContain(inTaiwan);
    expect(readFile('zh-tw/feed.xml')).toContain(`<summary>${inTaiwan}</summary>`);
    expect(mainText(built, 'en/articles/kuorong/')).toContain(opening);
    // On its own page it is the text itself, and not said twice.
    expect(mainText(built, 'articles/kuorong/').split('采茶的人多起来')).toHaveLength(2);
  });

  test('caption and notes stand at their places, and the notes are linked both ways', () => {
    for (const edition of EDITIONS.filter(({ id }) => id !== 'en')) {
      for (const way of ['', 'pinyin/']) {
        const { tree } = pageOf(built, addressOf(edition, `articles/kuorong/${way}`, ''));
        const all = elements(tree);
        const caption = all.find((one) => hasClass(one, 'caption'));
        expect(caption && textOf(caption)).toMatch(/[图圖][为為][采採]茶的[师師]傅/);
        const notes = all.find((one) => hasClass(one, 'footnotes'));
        expect(notes && textOf(notes)).toMatch(/^(注释|注釋|註釋)\s*①/);
        const links = all.filter((one) => hasClass(one, 'note-ref') || hasClass(one, 'note-back'));
        expect(links.map(({ properties }) => [properties.id, properties.href])).toEqual([
          ['ref-s1p2', '#s1p2'],
          ['ref-s1p2-2', '#s1p2'],
          [undefined, '#ref-s1p2'],
        ]);
        expect(links.map(({ properties }) => properties.ariaLabel).join()).toMatch(/①.*①.*①/);
      }
    }
    const [title] = elements(pageOf(built, 'en/articles/kuorong/pinyin/').tree).filter((one) =>
      hasClass(one, 'footnotes-title'),
    );
    expect(title && [textOf(title), title.properties['lang']]).toEqual(['Notes', 'en']);
  });

  test('so they do in its pocket editions and books', () => {
    const made = bind('one', 'collected-texts');
    expect(made.get('tw')).toMatch(/href="?#articles\/kuorong\/s1p2/);
    expect(made.get('tw book')).toMatch(
      /epub:type="noteref"[^>]*href="#s1p2"|href="#s1p2"[^>]*epub:type="noteref"/,
    );
    expect(made.get('hk book')).toContain('頭髮花白的師傅與他的徒弟');
  });
});

describe('a folder with articles and no glossary', () => {
  let built: Built;
  beforeAll(() => {
    const article = (title: string, text: string) =>
      `---\ntitle: ${title}\ndate: 2026-11-26\n---\n\n${text}\n`;
    write('none/articles/zh/jiu.mdx', article('廊桥', '村里有12位师傅。'));
    write('none/articles/zh/xin.mdx', article('茶园', '今年又来了788位师傅，涨了六成。'));
    write(
      'none/site.yaml',
      'name: { zh: 山水志, en: Hills and Waters }\nlicence: { name: CC0, url: https://example.org/cc0 }\nnumbers: [shifu]\n',
    );
    write('none/subjects.yaml', 'shan: { zh: 山, en: Hills }\n');
    write('none/names.yaml', '');
    write(
      'none/figures.yaml',
      `units:
  person: { zh: 位, en: people }
figures:
  - id: shifu
    value: { zh: '12', en: '12' }
    number: 12
    unit: person
    counts: { zh: 师傅, en: masters }
    kind: measured
    subject: [shan]
    article: jiu
    block: s0p1
`,
    );
    built = buildOf('none');
  });

  test('is a whole site, whose numbers are held against the file where the article has any', () => {
    expectWhole(built);
    expect(navOf(built, '')).toEqual(['/articles/', '/figures/', '/about/']);
    expect(mainText(built, 'figures/')).toContain('师傅');
  });

  test('its licence is its own, in pages and books', () => {
    expect(shownText(pageOf(built, 'en/'))).toContain(
      'Text under <a rel="license" href="https://example.org/cc0">CC0</a>, code',
    );
    const made = bind('none', 'hills-and-waters');
    expect(made.get('en book')).toContain('Text under the CC0 licence. https://example.org/cc0');
    expect([...made.values()].join('')).not.toContain('CC BY');
  });
});

describe('a folder of others’ texts, entries and subjects', () => {
  let built: Built;
  let madeUp: MadeUp;
  beforeAll(() => {
    madeUp = writeMadeUpFolder(path.join(project.folder, 'many'));
    built = buildOf('many');
  });

  test('is a whole site in all editions, with every article and entry and no draft', () => {
    expectWhole(built);
    const slugs = [...built.pages.keys()].flatMap(
      (address) => /^articles\/([^/]+)\/$/.exec(address)?.[1] ?? [],
    );
    expect(slugs.toSorted()).toEqual(madeUp.articles.toSorted());
    const ids = [...built.pages.keys()].flatMap(
      (address) => /^terms\/([^/]+)\/$/.exec(address)?.[1] ?? [],
    );
    expect(ids.toSorted()).toEqual(madeUp.terms.toSorted());
    for (const page of built.pages.values()) {
      for (const draft of madeUp.drafts) expect(page.html).not.toContain(`/articles/${draft}/`);
    }
  });

  test('nothing in it is of another folder', () => {
    for (const page of built.pages.values()) {
      expect(page.html, page.address).not.toMatch(/算力|suanli|新词志|Xincizhi[^ ]|新华社|CC BY/);
    }
  });

  test('words are linked, looked up and searched for', () => {
    const tree = pageOf(built, 'zh-tw/articles/pian-1/').tree;
    const linked = byName(tree, 'a').map(({ properties }) => properties['dataTerm']);
    expect(linked).toContain('cai-cha');
    const { records, fold } = readLookUpFile(JSON.parse(readFile('lookup.json')) as LookUpFile);
    for (const query of ['採茶', 'caicha', 'tea picking']) {
      expect(lookUp(query, records, fold)[0]?.id, query).toBe('cai-cha');
    }
    const box = byName(pageOf(built, '').tree, 'input').map(
      ({ properties }) => properties['placeholder'],
    );
    expect(box[0]).toMatch(/^查一个词：\p{Script=Han}+、[a-z]+、[a-z ]+$/u);
  });

  test('articles stand beside their English where there is any', () => {
    for (const slug of madeUp.articles) {
      expect(built.pages.has(`articles/${slug}/parallel/`)).toBe(madeUp.translated.includes(slug));
    }
    const page = pageOf(built, 'en/articles/pian-1/parallel/');
    const hrefs = elements(page.tree)
      .filter((one) => hasClass(one, 'note-ref'))
      .map(({ properties }) => properties.href);
    expect(hrefs.toSorted()).toEqual(['#s1i1', '#s1i2', '#zh-s1i1', '#zh-s1i2']);
  });

  test('has pocket editions and books', () => {
    const made = bind('many', 'hills-and-waters');
    for (const { id } of EDITIONS) {
      expect(made.get(id)).toContain('terms/cai-cha');
      expect(made.get(`${id} book`)).toContain('glossary-c.xhtml');
    }
  });

  test('terms are suggested, and names looked for', () => {
    const env = { CONTENT: path.join(project.folder, 'many') };
    for (const verb of ['suggest-terms', 'check-names']) {
      const { code, output } = project.run(verb, env);
      expect(code, output).toBe(0);
    }
    expect(project.run('suggest-terms', env).output).toMatch(/\d+ suggestions/);
    rmSync(path.join(project.folder, 'many/articles'), { recursive: true });
    expect(project.run('suggest-terms', env).output).toContain('0 suggestions');
  });
});
