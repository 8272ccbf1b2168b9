import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/lib/paths.ts';
import { cleanText } from '../../src/importer/readers/cleanText.ts';
import { applyEdits } from '../../src/importer/edits.ts';
import { editsFor } from '../../src/importer/tidyText.ts';
import { byName, elements, readPages, textOf } from '../lib/dist.ts';
import type { BuiltPage } from '../lib/dist.ts';
import { hostileLines } from '../lib/hostileTexts.ts';
import { copyProject } from '../lib/projectCopy.ts';
import type { Outcome, ProjectCopy } from '../lib/projectCopy.ts';

const FILES = 20;
const LINES = 100;
const SEED = 20261126;

let project: ProjectCopy;
let env: { CONTENT: string };
const write = (name: string, text: string | Uint8Array) => {
  const file = path.join(project.folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
};
const importing = (args: readonly string[]): Outcome => project.run('import', env, args);
const article = (slug: string) =>
  readFileSync(path.join(env.CONTENT, 'articles/zh', `${slug}.mdx`), 'utf8');
const slugs = () =>
  readdirSync(path.join(env.CONTENT, 'articles/zh')).map((name) => name.replace(/\.mdx$/, ''));

beforeAll(() => {
  project = copyProject();
  env = { CONTENT: path.join(project.folder, 'own') };
});
afterAll(() => {
  project.remove();
});

const RAW = `春灌开闸,水够不够用?

本报记者 余敏 周圆

今年开春以来,渠首的水位比往年低了0.3米。

水从哪里来

守渠的人说:"一半靠天,一半靠省。"

(本报兰州3月12日电)
`;

test('a raw text becomes an article, and what was done is told with its lines', () => {
  const { code, output } = importing([write('raw/春灌.txt', RAW), '--no-suggest']);
  expect(code, output).toBe(0);
  expect(output).toMatch(/own\/articles\/zh\/[a-z-]+\.mdx: written, “春灌开闸，水够不够用？”/);
  expect(output).toMatch(/line 7: Taken for a heading: 水从哪里来/);
  expect(output).toMatch(/line 11 → dateline/);
  const [slug = ''] = slugs();
  expect(article(slug)).toMatch(/^---\ntitle: 春灌开闸，水够不够用？\n/);
  expect(article(slug)).toContain('## 水从哪里来\n\n守渠的人说：“一半靠天，一半靠省。”');
});

describe('what is there stays', () => {
  test('the same text again changes nothing', () => {
    const { code, output } = importing([path.join(project.folder, 'raw/春灌.txt')]);
    expect(code).toBe(0);
    expect(output).toContain('there already, and the same');
  });

  test('another text of the same title is refused, and all others are imported', () => {
    const [slug = ''] = slugs();
    const before = article(slug);
    const file = write('raw/改.txt', RAW.replace('0.3米', '0.4米'));
    const other = write('raw/他.txt', '秋收\n\n谷子黄了,人也忙了。\n');
    const { code, output } = importing([file, other, '--no-suggest']);
    expect(code).toBe(1);
    expect(output).toMatch(/is there already and stays as it is\.\n {2}→ --force/);
    expect(article(slug)).toBe(before);
    expect(slugs()).toContain('qiushou');
  });

  test('with --force it is written, and with --dry-run nothing is', () => {
    const [slug = ''] = slugs();
    const file = path.join(project.folder, 'raw/改.txt');
    expect(importing([file, '--force', '--dry-run']).code).toBe(0);
    expect(article(slug)).toContain('0.3米');
    expect(importing([file, '--force', '--no-suggest']).code).toBe(0);
    expect(article(slug)).toContain('0.4米');
    expect(readdirSync(path.join(env.CONTENT, 'articles/zh')).join()).not.toContain('.tmp');
  });

  test('two texts of one title in a run have two addresses', () => {
    const files = ['一', '二'].map((name) =>
      write(`raw/同名${name}.txt`, `同名\n\n第${name}篇的话。\n`),
    );
    expect(importing([...files, '--no-suggest']).code).toBe(0);
    expect(slugs()).toEqual(expect.arrayContaining(['tongming', 'tongming-2']));
  });
});

test('a PDF is imported like any other text', () => {
  const { code, output } = importing([
    path.join(ROOT, 'tests/fixtures/print/printed.pdf'),
    '--no-suggest',
  ]);
  expect(code, output).toBe(0);
  expect(article('chejian-yongfeng')).toContain('人力车间长用风力，用人力。');
});

test('each article is a line of JSON, and so is each failure', () => {
  const { code, output } = importing([
    path.join(project.folder, 'raw/春灌.txt'),
    write('raw/空.txt', '\n\n'),
    '--json',
    '--dry-run',
    '--force',
  ]);
  expect(code).toBe(1);
  const lines = output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines).toEqual([
    expect.objectContaining({ title: '春灌开闸，水够不够用？', written: false, script: 'hans' }),
    expect.objectContaining({
      error: expect.objectContaining({ message: expect.any(String) as string }) as unknown,
    }),
  ]);
});

test.each([
  [[], /FILE…/],
  [['--slug', '算力', 'a.txt'], /cannot be an address/],
  [['--nonsense'], /nonsense/],
])('called wrongly it says how: %j', (args, message) => {
  const { code, output } = importing(args);
  expect(code).toBe(2);
  expect(output).toMatch(message);
});

test('a file that is not there stops no other', () => {
  const { code, output } = importing(['没有.txt', path.join(project.folder, 'raw/他.txt')]);
  expect(code).toBe(1);
  expect(output).toMatch(/没有\.txt {2}The file is not there\./);
  expect(output).toContain('1 article from 2 inputs, 1 input not imported.');
});

test('the README’s text is imported as the README says', () => {
  const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
  const fence = (language: string) =>
    new RegExp(`\\n\`\`\`${language}\\n(.*?)\\n\`\`\``, 's').exec(
      readme.slice(readme.indexOf('## From a raw text to a page')),
    )?.[1] ?? '';
  const file = write('夜班.txt', `${fence('text')}\n`);
  const { code, output } = project.run('import', {}, [file]);
  expect(code, output).toBe(0);
  expect(output.trim()).toBe(fence('console'));
});

describe(`a site of ${FILES * LINES} hostile texts`, () => {
  const lines = hostileLines(FILES * LINES, SEED);
  const titleOf = (nth: number) =>
    `样文${'甲乙丙丁戊己庚辛壬癸'.charAt(nth % 10)}${'子丑'.charAt(Math.floor(nth / 10))}`;
  let pages: Map<string, BuiltPage>;

  beforeAll(() => {
    for (let nth = 0; nth < FILES; nth++) {
      const own = lines.slice(nth * LINES, (nth + 1) * LINES);
      write(`hostile/${nth}.txt`, [titleOf(nth), ...own].join('\n\n'));
    }
    const imported = importing([path.join(project.folder, 'hostile'), '--whole']);
    expect(imported.code, imported.output).toBe(0);
    const { code, output } = project.build(env);
    expect(code, output).toBe(0);
    pages = new Map(readPages(project.dist).map((page) => [page.address, page]));
  });

  test('shows each of them as it was typed', () => {
    const seen = (text: string) => text.replace(/\s+/g, ' ').trim();
    const missing: string[] = [];
    for (let nth = 0; nth < FILES; nth++) {
      const page = [...pages.values()].find(
        ({ address, tree }) =>
          address.startsWith('articles/') &&
          byName(tree, 'h1').map(textOf).join('') === titleOf(nth),
      );
      if (!page) throw new Error(`There is no page of ${titleOf(nth)}`);
      const shown = new Set(byName(page.tree, 'p').map((one) => seen(textOf(one))));
      for (const line of lines.slice(nth * LINES, (nth + 1) * LINES)) {
        const clean = cleanText(line);
        const expected = seen(applyEdits(clean, editsFor(clean)));
        if (!shown.has(expected)) missing.push(expected);
      }
    }
    expect(missing).toEqual([]);
  });

  test('who wrote an article stands under its title, and is cited', () => {
    const page = [...pages.values()].find(
      ({ address, tree }) =>
        address.startsWith('zh-tw/articles/') &&
        byName(tree, 'h1').map(textOf).join('').startsWith('春灌開閘'),
    );
    const main = page ? byName(page.tree, 'main').map(textOf).join('') : '';
    expect(main).toMatch(/余敏、周圓 · .*2026|余敏、周圓 · /);
    expect(main).toContain('余敏, 周圓. 春灌開閘，水夠不夠用？[EB/OL].');
    expect(main).toMatch(/Yu, M., & Zhou, Y. \(\d{4}, .*Chunguan kaizha, shui goubugou yong\? \S/);
  });

  test('and no page has an element, a script or a link of theirs', () => {
    const ALLOWED = /^(https?:\/\/|mailto:|\/|#|\.)/;
    for (const { address, tree } of pages.values()) {
      for (const element of elements(tree)) {
        expect(
          Object.keys(element.properties).filter((name) => /^on/i.test(name)),
          address,
        ).toEqual([]);
        const { href } = element.properties;
        if (typeof href === 'string' && element.tagName === 'a')
          expect(href, address).toMatch(ALLOWED);
        if (element.tagName === 'img')
          expect(String(element.properties['src']), address).not.toBe('x');
      }
      for (const script of byName(tree, 'script')) {
        expect(textOf(script), address).not.toContain('alert(1)</');
      }
    }
  });
});
