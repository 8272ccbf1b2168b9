// What is fetched only when it is wanted: what a reader did first is not lost.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserContextOptions, Page, Route } from 'playwright-core';
import { serveSite } from '../lib/browser.ts';
import type { ServedSite } from '../lib/browser.ts';

const ARTICLE = '/articles/suanli-kuorong/';
const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 640 }, hasTouch: true };

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(async () => {
  await site.close();
});

/** How a module comes that is fetched later: after this many milliseconds, never, or not at all. */
type Coming = number | 'never' | 'fails';

/** Opens a page with a module that comes in its own way; `asked` tells whether it has been asked for. */
async function open(
  address: string,
  module: string,
  coming: Coming,
  options?: BrowserContextOptions,
) {
  const { page } = await site.open('about:blank', options);
  const requests: Route[] = [];
  await page.route(`**/_astro/${module}.*.js`, async (route) => {
    requests.push(route);
    if (coming === 'fails') await route.abort();
    else if (coming !== 'never') {
      await sleep(coming);
      await route.continue();
    }
  });
  await page.goto(address);
  return { page, asked: () => requests.length > 0 };
}

const mentionOf = (page: Page, term: string) => page.locator(`a.term[data-term="${term}"]`).first();
const cardOf = (page: Page) => page.locator('#term-card');
const pathOf = (page: Page) => new URL(page.url()).pathname;

describe('the card of a mention', () => {
  test('is not fetched before it is wanted', async () => {
    const { page, asked } = await open(ARTICLE, 'openTermCards', 0);
    await page.waitForLoadState('networkidle');
    expect(asked()).toBe(false);
    await mentionOf(page, 'suanli').hover();
    await expect.poll(asked).toBe(true);
  });

  test('opens at the first tap, when it has come', async () => {
    const { page } = await open(ARTICLE, 'openTermCards', 1000, PHONE);
    await mentionOf(page, 'suanli').tap();
    expect(await cardOf(page).count()).toBe(0);
    await cardOf(page).waitFor();
    await page.waitForTimeout(600);
    expect(await cardOf(page).isVisible()).toBe(true);
    expect(pathOf(page)).toBe(ARTICLE);
    await page.locator('h1').tap();
    await cardOf(page).waitFor({ state: 'hidden' });
  });

  test('of several mentions that are tapped meanwhile the last has it', async () => {
    const { page } = await open(ARTICLE, 'openTermCards', 1500, PHONE);
    await mentionOf(page, 'suanli').tap();
    await mentionOf(page, 'xinpian').tap();
    await cardOf(page).waitFor();
    expect(await cardOf(page).locator('b').textContent()).toBe('芯片');
  });

  test('a second tap does not wait for it, and follows the link', async () => {
    const { page } = await open(ARTICLE, 'openTermCards', 'never', PHONE);
    await mentionOf(page, 'suanli').tap();
    await page.waitForTimeout(400);
    await mentionOf(page, 'suanli').tap();
    await page.waitForURL('**/terms/suanli/');
  });

  test('a tap elsewhere takes the wish back', async () => {
    const { page } = await open(ARTICLE, 'openTermCards', 1000, PHONE);
    await mentionOf(page, 'suanli').tap();
    await page.locator('h1').tap();
    await page.waitForTimeout(1800);
    expect(await cardOf(page).count()).toBe(0);
    expect(pathOf(page)).toBe(ARTICLE);
  });

  test.each(['fails', 'never'] as const)(
    'where it comes so: %s, the tap follows the link',
    async (coming) => {
      const { page } = await open(ARTICLE, 'openTermCards', coming, PHONE);
      await mentionOf(page, 'suanli').tap();
      await page.waitForURL('**/terms/suanli/');
    },
  );

  test('opens under the pointer that rests there since, and not where it has left', async () => {
    const { page, asked } = await open(ARTICLE, 'openTermCards', 800);
    await mentionOf(page, 'suanli').hover();
    await expect.poll(asked).toBe(true);
    await page.mouse.move(2, 2);
    await page.waitForTimeout(1500);
    expect(await cardOf(page).count()).toBe(0);

    const { page: other } = await open(ARTICLE, 'openTermCards', 800);
    await mentionOf(other, 'suanli').hover();
    await cardOf(other).waitFor();
  });

  test('opens under the focus of the keyboard that came first', async () => {
    const { page } = await open(ARTICLE, 'openTermCards', 800);
    await page.keyboard.press('Tab');
    await mentionOf(page, 'suanli').focus();
    await cardOf(page).waitFor();
    await page.keyboard.press('Tab');
    const link = cardOf(page).getByRole('link');
    expect(await link.evaluate((own) => own === document.activeElement)).toBe(true);
  });

  test('where it cannot be had, pointer and Enter find the link', async () => {
    const { page, asked } = await open(ARTICLE, 'openTermCards', 'fails');
    await mentionOf(page, 'suanli').hover();
    await expect.poll(asked).toBe(true);
    await mentionOf(page, 'suanli').press('Enter');
    await page.waitForURL('**/terms/suanli/');
  });
});

describe('keys of one letter', () => {
  test('are kept in their order till what they do has come', async () => {
    const { page } = await open(ARTICLE, 'pressKey', 800);
    await page.keyboard.press('g');
    await page.keyboard.press('t');
    await page.waitForURL('**/terms/');
  });

  test('where that cannot be had, nothing happens, and search opens as ever', async () => {
    const { page, asked } = await open(ARTICLE, 'pressKey', 'fails');
    await page.keyboard.press('?');
    await expect.poll(asked).toBe(true);
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.keyboard.press('/');
    await page.locator('#search-dialog').waitFor();
  });
});

test('the lines of an entry light up on the map under the focus that came first', async () => {
  const { page } = await open('/terms/', 'startRelationMap', 800);
  await page.locator('[data-map] [data-id="xinpian"]').focus();
  expect(await page.locator('[data-map] .lit').count()).toBe(0);
  await page.locator('[data-map] .lit').first().waitFor({ state: 'attached' });
});

test('the table of contents is marked on a page that begins further down', async () => {
  const { page } = await open(`${ARTICLE}#s3-3`, 'startContents', 300);
  await page.locator('.toc [aria-current]').waitFor({ state: 'attached' });
});
