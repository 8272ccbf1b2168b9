// What is fetched only when it is wanted: what a reader did first is not lost.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page, Route } from 'playwright-core';
import { serveSite } from '../lib/browser.ts';
import type { ServedSite, Visit } from '../lib/browser.ts';

const ARTICLE = '/articles/suanli-kuorong/';
const STILL: Visit = { isStill: true };
const PHONE: Visit = { ...STILL, viewport: { width: 360, height: 640 }, hasTouch: true };
/** Longer than a card takes to open or to close, in milliseconds. */
const LONG = 2000;

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(async () => {
  await site.close();
});

/** How a module comes that is fetched later: when the test says so, or not at all. */
type Coming = 'when told' | 'fails';

/**
 * Opens a page with a module that comes in its own way; `asked` tells whether it has been asked for,
 * `come` lets it come, and `clicks` tells how many clicks the page has heard.
 */
async function open(address: string, module: string, coming: Coming, visit?: Visit) {
  const { page } = await site.open('about:blank', visit);
  const requests: Route[] = [];
  await page.route(`**/_astro/${module}.*.js`, async (route) => {
    requests.push(route);
    if (coming === 'fails') await route.abort();
  });
  await page.addInitScript(() => {
    const heard = window as Heard;
    addEventListener('click', () => (heard.clicks = (heard.clicks ?? 0) + 1), { capture: true });
  });
  await page.goto(address);
  const asked = () => requests.length > 0;
  return {
    page,
    asked,
    come: async () => {
      await expect.poll(asked).toBe(true);
      await Promise.all(requests.map((route) => route.continue()));
    },
    clicks: () => page.evaluate(() => (window as Heard).clicks ?? 0),
  };
}

interface Heard extends Window {
  clicks?: number;
}

const mentionOf = (page: Page, term: string) => page.locator(`a.term[data-term="${term}"]`).first();
const cardOf = (page: Page) => page.locator('#term-card');
const pathOf = (page: Page) => new URL(page.url()).pathname;

/** Lets what opens cards come and run: it fetches their data first of all. */
async function comeWithCards({ page, come }: { page: Page; come: () => Promise<void> }) {
  const cards = page.waitForResponse('**/cards.json');
  await come();
  await (await cards).finished();
}

describe('the card of a mention', () => {
  test('is not fetched before it is wanted', async () => {
    const { page, asked } = await open(ARTICLE, 'openTermCards', 'when told');
    await page.waitForLoadState('networkidle');
    expect(asked()).toBe(false);
    await mentionOf(page, 'suanli').hover();
    await expect.poll(asked).toBe(true);
  });

  test('opens at the first tap, when it has come', async () => {
    const { page, come } = await open(ARTICLE, 'openTermCards', 'when told', PHONE);
    await mentionOf(page, 'suanli').tap();
    expect(await cardOf(page).count()).toBe(0);
    await come();
    await cardOf(page).waitFor();
    await page.clock.runFor(LONG);
    expect(await cardOf(page).isVisible()).toBe(true);
    expect(pathOf(page)).toBe(ARTICLE);
    await page.locator('h1').tap();
    await cardOf(page).waitFor({ state: 'hidden' });
  });

  test('of several mentions that are tapped meanwhile the last has it', async () => {
    const { page, come, clicks } = await open(ARTICLE, 'openTermCards', 'when told', PHONE);
    await mentionOf(page, 'suanli').tap();
    await mentionOf(page, 'xinpian').tap();
    await expect.poll(clicks).toBe(2);
    await come();
    await cardOf(page).waitFor();
    expect(await cardOf(page).locator('b').textContent()).toBe('芯片');
  });

  test('a second tap does not wait for it, and follows the link', async () => {
    const { page, clicks } = await open(ARTICLE, 'openTermCards', 'when told', PHONE);
    await mentionOf(page, 'suanli').tap();
    await expect.poll(clicks).toBe(1);
    await mentionOf(page, 'suanli').tap();
    await page.waitForURL('**/terms/suanli/');
  });

  test('a tap elsewhere takes the wish back', async () => {
    const opened = await open(ARTICLE, 'openTermCards', 'when told', PHONE);
    const { page, clicks } = opened;
    await mentionOf(page, 'suanli').tap();
    await expect.poll(clicks).toBe(1);
    await page.locator('h1').tap();
    await expect.poll(clicks).toBe(2);
    await comeWithCards(opened);
    // Nor is the link followed, as it would be after some seconds.
    await page.clock.runFor(10 * LONG);
    expect(await cardOf(page).count()).toBe(0);
    expect(pathOf(page)).toBe(ARTICLE);
  });

  test('where it fails to come, the tap follows the link', async () => {
    const { page } = await open(ARTICLE, 'openTermCards', 'fails', PHONE);
    await mentionOf(page, 'suanli').tap();
    await page.waitForURL('**/terms/suanli/');
  });

  test('where it does not come in time, the tap follows the link', async () => {
    const { page, clicks } = await open(ARTICLE, 'openTermCards', 'when told', PHONE);
    await mentionOf(page, 'suanli').tap();
    await expect.poll(clicks).toBe(1);
    await page.clock.runFor(LONG);
    expect(pathOf(page)).toBe(ARTICLE);
    await page.clock.runFor(LONG);
    await page.waitForURL('**/terms/suanli/');
  });

  test('opens under the pointer that rests there since, and not where it has left', async () => {
    const left = await open(ARTICLE, 'openTermCards', 'when told', STILL);
    await mentionOf(left.page, 'suanli').hover();
    await expect.poll(left.asked).toBe(true);
    await left.page.mouse.move(2, 2);
    await comeWithCards(left);
    await left.page.clock.runFor(LONG);
    expect(await cardOf(left.page).count()).toBe(0);

    const rests = await open(ARTICLE, 'openTermCards', 'when told', STILL);
    await mentionOf(rests.page, 'suanli').hover();
    await comeWithCards(rests);
    await rests.page.clock.runFor(LONG);
    await cardOf(rests.page).waitFor();
  });

  test('opens under the focus of the keyboard that came first', async () => {
    const { page, come } = await open(ARTICLE, 'openTermCards', 'when told');
    await page.keyboard.press('Tab');
    await mentionOf(page, 'suanli').focus();
    await come();
    await cardOf(page).waitFor();
    await page.keyboard.press('Tab');
    const link = cardOf(page).getByRole('link');
    await expect.poll(() => link.evaluate((own) => own === document.activeElement)).toBe(true);
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
    // The second key of a pair has to come within a while, which does not pass here.
    const { page, come } = await open(ARTICLE, 'pressKey', 'when told', STILL);
    await page.keyboard.press('g');
    await page.keyboard.press('t');
    await come();
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
  const { page, come } = await open('/terms/', 'startRelationMap', 'when told');
  await page.locator('[data-map] [data-id="xinpian"]').focus();
  expect(await page.locator('[data-map] .lit').count()).toBe(0);
  await come();
  await page.locator('[data-map] .lit').first().waitFor({ state: 'attached' });
});

test('the table of contents is marked on a page that begins further down', async () => {
  const { page, come } = await open(`${ARTICLE}#s3-3`, 'startArticle', 'when told');
  await come();
  await page.locator('.toc [aria-current]').waitFor({ state: 'attached' });
});
