import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  readFileSync,
  rmSync,
  writeFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
} from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { fromHtml } from 'hast-util-from-html';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../src/articles/readArticle.ts';
import { DIST } from '../../scripts/lib/paths.ts';
import { precacheFile, readPrecache } from '../../src/offline/precache.ts';
import { checkBook, textOfFile } from '../lib/checkBook.ts';
import { byName, elements, readPages, textOf } from '../lib/dist.ts';
import { portOf } from '../lib/portOf.ts';
import { copyProject, fingerprint, plainEnvironment } from '../lib/projectCopy.ts';
import type { ProjectCopy } from '../lib/projectCopy.ts';
import { readBook } from '../lib/readBook.ts';

const FIXTURES = path.join(import.meta.dirname, '../fixtures/content');

let project: ProjectCopy;
beforeAll(() => {
  project = copyProject();
});
afterAll(() => {
  project.remove();
});

test('two clean builds are the same, byte for byte', () => {
  const { code, output } = project.build();
  expect(code, output).toBe(0);
  expect(fingerprint(project.dist)).toEqual(fingerprint(DIST));
});

test('a changed sentence costs who has saved an edition its pages and their parts of the index', () => {
  const file = path.join(project.folder, 'content/articles/zh/suanli-kuorong.mdx');
  const before = readFileSync(file, 'utf8');
  const after = before.replace('断了才知道离不开', '没了才知道离不开');
  expect(after).not.toBe(before);
  writeFileSync(file, after);
  const changed = path.join(project.folder, 'changed');
  const { code, output } = project.build({ OUT: changed });
  writeFileSync(file, before);
  expect(code, output).toBe(0);
  const read = (dist: string) =>
    readPrecache(readFileSync(path.join(dist, precacheFile('hans')), 'utf8')).files;
  const saved = new Set(read(DIST).map(([, hash]) => hash));
  const fetched = read(changed)
    .filter(([, hash]) => !saved.has(hash))
    .map(([address]) => address);
  const article = 'articles/suanli-kuorong/';
  const pages = [article, `${article}parallel/`, `${article}pinyin/`];
  // The last two quote the sentence.
  const entries = ['terms/shuzi-jingji/', 'terms/suanli/'];
  expect(fetched.filter((address) => address.endsWith('/'))).toEqual([...pages, ...entries]);
  const parts = fetched.filter((address) => !address.endsWith('/'));
  expect(parts.filter((address) => !address.startsWith('pagefind/hans/'))).toEqual([]);
  const weigh = (address: string) => gzipSync(readFileSync(path.join(changed, address))).length;
  const bytes = parts.map(weigh).reduce((sum, one) => sum + one, 0);
  expect(bytes).toBeGreaterThan(0);
  // Less than the article itself, of an index of 0.4 MB.
  expect(bytes).toBeLessThan(weigh(`${article}index.html`));
});

describe('bad content stops the build, and leaves the site as it was', () => {
  const spoil = (file: string, change: (text: string) => string) => {
    const target = path.join(project.folder, file);
    const before = readFileSync(target, 'utf8');
    const after = change(before);
    expect(after).not.toBe(before);
    writeFileSync(target, after);
    const kept = fingerprint(project.dist);
    const { code, output } = project.build();
    writeFileSync(target, before);
    expect(code).not.toBe(0);
    expect(fingerprint(project.dist)).toEqual(kept);
    return output;
  };

  test('a field is missing', () => {
    const output = spoil('content/terms/suanli.yaml', (text) => text.replace(/^kind: .*\n/m, ''));
    expect(output).toMatch(/content\/terms\/suanli\.yaml:\d+ {2}kind: .*\n {2}→ Write one of term/);
  });

  test('a form belongs to two entries', () => {
    const output = spoil('content/terms/zhisuan.yaml', (text) =>
      text.replace('variants:', 'variants:\n  - form: 算力\n    kind: 又称'),
    );
    expect(output).toMatch(
      /content\/terms\/zhisuan\.yaml:\d+ {2}The form 算力 already belongs to content\/terms\/suanli\.yaml\.\n {2}→ /,
    );
  });

  test('a related id is unknown', () => {
    const output = spoil('content/terms/suanli.yaml', (text) =>
      text.replace('related: [', 'related: [nirgends, '),
    );
    expect(output).toMatch(
      /content\/terms\/suanli\.yaml:\d+ {2}related: there is no entry nirgends\.\n {2}→ /,
    );
  });

  test('front matter is broken', () => {
    const output = spoil('content/articles/zh/suanli-kuorong.mdx', (text) =>
      text.replace('source:\n', 'source:\n :x\n'),
    );
    expect(output).toMatch(
      /content\/articles\/zh\/suanli-kuorong\.mdx:\d+ {2}This is not YAML: .*\n {2}→ /,
    );
    expect(output).toContain('1 problem in content.');
  });

  test('the body would run code', () => {
    const output = spoil('content/articles/zh/suanli-kuorong.mdx', (text) => `${text}\n{1}\n`);
    expect(output).toMatch(/suanli-kuorong\.mdx:\d+ {2}Text in braces would run as code\.\n {2}→ /);
  });

  test.each([
    ['<Form tw="太空站">空间站</Form>', /<Form> must say the form in both Traditional editions/],
    ['甲<Form tw="甲" hk="乙" en="x">丙</Form>', /<Form> has an unknown attribute en\./],
    ['甲<Form hant={1}>丙</Form>', /<Form> has an attribute that would run as code\./],
    ['甲<Form hant="乙">**丙**</Form>', /<Form> must hold plain text/],
    ['甲<Keep lang="zh">丙</Keep>', /<Keep> has an unknown attribute lang\./],
    ['甲<Keep></Keep>', /<Keep> must hold plain text/],
    ['甲<Term>乙</Term>', /<Term> must name an entry by its id\./],
    ['<Keep>甲</Keep> <Keep>乙</Keep>', /The paragraph is nothing but components\./],
    ['甲<Kepp>乙</Kepp>', /<Kepp> stands inside a line of text\.\n {2}→ .*<Keep>简化字<\/Keep>/],
  ])('the writer’s hand slips: %s', (slip, message) => {
    const output = spoil('content/articles/zh/suanli-kuorong.mdx', (text) => `${text}\n${slip}\n`);
    expect(output).toMatch(/suanli-kuorong\.mdx:\d+ {2}/);
    expect(output).toMatch(message);
    expect(output).toContain('1 problem in content.');
  });

  test('a marked term is none', () => {
    const output = spoil(
      'content/articles/zh/suanli-kuorong.mdx',
      (text) => `${text}\n甲<Term id="nirgends">乙</Term>\n`,
    );
    expect(output).toContain('<Term> around “乙”: there is no entry nirgends.\n  → Correct the id');
  });

  test('a rule of a page says the form in one place alone', () => {
    const output = spoil('content/articles/zh/suanli-kuorong.mdx', (text) =>
      text.replace('subjects:', 'convert: [{ word: 干校, tw: 幹校 }]\nsubjects:'),
    );
    expect(output).toMatch(/mdx:\d+ {2}convert\.0: must say the form in both .*\n {2}→ List rules/);
  });

  test('the writer’s vocabulary is wrong', () => {
    const own = path.join(project.folder, 'content/vocabulary');
    mkdirSync(own);
    writeFileSync(path.join(own, 'tw.yaml'), '- { from: 软件, to: 軟體 }\n- { from: 软件 }\n');
    const { code, output } = project.build();
    rmSync(own, { recursive: true });
    expect(code).not.toBe(0);
    expect(output).toMatch(/content\/vocabulary\/tw\.yaml:2 {2}.*either to or keep\n {2}→ Write/);
    expect(output).toMatch(/content\/vocabulary\/tw\.yaml:2 {2}.*软件 stands twice/);
  });

  test('a confirmed place has no character marked', () => {
    const file = 'content/reviewed.yaml';
    const output = spoil(file, (text) => `${text}- { place: 算力, tw: 算, hk: 算 }\n`);
    expect(output).toMatch(/content\/reviewed\.yaml:\d+ {2}.*one character in 【】\n {2}→ Write/);
  });

  test('a number of an article is no figure, and a figure is in no article', () => {
    const output = spoil('content/figures.yaml', (text) =>
      text.replace('value: { zh: 3.1万', 'value: { zh: 3.2万').replaceAll('31000', '32000'),
    );
    expect(output).toMatch(
      /content\/figures\.yaml:\d+ {2}qingyang-jijia: block s1-1p1 does not say 3\.2万, .*\n {2}→ /,
    );
    expect(output).toMatch(
      /zh\/suanli-kuorong\.mdx:\d+ {2}“.*3\.1万.*”: no figure .*\n {2}→ In content\/figures\.yaml /,
    );
  });

  test('a list of the folder cannot be read', () => {
    const file = path.join(project.folder, 'content/names.yaml');
    const before = readFileSync(file);
    rmSync(file);
    mkdirSync(file);
    const { code, output } = project.build();
    rmSync(file, { recursive: true });
    writeFileSync(file, before);
    expect(code).not.toBe(0);
    expect(output).toMatch(/content\/names\.yaml {2}The file cannot be read/);
  });

  test('a subject is named and there is no list of them', () => {
    const file = path.join(project.folder, 'content/subjects.yaml');
    const before = readFileSync(file);
    rmSync(file);
    const { code, output } = project.build();
    writeFileSync(file, before);
    expect(code).not.toBe(0);
    expect(output).toMatch(/There is no subject computing\.\n {2}→ Use one of none yet, or add it/);
  });
});

test('a build that was killed leaves nothing behind, and the next one brings the site back', () => {
  const kept = fingerprint(project.dist);
  const staging = path.join(project.folder, '.dist-999999999');
  mkdirSync(staging);
  writeFileSync(path.join(staging, 'index.html'), 'half');
  // As if it had stopped between setting the old site aside and putting the new one there.
  renameSync(project.dist, `${project.dist}.old`);
  const { code } = project.build({ CONTENT: 'nowhere' });
  expect(code).not.toBe(0);
  expect(existsSync(staging)).toBe(false);
  expect(fingerprint(project.dist)).toEqual(kept);
  expect(readdirSync(project.folder).filter((name) => name.startsWith('.dist'))).toEqual([]);
});

describe('a build refuses to replace what no build made', () => {
  test.each(['.', '..', 'content', 'content/x', 'src/x', '/'])('OUT=%s', (out) => {
    const { code, output } = project.build({ OUT: out });
    expect(code).not.toBe(0);
    expect(output).toMatch(/Name a folder of its own|Name another folder/);
    expect(existsSync(path.join(project.folder, 'content/site.yaml'))).toBe(true);
  });

  test('a folder with other files', () => {
    const other = path.join(project.folder, 'other');
    mkdirSync(other);
    writeFileSync(path.join(other, 'thesis.txt'), '论文');
    const { code, output } = project.build({ OUT: other });
    expect(code).not.toBe(0);
    expect(output).toContain('holds files that no build made');
    expect(readFileSync(path.join(other, 'thesis.txt'), 'utf8')).toBe('论文');
  });
});

describe('another folder of texts, under a sub-path of another host', () => {
  const pages = new Map<string, string>();
  beforeAll(() => {
    const { code, output } = project.build({
      CONTENT: FIXTURES,
      SITE: 'https://example.org',
      BASE: 'words',
    });
    expect(code, output).toBe(0);
    for (const { address, html } of readPages(project.dist)) pages.set(address, html);
  });

  test('the site is that of the folder', () => {
    expect(pages.get('')).toContain('<title>字林</title>');
    expect([...pages.keys()].filter((address) => /^terms\/./.test(address))).toEqual([
      'terms/lifa/',
      'terms/miantiao/',
    ]);
  });

  test('every address carries host and sub-path', () => {
    for (const [address, html] of pages) {
      if (address !== '404.html') {
        expect(html).toContain(
          `<link rel="canonical" href="https://example.org/words/${address}">`,
        );
      }
      expect(html).toContain('data-base="/words/"');
      const local = [...html.matchAll(/ (?:href|src|action)="(\/[^"]*)"/g)].map(([, link]) => link);
      expect(local.filter((link) => !link?.startsWith('/words/'))).toEqual([]);
    }
  });

  test('its pocket edition holds the folder, and hostile text as text', () => {
    const { code, output } = project.run('pocket', { CONTENT: FIXTURES });
    expect(code, output).toBe(0);
    expect(output).toMatch(/pocket\/zilin-hans\.html: \d+ pages, 0\.\d\d MB/);
    const html = readFileSync(path.join(project.folder, 'pocket/zilin-hans.html'), 'utf8');
    const tree = fromHtml(html);
    const ids = elements(tree).map(({ properties }) => properties.id);
    expect(ids).toContain('terms/lifa');
    expect(ids).toContain('articles/yangwen/s1');
    expect(byName(tree, 'script')).toHaveLength(3);
    expect(textOf(tree)).toContain('样文“</script><b>粗”');
    expect(html).not.toMatch(/href="?(\/|https?:\/\/example\.org\/words)/);
  });

  test('errors are reported where the site says, with the entry and its address', () => {
    const link = byName(fromHtml(pages.get('zh-tw/terms/lifa/') ?? ''), 'a')
      .map(({ properties }) => String(properties['href']))
      .find((href) => href.startsWith('mailto:'));
    const report = new URL(link ?? '');
    expect(report.pathname).toBe('errata@example.org');
    expect(report.searchParams.get('subject')).toBe('勘誤：理髮');
    expect(report.searchParams.get('body')).toContain(
      '網址：https://example.org/words/zh-tw/terms/lifa/\n',
    );
  });

  test('words are known across tags and line breaks', () => {
    const tw = pages.get('zh-tw/articles/yangwen/') ?? '';
    expect(tw).toContain('<strong>頭</strong>髮');
    expect(tw).toContain('一頭亂髮');
    expect(tw).toContain('<strong>「揭榜」行動</strong>');
    expect(tw).toContain('<code>头发</code>');
    expect(tw).toContain('href="/words/zh-tw/terms/lifa/"');
    expect(tw).toMatch(/后小姐.*的話/);
  });

  describe('the writer’s hand', () => {
    const main = (address: string) => {
      const [found] = byName(fromHtml(pages.get(address) ?? ''), 'main');
      return found ? textOf(found) : '';
    };

    test('a form in an edition, a passage left alone, a rule of the page', () => {
      const hans = main('articles/bishou/');
      expect(hans).toContain('国际空间站里的干，干校的面条，理发师的头发。');
      expect(main('zh-tw/articles/bishou/')).toContain(
        '國際太空站裡的榦，乾校的麵線，理发師的頭髮。',
      );
      expect(main('zh-hk/articles/bishou/')).toContain(
        '國際太空站裏的榦，乾校的粉麵，理发師的頭髮。',
      );
      expect(main('zh-hk/articles/bishou/')).toContain('電單車');
      expect(main('zh-tw/articles/bishou/')).toContain('这一段照原样，头发与软件都不变。');
    });

    test('nothing of it is left in the pages but the mark of what stayed', () => {
      expect(pages.get('articles/bishou/')).not.toMatch(/data-tw|data-hk|<Form|<Keep/);
      const tw = pages.get('zh-tw/articles/bishou/') ?? '';
      expect(tw).not.toMatch(/data-tw|data-hk/);
      expect(tw).toContain('<span lang="zh-Hans" translate="no">发</span>');
    });

    test('a title per edition stands wherever the title does', () => {
      for (const address of ['', 'articles/', 'articles/bishou/']) {
        expect(pages.get(`zh-tw/${address}`), address).toContain('筆者的手');
        expect(pages.get(`zh-tw/${address}`), address).not.toContain('作者的手');
        expect(pages.get(`zh-hk/${address}`), address).toContain('作者之手');
      }
      expect(pages.get('zh-tw/articles/bishou/')).toContain('<title>筆者的手｜');
    });

    test('a rule of the page holds in its summary, and on no other page', () => {
      expect(pages.get('zh-tw/articles/')).toContain('裡面有乾校');
      expect(pages.get('zh-tw/articles/yangwen/')).not.toContain('麵線');
      expect(main('zh-tw/articles/yangwen/')).toContain('麵條');
    });

    test('a heading keeps its passage in the contents, too', () => {
      expect(main('zh-tw/articles/bishou/')).toMatch(/說简化字的一節[\s\S]*說简化字的一節/);
    });

    test('own words extend the vocabulary, and override it', () => {
      const tw = main('zh-tw/articles/bishou/');
      expect(tw).toContain('軟件與印表機，洋芋與國家信息中心的資訊。');
      expect(main('zh-hk/articles/bishou/')).toContain('國家信息中心的資訊');
    });

    test('an editor’s answer stands', () => {
      expect(main('zh-hk/terms/lifa/')).toContain('修翦頭髮');
      expect(main('zh-tw/terms/lifa/')).toContain('修剪頭髮');
    });
  });

  test('every block that was read stands on the page with its text, in every script', () => {
    const generated = JSON.parse(
      readFileSync(path.join(project.folder, 'src/generated/articles.json'), 'utf8'),
    ) as { articles: Article[] };
    const shown = [...pages]
      .filter(([address]) => /^articles\/[^/]+\/$/.test(address))
      .flatMap(([, html]) => elements(fromHtml(html)))
      .flatMap((element) =>
        /^s\d/.test(element.properties.id ?? '') ? [[element.properties.id, textOf(element)]] : [],
      );
    const read = generated.articles.flatMap(({ blocks }) =>
      blocks.map(({ id, text }) => [id, text]),
    );
    expect(shown).toEqual(read);
    expect(read.map(([id]) => id)).toContain('s3i2');
  });

  test('what is written is what is shown: ranges, breaks, links, files', () => {
    const tree = fromHtml(pages.get('zh-hk/articles/yangwen/') ?? '');
    expect(byName(tree, 'del')).toEqual([]);
    const text = byName(tree, 'p').map(textOf).join('\n');
    expect(text).toContain('每月5~6萬單，高峰7~8萬單');
    const links = byName(tree, 'a').map(({ properties }) => properties['href']);
    expect(links).toContain('/words/glossary.json');
    expect(links).toContain('/words/zh-hk/terms/lifa/');
    expect(links).toContain('https://example.org/');
  });

  test('terms are linked in English text, in the plural and in capitals, the first in a section', () => {
    const tree = fromHtml(pages.get('en/articles/yangwen/') ?? '');
    const links = byName(tree, 'a').filter(({ properties }) => properties['dataTerm']);
    expect(links.map((link) => [textOf(link), link.properties['href']])).toEqual([
      ['Haircuts', '/words/en/terms/lifa/'],
      ['noodles', '/words/en/terms/miantiao/'],
    ]);
    const chinese = elements(tree).find(({ properties }) => properties['dataTw'] === '麵條');
    expect(chinese && [chinese.properties['lang'], textOf(chinese)]).toEqual(['zh-Hans', '面条']);
  });

  test('its books are whole, and link to the site where it stands', () => {
    const folder = path.join(project.folder, 'epub');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [path.join(project.folder, 'scripts/launch.mjs'), 'epub'],
      {
        cwd: project.folder,
        encoding: 'utf8',
        env: plainEnvironment({ SITE: 'https://example.org' }),
      },
    );
    expect(status, stdout + stderr).toBe(0);
    const names = readdirSync(folder).toSorted();
    expect(names).toEqual(['en', 'hans', 'hk', 'tw'].map((id) => `zilin-${id}.epub`));
    for (const name of names) {
      expect(checkBook(readBook(path.join(folder, name))), name).toEqual([]);
    }
    const book = readBook(path.join(folder, 'zilin-hk.epub'));
    expect(textOfFile(book.get('EPUB/article-yangwen.xhtml'))).toContain(
      'href="https://example.org/words/glossary.json"',
    );
    expect(textOfFile(book.get('EPUB/title.xhtml'))).toContain('https://example.org/words/zh-hk/');
  });

  test('dev shows the same text as the build', async () => {
    const port = await freePort();
    const dev = spawn(process.execPath, [path.join(project.folder, 'scripts/launch.mjs'), 'dev'], {
      cwd: project.folder,
      env: plainEnvironment({ CONTENT: FIXTURES, PORT: String(port) }),
      stdio: 'ignore',
    });
    try {
      const html = await untilServed(`http://127.0.0.1:${port}/zh-tw/articles/yangwen/`, dev);
      // The address, which a citation has, is that of the server; scripts stand in the built page.
      const text = (source: string) =>
        byName(fromHtml(source.replaceAll(/<script\b[\s\S]*?<\/script>/g, '')), 'article').map(
          (article) =>
            textOf(article)
              .replace(/\s+/g, '')
              .replaceAll(/https?:[^yz]*zh-tw/g, ''),
        );
      expect(text(html)).toEqual(text(pages.get('zh-tw/articles/yangwen/') ?? ''));
      expect(html).toContain('<strong>頭</strong>髮');
    } finally {
      // Till it has ended, it may write into the folder that is removed next.
      const ended = once(dev, 'exit');
      if (dev.kill()) await ended;
    }
  });

  test('figures of the folder have their page, their chart and their place on the front page', () => {
    const page = pages.get('zh-tw/figures/') ?? '';
    expect(page).toContain('href="/words/zh-tw/articles/yangwen/#s1p1"');
    expect(page).toContain('href="/words/figures/lifashi.csv"');
    expect(page.match(/<circle/g)).toHaveLength(12);
    expect(pages.get('zh-tw/')).toMatch(/href="\/words\/zh-tw\/articles\/yangwen\/#s1p1"/);
  });

  test('hostile text is text', () => {
    const html = pages.get('articles/yangwen/') ?? '';
    const tree = fromHtml(html);
    expect(byName(tree, 'b').map(textOf)).not.toContain('粗');
    expect(byName(tree, 'h1').map(textOf)).toEqual(['样文“</script><b>粗”']);
    expect(byName(tree, 'script').map(textOf).join()).not.toContain('alert');
    expect(byName(tree, 'p').map(textOf).join()).toContain(
      '<script>alert(1)</script>，还有{1 + 1}',
    );
  });
});

test('a folder without figures has no page of them, and no link to one', () => {
  const own = path.join(project.folder, 'texts');
  cpSync(FIXTURES, own, { recursive: true });
  rmSync(path.join(own, 'figures.yaml'));
  const site = path.join(own, 'site.yaml');
  writeFileSync(site, readFileSync(site, 'utf8').replace(/^numbers: .*$/m, 'numbers: []'));
  const { code, output } = project.build({ CONTENT: own });
  expect(code, output).toBe(0);
  const built = readPages(project.dist);
  expect(built.map(({ address }) => address).filter((one) => one.includes('figures'))).toEqual([]);
  expect(built.filter(({ html }) => html.includes('figures/"'))).toEqual([]);
  expect(readFileSync(path.join(project.dist, 'sitemap.xml'), 'utf8')).not.toContain('figures/');
});

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Asks until there is an answer, or the server has ended. */
async function untilServed(address: string, server: ChildProcess): Promise<string> {
  while (server.exitCode === null) {
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok) return response.text();
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${address} was never served`);
}
