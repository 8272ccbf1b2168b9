import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRandom } from '../../scripts/bench/createRandom.ts';
import { runNode } from '../../scripts/lib/runNode.ts';
import { DIST, ROOT } from '../../scripts/lib/paths.ts';
import { EDITIONS, editionOf } from '../../src/editions.ts';
import type { EditionId } from '../../src/editions.ts';
import { readLookUpFile } from '../../src/glossary/lookUpFile.ts';
import type { LookUpFile } from '../../src/glossary/lookUpFile.ts';
import { answerQuery } from '../../src/search/answerQuery.ts';
import type { SearchSources } from '../../src/search/answerQuery.ts';
import { WORDS } from '../../src/search/files.ts';
import { readRegional } from '../../src/search/regionalWords.ts';
import type { RegionalFile } from '../../src/search/regionalWords.ts';
import { scanEngine } from '../../src/search/scanEngine.ts';
import type { SearchPage } from '../../src/search/searchPage.ts';
import { stemOf } from '../../src/search/stemOf.ts';
import { idIn } from '../../src/pocket/fragment.ts';
import { FLAGS, newProfile } from '../lib/browser.ts';
import { readSearchTexts } from '../lib/dist.ts';
import { untilAt } from '../lib/untilAt.ts';

let folder: string;
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'xincizhi-pocket-'));
  const env = { POCKET: folder, NODE_ENV: undefined };
  expect(await runNode([path.join(ROOT, 'scripts/pocket.ts')], env)).toBe(0);
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  browser = await chromium.launch({ executablePath, args: FLAGS });
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

/** Opens the file in a fresh profile that has no network; whatever it complains of fails the test. */
async function read(
  edition: EditionId,
  hash: string,
  look: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await newProfile(browser, undefined, { offline: true, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) complaints.push(request.url());
  });
  await page.goto(pathToFileURL(path.join(folder, `xincizhi-${edition}.html`)).href + hash);
  try {
    await look(page);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
}

/** The page that is shown. The address changes first, and the page is turned a moment later. */
const expectShown = (page: Page) =>
  expect.poll(() => page.locator('main > .page').getAttribute('id'));

test('pages are turned by links, with title, focus, place and history', async () => {
  await read('hans', '', async (page) => {
    await expectShown(page).toBe('home');
    await page.locator('.teaser h3 a').first().click();
    await expectShown(page).toBe('articles/qishou-youhao');
    expect(await page.title()).toMatch(/^友好场景.*｜新词志$/);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(await page.locator('nav.main [aria-current]').textContent()).toBe('文章');
    await page.evaluate(() => {
      scrollTo(0, 1500);
    });
    await page.waitForFunction(() => (history.state as { y?: number }).y === 1500);
    await page.locator('nav.main a', { hasText: '词条' }).click();
    await expectShown(page).toBe('terms');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.goBack();
    await expectShown(page).toBe('articles/qishou-youhao');
    await page.waitForFunction(() => scrollY === 1500);
    await page.goForward();
    await expectShown(page).toBe('terms');
    await page.goBack();
    await expectShown(page).toBe('articles/qishou-youhao');
    await page.waitForFunction(() => scrollY === 1500);
    await page.reload();
    await expectShown(page).toBe('articles/qishou-youhao');
    await page.waitForFunction(() => scrollY === 1500);
  });
});

test('an address leads to a block; one that is not there to its page, or home', async () => {
  await read('en', '#articles/suanli-kuorong/s2-1', async (page) => {
    await expectShown(page).toBe('articles/suanli-kuorong');
    await page.waitForFunction(() => {
      const top = document.querySelector('[id$="/s2-1"]')?.getBoundingClientRect().top ?? -1;
      return top > 0 && top < 200;
    });
    await page.evaluate(() => {
      location.assign('#terms/suanli/nothing');
    });
    await page.waitForFunction(() => document.title.includes('computing power'));
    await page.evaluate(() => {
      location.assign('#nowhere');
    });
    await page.waitForFunction(() => document.querySelector('.page')?.id === 'home');
  });
});

test('an entry is looked up by its sound, and opened by Enter', async () => {
  await read('tw', '#about', async (page) => {
    const box = page.locator('.top .lookup input');
    await box.fill('suanliwang');
    await page.locator('.top [role=option]').first().waitFor();
    await box.press('Enter');
    await page.waitForFunction(() => document.querySelector('.page')?.id === 'terms/suanliwang');
    expect(await page.locator('h1').innerText()).toContain('網');
    // Its map and its neighbours are made of what the glossary's page has.
    expect(await page.locator('[data-entry-map] [aria-current]').getAttribute('data-id')).toBe(
      'suanliwang',
    );
    await page.keyboard.press('n');
    await page.waitForFunction(() => document.querySelector('.page')?.id !== 'terms/suanliwang');
    await expectShown(page).toMatch(/^terms\/./);
  });
});

test('a mention opens the card of its entry, and the card leads there and goes', async () => {
  await read('hans', '#articles/suanli-kuorong', async (page) => {
    await page.locator('a.term', { hasText: '数字经济' }).first().hover();
    const card = page.locator('.term-card');
    await card.waitFor();
    expect(await card.textContent()).toContain('digital economy');
    await card.locator('a').click();
    await expectShown(page).toBe('terms/shuzi-jingji');
    await card.waitFor({ state: 'hidden' });
  });
});

test('search opens by its key, marks what it found, and back comes without the marks', async () => {
  await read('hk', '#about', async (page) => {
    const open = page.locator('dialog[open]');
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    await expect.poll(() => open.count()).toBe(0);
    await page.keyboard.press('/');
    await page.keyboard.type('小区门口');
    await page.locator('[data-asked="小区门口"] mark').first().waitFor();
    await page.locator('.search-results ol a', { hasText: '友好場景' }).first().click();
    await expectShown(page).toBe('articles/qishou-youhao');
    expect(await open.count()).toBe(0);
    await page.waitForFunction(() => (CSS.highlights.get('found')?.size ?? 0) > 0);
    await page.goBack();
    await expectShown(page).toBe('about');
    expect(await page.evaluate(() => CSS.highlights.has('found'))).toBe(false);
  });
});

test('an example of the home page is asked for in the dialog', async () => {
  await read('hans', '', async (page) => {
    await page.locator('[data-ask]').first().click();
    await page.locator('.search-dialog .search-results li').first().waitFor();
  });
});

test.each(EDITIONS.map(({ id }) => id))(
  'search finds the pages that the site’s own texts have, for 40 queries in each: %s',
  async (id) => {
    const { sources, queries } = sourcesOf(id);
    await read(id, '', async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('算力');
      await page.locator('.search-dialog [data-asked="算力"]').waitFor();
      for (const query of queries) {
        const found = await page.evaluate(async (wanted) => {
          const panel = document.querySelector('#search-dialog');
          const [input, form] = [panel?.querySelector('input'), panel?.querySelector('form')];
          const results = panel?.querySelector<HTMLElement>('[data-search-results]');
          if (!input || !form || !results) throw new Error('There is no panel');
          delete results.dataset['asked'];
          input.value = wanted;
          form.requestSubmit();
          while (results.dataset['asked'] !== wanted) await new Promise((go) => setTimeout(go));
          const links = results.querySelectorAll('ol > li > a:has(> small)');
          return [...links].map((link) => link.getAttribute('href')?.split('?')[0]);
        }, query);
        const answer = await answerQuery(query, {}, sources);
        const expected = answer.hits.map(
          ({ page: { path: within }, places: [{ section }] }) => `#${idIn(within, section.id)}`,
        );
        expect(found, query).toEqual(expected);
      }
    });
  },
);

/** What the site's search knows of an edition, and stretches of its text to ask for. */
function sourcesOf(id: EditionId): { sources: SearchSources; queries: string[] } {
  const edition = editionOf(id);
  const readJson = (name: string): unknown =>
    JSON.parse(readFileSync(path.join(DIST, name), 'utf8'));
  const { records, fold } = readLookUpFile(readJson('lookup.json') as LookUpFile);
  const words = readJson(`pagefind/${id}/${WORDS}`) as RegionalFile;
  // Pages that answer equally well stand in the order in which an engine has them: here, the file's.
  const html = readFileSync(path.join(folder, `xincizhi-${id}.html`), 'utf8');
  const order = [...html.matchAll(/<section class=page id=([^ >]+)/g)].map(([, own]) => own);
  const placeOf = ({ path: within }: SearchPage) => order.indexOf(idIn(within));
  const pages = readSearchTexts(id).toSorted((a, b) => placeOf(a) - placeOf(b));
  const sources: SearchSources = {
    engine: scanEngine(pages, fold, stemOf(id)),
    words: readRegional(words),
    facets: () => Promise.resolve(new Map()),
    records,
    fold,
    stem: stemOf(id),
    segment: (text) =>
      Array.from(
        new Intl.Segmenter('zh', { granularity: 'word' }).segment(text),
        ({ segment }) => segment,
      ),
    headwordOf: ({ forms }) => forms[edition.script],
    confirm: () => Promise.resolve(),
  };
  const random = createRandom(7);
  const blocks = pages.flatMap(({ sections }) => sections.flatMap((section) => section.blocks));
  const queries = new Set(['suanli', '伺服器', '服务器', '算力 供需', 'computing', '没有这句话呀']);
  while (queries.size < 40) {
    const block = blocks[random(blocks.length)] ?? '';
    const start = random(block.length);
    const query = block.slice(start, start + 2 + random(6)).trim();
    if (query.length > 1) queries.add(query);
  }
  return { sources, queries: [...queries] };
}

test('an article stands beside its translation, and the switch keeps the place', async () => {
  await read('hans', '#articles/suanli-kuorong/s2-1', async (page) => {
    await untilAt(page, 'articles/suanli-kuorong/s2-1');
    await page.locator('.ways a', { hasText: '中英对照' }).click();
    await expectShown(page).toBe('articles/suanli-kuorong/parallel');
    expect(new URL(page.url()).hash).toMatch(/parallel\/s[12]-/);
    const pairs = page.locator('.pair:not(.in-one)');
    const lengths = await pairs.evaluateAll((all) =>
      all.flatMap((pair) => [...pair.children].map(({ textContent }) => textContent.length)),
    );
    expect(lengths.length).toBeGreaterThan(50);
    expect(Math.min(...lengths)).toBeGreaterThan(0);
    const ids = await page.locator('main [id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('the English edition shows Chinese in the reader’s script, and finds the same in it', async () => {
  await read('en', '#terms/yunli', async (page) => {
    await page.locator('[data-script-choice] select').selectOption('tw');
    await expect.poll(() => page.locator('.two p').first().textContent()).toMatch(/[網傳數]/);
    await page.locator('nav.main a', { hasText: 'Glossary' }).click();
    await expectShown(page).toBe('terms');
    expect(await page.locator('a[href="#terms/yunli"] b').first().textContent()).toBe('運力');
    await page.keyboard.press('/');
    await page.keyboard.type('运力');
    await page.locator('.search-results a[href^="#terms/yunli"]').first().waitFor();
  });
});

test('the appearance that a reader chose stays', async () => {
  await read('hans', '', async (page) => {
    await page.locator('[data-theme-switch]').click();
    await page.locator('[data-theme-switch]').click();
    await page.reload();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  });
});

test('without scripts it is one long document in order, whose links work', async () => {
  const look = async (page: Page) => {
    expect(await page.locator('main > .page').count()).toBeGreaterThan(140);
    await page.locator('nav.main a', { hasText: '词条' }).click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#terms');
    await page.locator('[id="terms"] a[href="#terms/suanli"]').first().click();
    const heading = page.locator('[id="terms/suanli"] h1');
    await expect.poll(() => heading.isVisible()).toBe(true);
    await expect.poll(async () => (await heading.boundingBox())?.y ?? -1).toBeLessThan(400);
    expect(await page.locator('form:visible, button:visible').count()).toBe(0);
  };
  await read('hans', '', look, { javaScriptEnabled: false });
});

test('a narrow window scrolls in one direction', async () => {
  const look = async (page: Page) => {
    for (const id of ['home', 'articles/suanli-kuorong', 'terms/suanli', 'figures']) {
      await page.evaluate((hash) => {
        location.assign(`#${hash}`);
      }, id);
      await page.waitForFunction((own) => document.querySelector('.page')?.id === own, id);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, id).toBeLessThanOrEqual(360);
    }
  };
  await read('en', '', look, { viewport: { width: 360, height: 720 } });
});
