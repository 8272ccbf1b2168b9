// The dialogs, which a page fetches when its script runs: what a reader does before they have come.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Route } from 'playwright-core';
import { serveSite } from '../lib/browser.ts';
import type { ServedSite, Visit } from '../lib/browser.ts';
import { untilDialogs } from '../lib/dialogs.ts';

const ENTRY = '/zh-tw/terms/suanli/';
const ADDRESS = '**/zh-tw/dialogs/';
/** Longer than the search page is waited for in vain, in milliseconds. */
const LONG = 5000;

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(async () => {
  await site.close();
});

/** Opens an entry whose dialogs are dealt with in a way of their own, and waits until they are asked for. */
async function open(answer: (route: Route) => Promise<void>, visit?: Visit) {
  const { page } = await site.open('about:blank', visit);
  const requests: Route[] = [];
  const warnings: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
  });
  await page.route(ADDRESS, async (route) => {
    requests.push(route);
    await answer(route);
  });
  await page.goto(ENTRY);
  await expect.poll(() => requests.length).toBe(1);
  return { page, requests, warnings };
}

const held = () => Promise.resolve();
const lost = (route: Route) => route.abort();

describe('a sign that comes first', () => {
  test.each(['/', 'Control+k'])('is kept: %s opens the search when it is there', async (key) => {
    const { page, requests } = await open(held);
    await page.keyboard.press(key);
    // Meant for the search, and not for the next entry.
    await page.keyboard.press('n');
    expect(await page.locator('dialog').count()).toBe(0);
    await requests[0]?.continue();
    await page.locator('#search-dialog input:focus').waitFor();
    expect(new URL(page.url()).pathname).toBe(ENTRY);
    expect(requests).toHaveLength(1);
  });

  test('is kept: a click opens the search, ? the list of keys', async () => {
    const clicked = await open(held);
    await clicked.page.locator('[data-open-search]').click();
    await clicked.requests[0]?.continue();
    await clicked.page.locator('#search-dialog input:focus').waitFor();

    const pressed = await open(held);
    await pressed.page.keyboard.press('?');
    await pressed.requests[0]?.continue();
    await pressed.page.locator('#keys').waitFor();
  });

  test('leads to the search page where they do not come in time', async () => {
    const { page } = await open(held, { isStill: true });
    await page.keyboard.press('/');
    await page.clock.runFor(LONG);
    await page.waitForURL('**/zh-tw/search/');
  });
});

describe('where they cannot be had', () => {
  test.each(['/', 'Control+k'])('%s leads to the search page', async (key) => {
    const { page } = await open(lost);
    await page.keyboard.press(key);
    await page.waitForURL('**/zh-tw/search/');
    await page.locator('[data-search=page] input:focus').waitFor();
  });

  test('the link leads there', async () => {
    const { page } = await open(lost);
    await page.locator('[data-open-search]').click();
    await page.waitForURL('**/zh-tw/search/');
  });

  test('? does nothing, and the console is told', async () => {
    const { page, requests, warnings } = await open(lost);
    await page.keyboard.press('?');
    await expect.poll(() => requests.length).toBe(2);
    // Of the service worker, which tests block, the console is told as well.
    await expect.poll(() => warnings.filter((one) => one.includes('fetch')).length).toBe(2);
    expect(await page.locator('dialog').count()).toBe(0);
    expect(new URL(page.url()).pathname).toBe(ENTRY);
  });

  test('a page of the host’s own is not taken for them', async () => {
    const { page, warnings } = await open((route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><h1>網路登入</h1>' }),
    );
    await expect.poll(() => warnings.join()).toContain('dialogs/: 200');
    expect(await page.getByText('網路登入').count()).toBe(0);
  });

  test('the next sign tries again', async () => {
    const { page, warnings } = await open(lost);
    await expect.poll(() => warnings.join()).toContain('fetch');
    await page.unroute(ADDRESS);
    await page.keyboard.press('/');
    await page.locator('#search-dialog input:focus').waitFor();
  });
});

test('the search page needs none of them, and looks the same when they have come', async () => {
  const { page } = await site.open('about:blank');
  await page.route(ADDRESS, lost);
  await page.goto('/zh-tw/search/?q=算力');
  await page.locator('[data-search=page] .search-facets button').first().waitFor();
  const look = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('[data-search=page], [data-search=page] *')].map((one) => {
        const { padding, margin, display, border, color, font } = getComputedStyle(one);
        return [one.tagName, padding, margin, display, border, color, font].join();
      }),
    );
  const without = await look();
  await page.unroute(ADDRESS);
  await page.keyboard.press('Tab');
  await page.locator('[data-search=page] input').blur();
  const unfocused = await look();
  expect(unfocused.length).toBe(without.length);
  await page.keyboard.press('?');
  await page.locator('#keys').waitFor();
  await untilDialogs(page);
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  expect(await look()).toEqual(unfocused);
});
