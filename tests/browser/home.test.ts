import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Route } from 'playwright-core';
import { EDITIONS } from '../../src/editions.ts';
import type { Edition } from '../../src/editions.ts';
import { serveSite } from '../lib/browser.ts';
import type { ServedSite } from '../lib/browser.ts';

let site: ServedSite;
const pathFor = ({ prefix }: Edition) => (prefix === '' ? '/' : `/${prefix}/`);

beforeAll(async () => {
  site = await serveSite();
});
afterAll(async () => {
  await site.close();
});

describe.each(EDITIONS)('the front page of $label', (edition) => {
  const home = pathFor(edition);

  test('opens each search that it offers, and every one finds something', async () => {
    const { page } = await site.open(home);
    const offered = page.locator('.examples a');
    const queries = await offered.allTextContents();
    expect(queries.length).toBeGreaterThan(0);
    for (const [index, query] of queries.entries()) {
      await page.goto(home);
      await offered.nth(index).click();
      await expect.poll(() => page.locator('.search-page input').inputValue()).toBe(query);
      await page.locator('.search-page [data-search-results] a').first().waitFor();
      expect(await page.locator('.search-page mark').first().textContent()).not.toBe('');
    }
  });

  test('takes what is typed to the search page', async () => {
    const { page } = await site.open(home);
    await page.locator('.search-door input').fill('算力');
    await page.locator('.search-door button').click();
    await page.waitForURL(/search\/\?q=%E7%AE%97%E5%8A%9B$/);
    await page.locator('.search-page [data-search-results] a').first().waitFor();
  });

  test('leads to every letter and subject of the glossary', async () => {
    const { page } = await site.open(home, { javaScriptEnabled: false });
    const links = page.locator('#browse, .letters a, .subject-index a');
    const addresses = await links.evaluateAll((all) =>
      all.flatMap((link) => (link instanceof HTMLAnchorElement ? [link.href] : [])),
    );
    expect(addresses.length).toBeGreaterThan(20);
    await page.goto(`${home}terms/`);
    for (const address of addresses) {
      expect(await page.locator(new URL(address).hash).count()).toBe(1);
    }
  });
});

test('a word of the day that comes late does not take the place of the one that is read', async () => {
  const { page: plain } = await site.open('/', { javaScriptEnabled: false });
  const built = await plain.locator('.day').innerText();
  const link = (await plain.locator('.day-link').getAttribute('href')) ?? '';
  const { page } = await site.open('about:blank');
  const held: Route[] = [];
  await page.route('**/terms/*/', (route) => held.push(route));
  await page.clock.setFixedTime(new Date('2026-01-02T12:00:00'));
  await page.goto('/');
  await page.locator('.day-link').waitFor();
  await expect.poll(() => held.length).toBe(1);
  expect(held[0]?.request().url()).not.toContain(link);
  await Promise.all(held.map((route) => route.continue()));
  await page.locator('.day[data-settled]').waitFor();
  expect(await page.locator('.day').innerText()).toBe(built);
  expect(await page.locator('.day-link').getAttribute('href')).toBe(link);
});

test('nothing below the word of the day moves when it is chosen', async () => {
  const { page } = await site.open('about:blank');
  await page.clock.setFixedTime(new Date('2026-01-02T12:00:00'));
  await page.setViewportSize({ width: 360, height: 800 });
  await page.addInitScript(() => {
    const seen = window as unknown as { shifts: number };
    seen.shifts = 0;
    new PerformanceObserver((list) => {
      seen.shifts += list.getEntries().length;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/');
  await page.locator('.day').scrollIntoViewIfNeeded();
  await page.locator('.day[data-settled]').waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBe(0);
});

describe.each([
  { name: 'a phone', viewport: { width: 390, height: 844 } },
  { name: 'a large window', viewport: { width: 1440, height: 900 } },
])('on $name', ({ viewport }) => {
  test('the door and the articles are seen before the sheet for what stands below, and do not move when it comes', async () => {
    const { page } = await site.open('/about/', { viewport });
    let come: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      come = resolve;
    });
    await page.route(/home-below/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/', { waitUntil: 'commit' });
    const places = () =>
      page
        .locator('.top, .door > *, .teaser')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as object));
    await page.locator('.teaser').first().waitFor();
    await page.waitForFunction(() => performance.getEntriesByType('paint').length === 2);
    const before = await places();
    expect(before.length).toBeGreaterThan(5);
    for (const below of ['.numbers', '.foot']) {
      expect(await page.locator(below).isVisible()).toBe(false);
    }
    come();
    await page.locator('.foot').waitFor();
    expect(await page.locator('.numbers').evaluate((one) => getComputedStyle(one).display)).toBe(
      'grid',
    );
    expect(await places()).toEqual(before);
  });
});
