// The whole site, saved by a real browser on one visit, and read with the network cut.
import { readFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { createRandom } from '../../scripts/bench/createRandom.ts';
import { measureSave } from '../../scripts/bench/offline.ts';
import { DIST } from '../../scripts/lib/paths.ts';
import { EDITIONS, addressOf, parseAddress } from '../../src/editions.ts';
import type { Edition } from '../../src/editions.ts';
import type { Glossary } from '../../src/glossary/glossary.ts';
import { VERSIONS, precacheFile, readPrecache, readVersions } from '../../src/offline/precache.ts';
import { readGenerated, readSearchTexts } from '../lib/dist.ts';
import {
  ask,
  createHost,
  freshProfile,
  hashesFor,
  launchBrowser,
  waitForStatus,
  waitUntilSaved,
} from '../lib/offline.ts';
import type { FaultyHost } from '../lib/offline.ts';
import { newProfile } from '../lib/browser.ts';
import { changeSite, removeFolders } from '../lib/smallSite.ts';

let browser: Browser;
let host: FaultyHost;

beforeAll(async () => {
  browser = await launchBrowser();
  host = await createHost(DIST);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

beforeEach(() => {
  host.deploy(DIST);
  host.cut(false);
});

const precacheOf = ({ id }: Edition) =>
  readPrecache(readFileSync(path.join(DIST, precacheFile(id)), 'utf8'));
const addressesOf = (edition: Edition) => precacheOf(edition).files.map(([one]) => `/${one}`);

/** Visits the front page of an edition in a fresh profile, as any reader does, until it is saved. */
async function visit(edition: Edition): Promise<{ context: BrowserContext; page: Page }> {
  const context = await freshProfile(browser, host);
  const page = await context.newPage();
  await page.goto(addressOf(edition, ''));
  await waitUntilSaved(page, edition.id);
  return { context, page };
}

async function cut(context: BrowserContext): Promise<void> {
  host.cut(true);
  await context.setOffline(true);
}

/** The pages of an edition that the sitemap names. */
function pagesInSitemap(edition: Edition): string[] {
  const sitemap = readFileSync(path.join(DIST, 'sitemap.xml'), 'utf8');
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = '']) => new URL(url).pathname,
  );
  return addresses.filter((address) => parseAddress(address.slice(1)).edition.id === edition.id);
}

describe.each(EDITIONS)('after one visit $label', (edition) => {
  test('opens every page with the network cut, each file as it was built', async () => {
    const { context, page } = await visit(edition);
    await cut(context);
    const pages = pagesInSitemap(edition);
    expect(pages.length).toBeGreaterThan(100);
    for (const address of edition.id === 'hans' ? pages : pages.filter((_, i) => i % 9 === 0)) {
      const response = await page.goto(address, { waitUntil: 'domcontentloaded' });
      expect(response?.status(), address).toBe(200);
    }
    const files = precacheOf(edition).files;
    expect(await hashesFor(page, addressesOf(edition))).toEqual(files.map(([, hash]) => hash));
    await context.close();
  });
});

/** Words and phrases of the site, among them some that it does not have. */
function drawQueries(count: number): string[] {
  const random = createRandom(7);
  const blocks = readSearchTexts('hans').flatMap(({ sections }) =>
    sections.flatMap((section) => section.blocks),
  );
  const queries = new Set(['suanli', 'computing power', '東數西算', '没有这样的话']);
  while (queries.size < count) {
    const block = Array.from(blocks[random(blocks.length)] ?? '');
    const start = random(block.length);
    const query = block
      .slice(start, start + 1 + random(6))
      .join('')
      .trim();
    if (query !== '') queries.add(query);
  }
  return [...queries];
}

const DONE = '[data-search-status]';

async function search(page: Page, query: string): Promise<string[]> {
  await page.goto(`/search/?q=${encodeURIComponent(query)}`);
  const panel = page.locator('.search-page');
  await expect.poll(() => panel.locator(DONE).textContent()).not.toMatch(/^(|输入.*|正在.*)$/);
  return [
    (await panel.locator(DONE).textContent()) ?? '',
    ...(await panel
      .locator('[data-search-results] a')
      .evaluateAll((links) =>
        links.map((link) => `${link.getAttribute('href') ?? ''} ${link.textContent}`),
      )),
  ];
}

async function lookUp(page: Page, query: string): Promise<string[]> {
  const input = page.locator('[data-lookup] input');
  const list = page.locator('.lookup-list');
  // What answered the last query is gone before the next is asked.
  await input.fill('');
  await list.waitFor({ state: 'hidden' });
  await input.fill(query);
  await list.waitFor();
  await expect.poll(() => list.locator('a').count()).toBeGreaterThan(0);
  return list
    .locator('a')
    .evaluateAll((links) =>
      links.map((link) => `${link.getAttribute('href') ?? ''} ${link.textContent}`),
    );
}

test('fifty searches and fifty look-ups give the same with the network cut', async () => {
  const queries = drawQueries(50);
  const { entries } = readGenerated('glossary') as Glossary;
  const words = entries
    .flatMap(({ forms, pinyin }, index) =>
      [forms.hans, forms.tw, pinyin].slice(index % 3, (index % 3) + 1),
    )
    // A headword in Latin letters has no pinyin.
    .filter((word) => word !== '')
    .slice(0, 50);
  const run = async (page: Page) => {
    const found: string[][] = [];
    for (const query of queries) found.push(await search(page, query));
    await page.goto('/terms/');
    for (const word of words) found.push(await lookUp(page, word));
    return found;
  };
  const online = await newProfile(browser, host.origin);
  const wanted = await run(await online.newPage());
  await online.close();
  const { context, page } = await visit(EDITIONS[0]);
  await cut(context);
  expect(await run(page)).toEqual(wanted);
  await context.close();
});

test('cards, figures and both other ways to read work with the network cut', async () => {
  const { context, page } = await visit(EDITIONS[0]);
  await cut(context);
  await page.goto('/articles/suanli-kuorong/');
  await page.locator('a.term').first().hover();
  await page.locator('[popover]:popover-open').waitFor();
  await page.goto('/figures/');
  expect(await page.locator('svg').count()).toBeGreaterThan(3);
  for (const way of ['parallel', 'pinyin']) {
    expect((await page.goto(`/articles/suanli-kuorong/${way}/`))?.status()).toBe(200);
  }
  await context.close();
});

test('the dialogs of search and of keys open with the network cut', async () => {
  const { context, page } = await visit(EDITIONS[0]);
  await cut(context);
  await page.goto('/articles/qishou-youhao/');
  await page.keyboard.press('/');
  await page.locator('#search-dialog input').fill('友好場景');
  await page.locator('#search-dialog .search-results a').first().waitFor();
  await page.keyboard.press('Escape');
  await page.locator('#search-dialog').waitFor({ state: 'hidden' });
  await page.keyboard.press('?');
  await page.locator('#keys').waitFor();
  await context.close();
});

test('the page on offline reading saves another edition, says how far it is, and removes it', async () => {
  const { context, page } = await visit(EDITIONS[0]);
  await page.goto('/offline/');
  const own = page.locator('[data-save=hans]');
  const other = page.locator('[data-save=tw]');
  await expect.poll(() => own.locator('[data-save-state]').textContent()).toMatch(/已存下/);
  await expect.poll(() => other.locator('[data-save-size]').textContent()).toMatch(/\d+个文件/);
  // How far it is can be read for as long as one file does not come.
  const come = host.hold('/zh-tw/terms/suanli/');
  await other.locator('[data-save-start]').click();
  await other.locator('[data-save-file]:not([hidden])').waitFor();
  expect(await other.locator('[data-save-file]').textContent()).toMatch(/已存\d+\/\d+个文件/);
  come();
  await expect.poll(() => other.locator('[data-save-state]').textContent()).toMatch(/已存下/);
  await other.locator('progress').waitFor({ state: 'hidden' });
  await cut(context);
  expect((await page.goto('/zh-tw/terms/suanli/'))?.status()).toBe(200);
  await page.goto('/offline/');
  await other.locator('[data-save-remove]').click();
  await expect.poll(() => other.locator('[data-save-state]').textContent()).toBe('没有存下');
  const response = await page.goto('/zh-tw/terms/suanli/');
  expect(response?.status()).toBe(503);
  // The notice is that of the edition which is saved, and says which can be read.
  await page.locator('[data-offline-missing]').waitFor({ state: 'visible' });
  expect(await page.locator('h1').textContent()).toBe('离线阅读');
  await context.close();
});

test('an edition can be installed, and takes hardly more to be saved than its files compressed', async () => {
  const { context, page } = await visit(EDITIONS[0]);
  const devtools = await context.newCDPSession(page);
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  // A profile for a test is one that forgets, which is the one thing that is wrong with it.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
  expect((await devtools.send('Page.getAppManifest')).errors).toEqual([]);
  await context.close();
  const offers = readVersions(readFileSync(path.join(DIST, VERSIONS), 'utf8'));
  const offer = offers.hans;
  if (!offer) throw new Error('Nothing is offered');
  const { ratio, requests } = await measureSave(browser, EDITIONS[0], offer);
  expect(ratio).toBeLessThan(1.15);
  // A file each, the list of them, and what there is.
  expect(requests).toBeLessThanOrEqual(offer.files + 2);
});

test('a new version is taken though the worker itself was replaced meanwhile', async () => {
  const name = 'terms/suanli/index.html';
  const html = readFileSync(path.join(DIST, name), 'utf8');
  const changed = await changeSite(DIST, { [name]: html.replace('</h1>', '（新）</h1>') });
  const { context, page } = await visit(EDITIONS[0]);
  host.deploy(changed);
  await page.goto('/terms/suanli/');
  const bar = page.locator('[data-update] button');
  await bar.waitFor();
  await appendFile(path.join(changed, 'sw.js'), '\n// another worker\n');
  const before = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const { active } = registration;
    const other = new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
    });
    await registration.update();
    await other;
    return active?.state;
  });
  expect(before).toBe('redundant');
  await bar.click();
  await expect.poll(() => page.locator('h1').textContent()).toContain('（新）');
  await context.close();
  await removeFolders([changed]);
});

test('a new version is offered, and shown when the reader takes it', async () => {
  const name = 'terms/suanli/index.html';
  const html = readFileSync(path.join(DIST, name), 'utf8');
  const changed = await changeSite(DIST, { [name]: html.replace('</h1>', '（新）</h1>') });
  const { context, page } = await visit(EDITIONS[0]);
  host.deploy(changed);
  host.asked();
  await page.goto('/terms/suanli/');
  const bar = page.locator('[data-update] button');
  await bar.waitFor();
  expect(await page.locator('h1').textContent()).not.toContain('（新）');
  // One page, and the list of what there is.
  const downloaded = host.asked().filter(({ status }) => status === 200);
  expect(downloaded.map(({ address }) => address).toSorted()).toEqual([
    '/precache/hans.json',
    '/precache/versions.json',
    '/terms/suanli/',
  ]);
  await bar.click();
  await expect.poll(() => page.locator('h1').textContent()).toContain('（新）');
  await waitForStatus(page, ({ waiting }) => !waiting);
  expect(await bar.count()).toBe(0);
  await context.close();
  await removeFolders([changed]);
});

test.each([
  ['bare', '/zh-tw/offline'],
  ['files', '/zh-tw/offline/index.html'],
] as const)(
  'a host with %s addresses shows the page on offline reading as itself at %s',
  async (spelling, address) => {
    const other = await createHost(DIST, '/', spelling);
    const context = await freshProfile(browser, other);
    const page = await context.newPage();
    await page.goto(address);
    const row = page.locator('[data-save=tw]');
    await expect.poll(() => row.locator('[data-save-state]').textContent()).not.toBe('');
    await waitUntilSaved(page, 'tw');
    expect(await page.locator('[data-offline-missing]').isVisible()).toBe(false);
    await context.close();
    await other.close();
  },
);

describe('where the reader saves data', () => {
  /** A profile whose browser reports it. */
  async function thrifty(): Promise<BrowserContext> {
    const context = await freshProfile(browser, host);
    await context.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    return context;
  }

  test('nothing is saved until the page has asked, and the reader agrees', async () => {
    const context = await thrifty();
    const page = await context.newPage();
    await page.goto('/terms/suanli/');
    const bar = page.locator('[data-update]');
    await bar.locator('button').first().waitFor();
    expect(await bar.locator('p').textContent()).toMatch(/约\d+\.\dMB/);
    expect((await ask(page, { type: 'status' }))?.bytes).toBe(0);
    const come = host.hold('/lookup.json');
    await bar.locator('[data-act=use]').click();
    await expect.poll(() => bar.locator('p').textContent()).toBe('正在存……');
    come();
    await waitUntilSaved(page, 'hans');
    await expect.poll(() => bar.locator('p').count()).toBe(0);
    // An update is asked for as well, and can be had from the page when it has been declined.
    const name = 'terms/suanli/index.html';
    const html = readFileSync(path.join(DIST, name), 'utf8');
    const changed = await changeSite(DIST, { [name]: html.replace('</h1>', '（新）</h1>') });
    host.deploy(changed);
    await page.goto('/terms/');
    await expect.poll(() => bar.locator('p').textContent()).toMatch(/有更新/);
    await bar.locator('[data-act=decline]').click();
    expect(await bar.locator('p').count()).toBe(0);
    await page.goto('/offline/');
    await page.locator('[data-save=hans] [data-save-start]').click();
    await waitForStatus(page, ({ waiting }) => waiting);
    await expect.poll(() => bar.locator('p').textContent()).toMatch(/新版本/);
    await context.close();
    await removeFolders([changed]);
  });

  test('what the reader declines is not offered again, and can be saved from the page on it', async () => {
    const context = await thrifty();
    const page = await context.newPage();
    await page.goto('/terms/suanli/');
    await page.locator('[data-update] [data-act=decline]').click();
    await waitForStatus(page, ({ editions }) => editions.hans?.held === undefined);
    host.asked();
    await page.goto('/offline/');
    // The page asks what there is, and so does the worker once it is told of the visit.
    let times = 0;
    await expect
      .poll(() => {
        times += host.asked().filter(({ address }) => address === `/${VERSIONS}`).length;
        return times;
      })
      .toBe(2);
    // What is wished for next is granted after that.
    const status = await ask(page, { type: 'visit', edition: 'hans', save: false });
    expect(status?.editions.hans?.held).toBeUndefined();
    expect(await page.locator('[data-update] button').count()).toBe(0);
    const row = page.locator('[data-save=hans]');
    await expect.poll(() => row.locator('[data-save-state]').textContent()).toBe('没有存下');
    await row.locator('[data-save-start]').click();
    await waitUntilSaved(page, 'hans');
    // The button is gone, and what tells how it stands has the focus.
    await expect
      .poll(() => row.locator('[data-save-state]').evaluate((one) => one.matches(':focus')))
      .toBe(true);
    await context.close();
  });
});
