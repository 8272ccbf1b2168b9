// A small site, saved by a real browser from a host that fails, changes and goes away.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { bundle } from '../../scripts/lib/bundle.ts';
import { ROOT } from '../../scripts/lib/paths.ts';
import { precacheFile, readPrecache } from '../../src/offline/precache.ts';
import type { Precache } from '../../src/offline/precache.ts';
import {
  ask,
  createHost,
  freshProfile,
  hashesFor,
  launchBrowser,
  waitForStatus,
  waitUntilSaved,
} from '../lib/offline.ts';
import type { Fault, FaultyHost } from '../lib/offline.ts';
import { SMALL, removeFolders, writeSmallSite } from '../lib/smallSite.ts';

let browser: Browser;
/** The site, and the site after one page has changed and one was added. */
let [first, second] = ['', ''];
let host: FaultyHost;
let context: BrowserContext;
let page: Page;

const CHANGED = 'terms/suanli/';
const precacheIn = (dist: string): Precache =>
  readPrecache(readFileSync(path.join(dist, precacheFile('hans')), 'utf8'));
const addressesIn = (dist: string) => precacheIn(dist).files.map(([address]) => `/${address}`);
const hashesIn = (dist: string) => precacheIn(dist).files.map(([, hash]) => hash);

beforeAll(async () => {
  browser = await launchBrowser();
  first = await writeSmallSite();
  second = await writeSmallSite({
    'terms/suanli/index.html':
      SMALL['terms/suanli/index.html']?.replace('算力', '算力（新）') ?? '',
    'terms/zhisuan/index.html': SMALL['terms/suanli/index.html']?.replace('算力', '智算') ?? '',
  });
});
afterAll(async () => {
  await browser.close();
  await removeFolders([first, second]);
});
beforeEach(async () => {
  host = await createHost(first);
  context = await freshProfile(browser, host);
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  await host.close();
});

/** How many pages the worker knows to be open: one that was closed a moment ago may be among them. */
async function openPages(): Promise<number> {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('No worker runs');
  return worker.evaluate<number>(
    'clients.matchAll({ includeUncontrolled: true }).then(({ length }) => length)',
  );
}

/** Waits until nothing is saved, and no worker stands between the site and its host. */
async function expectWithdrawn(): Promise<void> {
  const left = () =>
    page.evaluate(async () => [
      ...(await caches.keys()),
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ]);
  await expect.poll(left).toEqual([]);
}

/** Opens the first page, and has the edition saved. */
async function visitAndSave(): Promise<void> {
  await page.goto('/');
  await waitForStatus(page, () => true);
  await ask(page, { type: 'visit', edition: 'hans', save: true });
  await waitUntilSaved(page, 'hans');
}

/** That every page of the first version opens, whole, with the host gone. */
async function expectWholeOffline(): Promise<void> {
  host.cut(true);
  for (const address of ['/', '/terms/suanli/', '/terms/suanliwang/']) {
    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    expect(await page.locator('html').getAttribute('data-ran')).toBe('yes');
    expect(await page.locator('h1').evaluate((h1) => getComputedStyle(h1).color)).toBe(
      'rgb(168, 50, 31)',
    );
  }
  expect(await hashesFor(page, addressesIn(first))).toEqual(hashesIn(first));
  host.cut(false);
}

test('after one visit every page opens with the host gone', async () => {
  await visitAndSave();
  await expectWholeOffline();
});

test('nothing is saved unasked where the reader saves data, or has removed it', async () => {
  await page.goto('/');
  await waitForStatus(page, () => true);
  await ask(page, { type: 'visit', edition: 'hans', save: false });
  expect((await ask(page, { type: 'status' }))?.editions.hans?.saved).not.toBe(true);
  await ask(page, { type: 'save', edition: 'hans' });
  expect((await ask(page, { type: 'status' }))?.editions.hans?.saved).toBe(true);
  await ask(page, { type: 'remove', edition: 'hans' });
  await ask(page, { type: 'visit', edition: 'hans', save: true });
  const status = await ask(page, { type: 'status' });
  expect(status?.editions.hans?.saved).toBe(false);
  expect(status?.bytes).toBe(0);
  // What is removed leaves no file behind.
  const left = await page.evaluate(async () => {
    const names = await caches.keys();
    const files = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    );
    return files.flat().filter((url) => !url.endsWith('/-/state'));
  });
  expect(left).toEqual([]);
});

test.each([
  ['/terms/suanli', '算力'],
  ['/terms/suanli/index.html', '算力'],
  ['/terms/suanli/?mark=%E7%AE%97%E5%8A%9B', '算力'],
  ['/index.html?utm_source=mail', '新词志'],
])('%s is found as saved', async (address, heading) => {
  await visitAndSave();
  host.cut(true);
  const response = await page.goto(address);
  expect(response?.status()).toBe(200);
  expect(await page.locator('h1').textContent()).toBe(heading);
});

test('what is not saved says so, and offers what is', async () => {
  await visitAndSave();
  host.cut(true);
  for (const address of ['/en/', '/terms/nothing/']) {
    const response = await page.goto(address);
    expect(response?.status()).toBe(503);
    expect(await page.locator('h1').textContent()).toBe('没有存下');
  }
});

describe.each(['clean', 'files', 'bare'] as const)('a host with %s addresses', (spelling) => {
  test('is saved, below a folder as well', async () => {
    const folder = await writeSmallSite({}, '/xincizhi/');
    await host.close();
    host = await createHost(folder, '/xincizhi/', spelling);
    await context.close();
    context = await freshProfile(browser, host);
    page = await context.newPage();
    await page.goto(spelling === 'files' ? '/xincizhi/index.html' : '/xincizhi/');
    await waitForStatus(page, () => true);
    await ask(page, { type: 'visit', edition: 'hans', save: true });
    await waitUntilSaved(page, 'hans');
    host.cut(true);
    for (const address of ['terms/suanli/', 'terms/suanli', 'terms/suanli/index.html']) {
      const response = await page.goto(`/xincizhi/${address}`);
      expect(response?.status()).toBe(200);
      expect(await page.locator('h1').textContent()).toBe('算力');
      expect(await page.locator('html').getAttribute('data-ran')).toBe('yes');
    }
    await removeFolders([folder]);
  });
});

describe('a new version', () => {
  test('waits while a page is open, which keeps its own version to the end', async () => {
    await visitAndSave();
    host.asked();
    host.deploy(second);
    await ask(page, { type: 'visit', edition: 'hans', save: true });
    expect((await ask(page, { type: 'status' }))?.waiting).toBe(true);
    const asked = host.asked().map(({ address }) => address);
    expect(asked.toSorted()).toEqual([
      '/precache/hans.json',
      '/precache/versions.json',
      '/terms/suanli/',
      '/terms/zhisuan/',
    ]);
    // Going about in the open tab, and in a second one, shows the old version alone.
    await page.goto('/terms/suanli/');
    expect(await page.locator('h1').textContent()).toBe('算力');
    const other = await context.newPage();
    await other.goto('/terms/suanli/');
    expect(await other.locator('h1').textContent()).toBe('算力');
    expect(await hashesFor(page, addressesIn(first))).toEqual(hashesIn(first));
    expect(await hashesFor(other, addressesIn(first))).toEqual(hashesIn(first));
  });

  test('is taken over when all pages are closed', async () => {
    await visitAndSave();
    host.deploy(second);
    await ask(page, { type: 'visit', edition: 'hans', save: true });
    await page.close();
    await expect.poll(openPages).toBe(0);
    host.cut(true);
    page = await context.newPage();
    await page.goto('/terms/suanli/');
    expect(await page.locator('h1').textContent()).toBe('算力（新）');
    expect(await hashesFor(page, addressesIn(second))).toEqual(hashesIn(second));
  });

  test('is taken over when the reader agrees, and another open page still has its own', async () => {
    await visitAndSave();
    await page.goto('/terms/suanliwang/');
    const other = await context.newPage();
    await other.goto('/');
    host.deploy(second);
    await ask(other, { type: 'visit', edition: 'hans', save: true });
    await ask(other, { type: 'take-over' });
    await other.reload();
    host.cut(true);
    expect(await hashesFor(other, addressesIn(second))).toEqual(hashesIn(second));
    expect(await hashesFor(page, addressesIn(first))).toEqual(hashesIn(first));
    await page.reload();
    expect(await hashesFor(page, addressesIn(second))).toEqual(hashesIn(second));
  });

  test('that has nothing new downloads nothing', async () => {
    await visitAndSave();
    host.asked();
    await ask(page, { type: 'visit', edition: 'hans', save: true });
    expect(host.asked().filter(({ status }) => status !== 304)).toEqual([]);
    expect((await ask(page, { type: 'status' }))?.waiting).toBe(false);
  });

  test('that is taken back again leaves nothing waiting', async () => {
    await visitAndSave();
    host.deploy(second);
    await ask(page, { type: 'visit', edition: 'hans', save: true });
    host.deploy(first);
    await ask(page, { type: 'visit', edition: 'hans', save: true });
    expect((await ask(page, { type: 'status' }))?.waiting).toBe(false);
    await expectWholeOffline();
  });
});

const FAULTS: Readonly<Record<string, Fault>> = {
  'the connection is reset': (request) => {
    request.socket.destroy();
  },
  'the host fails': (_, response) => {
    response.writeHead(500).end('Internal Server Error');
  },
  'half of it comes': (_, response) => {
    response.writeHead(200, { 'content-length': '999' });
    response.write('<!doc');
    setTimeout(() => response.destroy(), 20);
  },
  'a page that asks for a password comes': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>请登录无线网络</h1>');
  },
};
const SAVED = [
  'precache/versions.json',
  'precache/hans.json',
  '_astro/page.css',
  '_astro/page.js',
  'cards.json',
  'lookup.json',
  'offline/',
  'pagefind/hans/index/a.pf_index',
  'terms/suanli/',
  'terms/suanliwang/',
];

describe.each(Object.entries(FAULTS))('when %s', (_, fault) => {
  test.each(SAVED)('for %s on the first save, the next one completes it', async (address) => {
    await page.goto('/');
    await waitForStatus(page, () => true);
    const failing = [`/${address}`, `/${address}index.html`, `/${address.slice(0, -1)}.html`];
    for (const one of failing) host.fail(one, fault);
    await ask(page, { type: 'visit', edition: 'hans', save: true });
    const status = await ask(page, { type: 'status' });
    expect(status?.editions.hans?.saved ?? false).toBe(false);
    for (const one of failing) host.fail(one, undefined);
    await ask(page, { type: 'visit', edition: 'hans', save: true });
    await waitUntilSaved(page, 'hans');
    await expectWholeOffline();
  });
});

describe.each(Object.entries(FAULTS))('when %s during an update', (_, fault) => {
  test.each(['precache/versions.json', 'precache/hans.json', CHANGED, 'terms/zhisuan/'])(
    'for %s, the version before still works, and the next try completes',
    async (address) => {
      await visitAndSave();
      host.deploy(second);
      const failing = [`/${address}`, `/${address}index.html`, `/${address.slice(0, -1)}.html`];
      for (const one of failing) host.fail(one, fault);
      await ask(page, { type: 'visit', edition: 'hans', save: true });
      expect((await ask(page, { type: 'status' }))?.waiting).toBe(false);
      await expectWholeOffline();
      for (const one of failing) host.fail(one, undefined);
      await ask(page, { type: 'visit', edition: 'hans', save: true });
      expect((await ask(page, { type: 'status' }))?.waiting).toBe(true);
      await ask(page, { type: 'take-over' });
      host.cut(true);
      await page.goto('/terms/suanli/');
      expect(await hashesFor(page, addressesIn(second))).toEqual(hashesIn(second));
    },
  );
});

test('a host that sends nothing for half a minute ends the save, which goes on later', async () => {
  await page.goto('/');
  await waitForStatus(page, () => true);
  host.fail('/lookup.json', (request, response) => {
    const timer = setTimeout(() => response.end('{}'), 30_000);
    request.socket.on('close', () => {
      clearTimeout(timer);
    });
  });
  await ask(page, { type: 'visit', edition: 'hans', save: true });
  expect((await ask(page, { type: 'status' }))?.editions.hans?.failure).toBe('offline');
  host.fail('/lookup.json', undefined);
  await ask(page, { type: 'visit', edition: 'hans', save: true });
  await expectWholeOffline();
});

test('a site that changes while it is being saved is saved as it is then', async () => {
  await page.goto('/');
  await waitForStatus(page, () => true);
  host.fail(`/${CHANGED}`, (_, response) => {
    host.fail(`/${CHANGED}`, undefined);
    host.deploy(second);
    response.destroy();
  });
  await ask(page, { type: 'visit', edition: 'hans', save: true });
  host.cut(true);
  await page.goto('/terms/suanli/');
  expect(await hashesFor(page, addressesIn(second))).toEqual(hashesIn(second));
});

test('a worker that is stopped midway goes on at the next visit', async () => {
  await page.goto('/');
  await waitForStatus(page, () => true);
  let held = 0;
  host.fail('/lookup.json', () => {
    held += 1;
  });
  void ask(page, { type: 'visit', edition: 'hans', save: true }).catch(() => undefined);
  await expect.poll(() => held).toBeGreaterThan(0);
  const devtools = await context.newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  host.fail('/lookup.json', undefined);
  host.asked();
  await page.goto('/');
  await ask(page, { type: 'visit', edition: 'hans', save: true });
  await waitUntilSaved(page, 'hans');
  await expectWholeOffline();
});

test('a file that is gone or damaged in the store is fetched again', async () => {
  await visitAndSave();
  const harm = (how: 'drop' | 'spoil') =>
    page.evaluate(async (kind) => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          if (!request.url.includes('/-/file/')) continue;
          if (kind === 'drop') await cache.delete(request);
          else await cache.put(request, new Response('spoilt'));
        }
      }
    }, how);
  for (const how of ['drop', 'spoil'] as const) {
    await harm(how);
    for (const address of addressesIn(first).filter((one) => one.endsWith('/'))) {
      expect((await page.goto(address))?.status()).toBe(200);
    }
    expect(await hashesFor(page, addressesIn(first))).toEqual(hashesIn(first));
    await expectWholeOffline();
  }
});

test('a file that is damaged in the store is not shown when it cannot be fetched', async () => {
  await visitAndSave();
  await page.evaluate(async () => {
    const [name = ''] = (await caches.keys()).filter((one) => one.includes('files'));
    const cache = await caches.open(name);
    for (const request of await cache.keys()) await cache.put(request, new Response('spoilt'));
  });
  host.cut(true);
  const response = await page.goto('/terms/suanli/');
  expect(response?.status()).toBe(503);
  expect(await page.locator('body').textContent()).not.toContain('spoilt');
});

test('without space the save ends with that, and what was saved still works', async () => {
  await visitAndSave();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize: 1000 });
  host.deploy(second);
  await ask(page, { type: 'visit', edition: 'hans', save: true });
  const status = await ask(page, { type: 'status' });
  expect(status?.editions.hans).toMatchObject({ saved: true, failure: 'full' });
  expect(status?.waiting).toBe(false);
  await expectWholeOffline();
});

test('a site that is gone from the host takes its worker and files with it', async () => {
  await visitAndSave();
  const gone: Fault = (_, response) => {
    response.writeHead(404).end();
  };
  host.fail('/precache/versions.json', gone);
  host.fail('/sw.js', gone);
  await ask(page, { type: 'visit', edition: 'hans', save: true }).catch(() => undefined);
  await expectWithdrawn();
  await page.close();
  page = await context.newPage();
  host.cut(true);
  await expect(page.goto('/')).rejects.toThrow(/ERR_/);
});

test('a host that is asked and fails does not take anything away', async () => {
  await visitAndSave();
  host.fail('/precache/versions.json', (_, response) => {
    response.writeHead(503).end();
  });
  host.fail('/sw.js', (_, response) => {
    response.writeHead(503).end();
  });
  await ask(page, { type: 'visit', edition: 'hans', save: true });
  await expectWholeOffline();
});

test('a site that saves nothing any more takes back what it saved', async () => {
  await visitAndSave();
  const withdrawn = await bundle(path.join(ROOT, 'src/worker/withdrawn.ts'));
  host.fail('/sw.js', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(withdrawn);
  });
  await page.goto('/terms/suanli/');
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
  await expectWithdrawn();
  const other = await context.newPage();
  host.cut(true);
  await expect(other.goto('/terms/suanli/')).rejects.toThrow(/ERR_/);
});
