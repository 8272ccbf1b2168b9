// A small site, saved by a real browser from a host that fails, changes and goes away.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { bundle } from '../../scripts/lib/bundle.ts';
import { ROOT } from '../../scripts/lib/paths.ts';
import { hashOf } from '../../src/offline/hashOf.ts';
import { VERSIONS, precacheFile, readPrecache } from '../../src/offline/precache.ts';
import type { Precache } from '../../src/offline/precache.ts';
import type { Request } from '../../src/offline/messages.ts';
import type { SavedState } from '../../src/offline/state.ts';
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
import { DEPLOYED, SMALL, removeFolders, writeSmallSite } from '../lib/smallSite.ts';

let browser: Browser;
/** The site; after one page has changed and one was added; and after all of it has changed. */
let [first, second, third] = ['', '', ''];
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
  third = await writeSmallSite(DEPLOYED);
});
afterAll(async () => {
  await browser.close();
  await removeFolders([first, second, third]);
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

/** Changes what is known of what is saved, as if it had been written otherwise. */
async function changeState(tab: Page, change: (state: SavedState) => SavedState): Promise<void> {
  const read = () =>
    tab.evaluate<SavedState>(async () => {
      const [name = ''] = (await caches.keys()).filter((one) => one.includes('state'));
      const text = await (
        await caches.match(`${location.origin}/-/state`, { cacheName: name })
      )?.text();
      return JSON.parse(text ?? '{}') as SavedState;
    });
  const state = change(await read());
  await tab.evaluate(async (json) => {
    const [name = ''] = (await caches.keys()).filter((one) => one.includes('state'));
    await (await caches.open(name)).put(`${location.origin}/-/state`, new Response(json));
  }, JSON.stringify(state));
}

/** Opens the first page, and has the edition saved. */
async function visitAndSave(): Promise<void> {
  await page.goto('/');
  await waitForStatus(page, () => true);
  await ask(page, { type: 'visit', edition: 'hans', save: true });
  await waitUntilSaved(page, 'hans');
}

/** Opens every page of a version and asks it for every file at once: each is that version’s own. */
async function expectOnly(dist: string): Promise<void> {
  const files = precacheIn(dist).files;
  for (const [address, hash] of files.filter(([one]) => one === '' || one.endsWith('/'))) {
    const response = await page.goto(`/${address}`);
    expect(await hashOf(new Uint8Array(await (response?.body() ?? Buffer.alloc(0))))).toBe(hash);
    await expectParts(page, dist);
  }
}

/** That an open page is given the files of a version, and none of another. */
async function expectParts(tab: Page, dist: string): Promise<void> {
  const isFirst = dist === first;
  expect(await tab.locator('html').getAttribute('data-ran')).toBe(isFirst ? 'yes' : 'new');
  expect(await tab.locator('h1').evaluate((h1) => getComputedStyle(h1).color)).toBe(
    isFirst ? 'rgb(168, 50, 31)' : 'rgb(31, 86, 97)',
  );
  expect(await hashesFor(tab, addressesIn(dist))).toEqual(hashesIn(dist));
}

/** Stops the worker, as a browser does after a while; the next thing asked for starts it again. */
async function stopWorker(): Promise<void> {
  const devtools = await context.newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await devtools.detach();
}

/** Limits what the browser keeps of the site, in bytes; undefined lifts the limit. */
async function limitSpace(quotaSize: number | undefined): Promise<void> {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize });
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

  test('in which all is new mixes with nothing, whatever a page of the old one asks for', async () => {
    await visitAndSave();
    host.deploy(third);
    await ask(page, { type: 'visit', edition: 'hans', save: true });
    expect((await ask(page, { type: 'status' }))?.waiting).toBe(true);
    await expectOnly(first);
    const old = page;
    page = await context.newPage();
    await page.goto('/terms/suanli/');
    await ask(page, { type: 'take-over' });
    await expectOnly(third);
    // A worker that is started anew knows the old tab as well.
    await stopWorker();
    await expectParts(old, first);
    expect(await old.evaluate('more()')).toBe('a');
    host.cut(true);
    await expectParts(old, first);
    await expectOnly(third);
  });

  test('does not mix with a page that was there before anything was saved', async () => {
    await visitAndSave();
    host.deploy(third);
    await expectParts(page, first);
    await ask(page, { type: 'visit', edition: 'hans', save: true });
    const other = await context.newPage();
    await other.goto('/terms/suanli/');
    await ask(other, { type: 'take-over' });
    await expectParts(page, first);
    expect(await page.evaluate('more()')).toBe('a');
  });

  test('is not taken for that of a page which the host sent after it', async () => {
    await page.goto('/');
    await waitForStatus(page, () => true);
    host.deploy(third);
    // What the page was made from is not what is saved: it goes on with the network.
    await ask(page, { type: 'visit', edition: 'hans', save: true });
    await waitUntilSaved(page, 'hans');
    expect(await hashesFor(page, addressesIn(third))).toEqual(hashesIn(third));
  });

  test('does not come into a tab that stays open while a hundred pages are read in another', async () => {
    await visitAndSave();
    await page.goto('/terms/suanliwang/');
    const reader = await context.newPage();
    for (let index = 0; index < 110; index += 1) {
      await reader.goto('/terms/suanli/', { waitUntil: 'commit' });
    }
    host.deploy(third);
    await ask(reader, { type: 'visit', edition: 'hans', save: true });
    await ask(reader, { type: 'take-over' });
    await stopWorker();
    await expectParts(page, first);
  });

  test('is shown though the device is full when it is to be taken over', async () => {
    await visitAndSave();
    host.deploy(third);
    await ask(page, { type: 'visit', edition: 'hans', save: true });
    const old = page;
    // A limit lasts as long as the page that it was set from.
    page = await context.newPage();
    await limitSpace(1);
    await old.close();
    await expect.poll(openPages).toBe(0);
    const response = await page.goto('/terms/suanli/');
    expect(response?.status()).toBe(200);
    expect(await page.locator('h1').textContent()).toBe('算力');
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
/** Whatever the save asks for. */
const SAVED = [
  VERSIONS,
  precacheFile('hans'),
  ...Object.keys(SMALL)
    .filter((name) => !/^(en\/|404)/.test(name))
    .map((name) => name.replace(/index\.html$/, '')),
];

test('what is failed for in turn is all that a save asks for', () => {
  expect(SAVED.slice(2).toSorted()).toEqual(precacheIn(first).files.map(([address]) => address));
});

/** Fails for a file under each of its names, but lets readers have it. */
function failFor(address: string, fault: Fault | undefined): void {
  const names = [`/${address}`, `/${address}index.html`, `/${address.slice(0, -1)}.html`];
  for (const name of address === '' ? names.slice(0, 2) : names) host.fail(name, fault, 'worker');
}

/** A first save that ends at a file; after it the site is as it was before. */
async function failOnFirstSave(address: string, fault: Fault): Promise<void> {
  failFor(address, fault);
  await ask(page, { type: 'visit', edition: 'hans', save: true });
  const status = await ask(page, { type: 'status' });
  expect(status?.editions.hans?.saved ?? false).toBe(false);
  expect((await page.goto('/terms/suanli/'))?.status()).toBe(200);
  await expectParts(page, first);
  failFor(address, undefined);
}

describe.each(Object.entries(FAULTS))('when %s', (_, fault) => {
  test.each(SAVED)('for %s on the first save, the next one completes it', async (address) => {
    await page.goto('/');
    await waitForStatus(page, () => true);
    await failOnFirstSave(address, fault);
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
      failFor(address, fault);
      await ask(page, { type: 'visit', edition: 'hans', save: true });
      expect((await ask(page, { type: 'status' }))?.waiting).toBe(false);
      await expectWholeOffline();
      failFor(address, undefined);
      await ask(page, { type: 'visit', edition: 'hans', save: true });
      expect((await ask(page, { type: 'status' }))?.waiting).toBe(true);
      await ask(page, { type: 'take-over' });
      host.cut(true);
      await page.goto('/terms/suanli/');
      expect(await hashesFor(page, addressesIn(second))).toEqual(hashesIn(second));
    },
  );
});

test('a host that sends nothing for half a minute, at any file, ends the save, which goes on later', async () => {
  // All at once, each with a host and a profile of its own, since each takes half a minute.
  const stalled: Fault = (request, response) => {
    const timer = setTimeout(() => response.end('{}'), 30_000);
    request.socket.on('close', () => {
      clearTimeout(timer);
    });
  };
  const ends = SAVED.map(async (address) => {
    const slow = await createHost(first);
    const profile = await freshProfile(browser, slow);
    const tab = await profile.newPage();
    await tab.goto('/');
    await waitForStatus(tab, () => true);
    slow.fail(`/${address}`, stalled, 'worker');
    await ask(tab, { type: 'visit', edition: 'hans', save: true });
    const { saved = false } = (await ask(tab, { type: 'status' }))?.editions.hans ?? {};
    slow.fail(`/${address}`, undefined);
    await ask(tab, { type: 'visit', edition: 'hans', save: true });
    slow.cut(true);
    const hashes = await hashesFor(tab, addressesIn(first));
    await profile.close();
    await slow.close();
    return { address, saved, hashes };
  });
  for (const { address, saved, hashes } of await Promise.all(ends)) {
    expect(saved, address).toBe(false);
    expect(hashes, address).toEqual(hashesIn(first));
  }
});

test('what a host calls by another type is shown as what it is', async () => {
  await page.goto('/');
  await waitForStatus(page, () => true);
  const right = async (address: string) =>
    Buffer.from(await (await fetch(`${host.origin}/${address}`)).arrayBuffer());
  for (const [address] of precacheIn(first).files) {
    const body = await right(address);
    const wrong: Fault = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(body);
    };
    host.fail(`/${address}`, wrong, 'worker');
  }
  await ask(page, { type: 'visit', edition: 'hans', save: true });
  await waitUntilSaved(page, 'hans');
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

describe('a worker that is stopped midway', () => {
  /** Asks for a save, stops the worker while one file does not come, and tells what came before. */
  async function stopMidway(wish: Request): Promise<string[]> {
    await page.goto('/');
    await waitForStatus(page, () => true);
    let held = 0;
    host.fail('/lookup.json', () => {
      held += 1;
    });
    host.asked();
    void ask(page, wish).catch(() => undefined);
    await expect.poll(() => held).toBeGreaterThan(0);
    // The others come meanwhile.
    const rest = hashesIn(first).length - 1;
    await expect.poll(storedFiles).toBe(rest);
    await stopWorker();
    host.fail('/lookup.json', undefined);
    return host
      .asked()
      .map(({ address }) => address)
      .filter((address) => address !== '/lookup.json' && !address.startsWith('/precache/'));
  }

  const storedFiles = () =>
    page.evaluate(async () => {
      const [name = ''] = (await caches.keys()).filter((one) => one.includes('files'));
      const keys = await (await caches.open(name)).keys();
      return keys.filter(({ url }) => url.includes('/-/file/')).length;
    });

  test('says so, goes on at the next visit, and asks for nothing twice', async () => {
    const came = await stopMidway({ type: 'visit', edition: 'hans', save: true });
    expect(came.length).toBeGreaterThan(5);
    const { editions } = await waitForStatus(
      page,
      (status) => status.editions.hans?.failure === 'interrupted',
    );
    expect(editions.hans).toMatchObject({ saved: false, saving: false });
    host.asked();
    await ask(page, { type: 'visit', edition: 'hans', save: true });
    await waitUntilSaved(page, 'hans');
    const again = host.asked().map(({ address }) => address);
    expect(again.filter((address) => came.includes(address))).toEqual([]);
    await expectWholeOffline();
  });

  test('goes on with an edition that was asked for, also from a page of another', async () => {
    const came = await stopMidway({ type: 'save', edition: 'hans' });
    // A visit of one who saves data leaves it as it is, and keeps what came.
    await ask(page, { type: 'visit', edition: 'en', save: false });
    expect((await ask(page, { type: 'status' }))?.editions.hans?.failure).toBe('interrupted');
    host.asked();
    await ask(page, { type: 'visit', edition: 'en', save: true });
    await waitUntilSaved(page, 'hans');
    const again = host.asked().map(({ address }) => address);
    expect(again.filter((address) => came.includes(address))).toEqual([]);
    await expectWholeOffline();
  });
});

test('an edition that waits for its turn can be called off', async () => {
  await page.goto('/');
  await waitForStatus(page, () => true);
  const come = host.hold('/lookup.json');
  const hans = ask(page, { type: 'save', edition: 'hans' });
  await waitForStatus(page, ({ editions }) => editions.hans?.saving === true);
  const en = ask(page, { type: 'save', edition: 'en' });
  await waitForStatus(page, ({ editions }) => editions.en?.saving === true);
  await ask(page, { type: 'remove', edition: 'en' });
  await en;
  come();
  await hans;
  const status = await ask(page, { type: 'status' });
  expect(status?.editions.hans?.saved).toBe(true);
  expect(status?.editions.en).toMatchObject({ saved: false, saving: false });
  expect(host.asked().filter(({ address }) => address === '/en/')).toEqual([]);
});

test.each([VERSIONS, precacheFile('hans'), 'lookup.json'])(
  'a save that is called off while %s is on its way asks for nothing more',
  async (address) => {
    await page.goto('/');
    await waitForStatus(page, () => true);
    const come = host.hold(`/${address}`);
    host.asked();
    const saved = ask(page, { type: 'save', edition: 'hans' });
    await waitForStatus(page, ({ editions }) => editions.hans?.saving === true);
    // The others are there by then.
    if (address === 'lookup.json') {
      await expect.poll(() => host.asked().some((one) => one.address === '/cards.json')).toBe(true);
    }
    await ask(page, { type: 'remove', edition: 'hans' });
    come();
    await saved;
    const status = await waitForStatus(page, ({ editions }) => editions.hans?.saving === false);
    expect(status.editions.hans).toEqual({ saved: false, saving: false, files: 0, bytes: 0 });
    const lists = [`/${VERSIONS}`, `/${precacheFile('hans')}`];
    const asked = host.asked().map((one) => one.address);
    if (address !== 'lookup.json') {
      expect(asked.filter((one) => !lists.includes(one))).toEqual([]);
    }
    expect(status.bytes).toBe(0);
  },
);

test('an edition that is removed while another is brought up to date does not come back', async () => {
  await visitAndSave();
  await ask(page, { type: 'save', edition: 'en' });
  host.deploy(third);
  const come = host.hold('/lookup.json');
  const visit = ask(page, { type: 'visit', edition: 'hans', save: true });
  await waitForStatus(page, ({ editions }) => editions.hans?.saving === true);
  host.asked();
  await ask(page, { type: 'remove', edition: 'en' });
  come();
  const status = await visit;
  expect(status?.editions.en).toMatchObject({ saved: false, saving: false });
  expect(status?.waiting).toBe(true);
  expect(host.asked().map(({ address }) => address)).not.toContain('/en/');
});

test('to decline what another tab has saved meanwhile takes nothing away', async () => {
  await visitAndSave();
  await ask(page, { type: 'decline', edition: 'hans' });
  await expectWholeOffline();
  await ask(page, { type: 'remove', edition: 'hans' });
  await ask(page, { type: 'visit', edition: 'hans', save: true });
  expect((await ask(page, { type: 'status' }))?.editions.hans?.saved).toBe(false);
});

test('what failed and is removed has not failed any more', async () => {
  await page.goto('/');
  await waitForStatus(page, () => true);
  host.fail('/lookup.json', (request) => {
    request.socket.destroy();
  });
  const failed = await ask(page, { type: 'save', edition: 'hans' });
  expect(failed?.editions.hans?.failure).toBe('offline');
  const removed = await ask(page, { type: 'remove', edition: 'hans' });
  expect(removed?.editions.hans).toEqual({ saved: false, saving: false, files: 0, bytes: 0 });
  expect(removed?.bytes).toBe(0);
});

test('a save that is asked for without a network says so', async () => {
  await page.goto('/');
  await waitForStatus(page, () => true);
  host.cut(true);
  const status = await ask(page, { type: 'save', edition: 'hans' });
  expect(status?.editions.hans).toMatchObject({ saved: false, failure: 'offline' });
});

test('an update waits to be asked for where the reader saves data', async () => {
  await visitAndSave();
  host.deploy(second);
  host.asked();
  const status = await ask(page, { type: 'visit', edition: 'hans', save: false });
  expect(status?.editions.hans?.held).toBeGreaterThan(0);
  expect(host.asked().map(({ address }) => address)).toEqual([`/${VERSIONS}`]);
  const after = await ask(page, { type: 'save', edition: 'hans' });
  expect(after?.editions.hans?.held).toBeUndefined();
  expect(after?.waiting).toBe(true);
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

test('a damaged list of files does not take its edition away, and is fetched again', async () => {
  await visitAndSave();
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        if (request.url.includes('/-/precache/')) await cache.put(request, new Response('{"ver'));
      }
    }
  });
  await stopWorker();
  expect((await page.goto('/terms/suanli/'))?.status()).toBe(200);
  expect((await ask(page, { type: 'status' }))?.editions.hans?.saved).toBe(false);
  host.asked();
  await ask(page, { type: 'visit', edition: 'hans', save: true });
  await waitUntilSaved(page, 'hans');
  // The files are all there.
  expect(host.asked().map(({ address }) => address)).not.toContain('/lookup.json');
  await expectWholeOffline();
});

test('a list of files that is not what it says it is is not saved', async () => {
  await page.goto('/');
  await waitForStatus(page, () => true);
  const { version, files } = precacheIn(first);
  host.fail(`/${precacheFile('hans')}`, (_, response) => {
    response.writeHead(200).end(JSON.stringify({ version, files: files.slice(3) }));
  });
  const status = await ask(page, { type: 'save', edition: 'hans' });
  expect(status?.editions.hans).toMatchObject({ saved: false, failure: 'host' });
});

describe('without space for all of it', () => {
  test('the first save says so, is not begun again unasked, and is once there is some', async () => {
    await page.goto('/');
    await waitForStatus(page, () => true);
    await limitSpace(2000);
    const status = await ask(page, { type: 'visit', edition: 'hans', save: true });
    expect(status?.editions.hans).toMatchObject({ saved: false, failure: 'full' });
    host.asked();
    await ask(page, { type: 'visit', edition: 'hans', save: true });
    const asked = host.asked().map(({ address }) => address);
    expect(asked.toSorted()).toEqual([`/${precacheFile('hans')}`, `/${VERSIONS}`]);
    expect((await page.goto('/terms/suanli/'))?.status()).toBe(200);
    await limitSpace(undefined);
    await ask(page, { type: 'visit', edition: 'hans', save: true });
    await waitUntilSaved(page, 'hans');
    await expectWholeOffline();
  });
});

test('a full device has room again when an edition is removed', async () => {
  await visitAndSave();
  const usage = await page.evaluate(async () => (await navigator.storage.estimate()).usage);
  await limitSpace(usage);
  const status = await ask(page, { type: 'remove', edition: 'hans' });
  expect(status?.editions.hans?.saved).toBe(false);
  expect(status?.bytes).toBe(0);
});

test('without space the save ends with that, and what was saved still works', async () => {
  await visitAndSave();
  await limitSpace(1000);
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
  // It may be gone for as long as an upload takes.
  await ask(page, { type: 'visit', edition: 'hans', save: true });
  await expectWholeOffline();
  await changeState(page, ({ goneSince = NaN, ...state }) => ({
    ...state,
    goneSince: goneSince - 3_600_000,
  }));
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
