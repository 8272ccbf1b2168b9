// What a page asks for when its first frame has been seen: `src/browser/askLater.ts`.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { arrival } from '../lib/arrival.ts';
import { serveSite } from '../lib/browser.ts';
import type { ServedSite } from '../lib/browser.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(async () => {
  await site.close();
});

/** What a page has asked for by itself, with the moments in milliseconds; the browser reads icons when it likes. */
const asked = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => !/icon/.test(name))
      .map(({ name, startTime }) => ({ name: new URL(name).pathname, at: startTime })),
  );
const seen = (page: Page) =>
  page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN);

test.each(['/', '/articles/suanli-kuorong/', '/terms/', '/terms/suanli/', '/figures/', '/about/'])(
  'nothing is asked for before the first frame of %s has been seen',
  async (address) => {
    const { page } = await site.open(address);
    const moment = await seen(page);
    const all = await asked(page);
    expect(all.map(({ name }) => name).join(' ')).toMatch(/\/Base\.\S*\.js/);
    expect(all.filter(({ at }) => at < moment)).toEqual([]);
  },
);

test('a page that is reloaded, or whose address leads into it, asks at once', async () => {
  const { page } = await site.open('about:blank');
  // No frame is ever told of.
  await page.addInitScript(() => {
    PerformanceObserver.prototype.observe = () => undefined;
  });
  for (const visit of [() => page.goto('/terms/suanli/#map-end'), () => page.reload()]) {
    await visit();
    expect((await asked(page)).map(({ name }) => name).join(' ')).toMatch(/\/Base\.\S*\.js/);
  }
});

test('where no frame is told of, a page asks after a while', async () => {
  const { page } = await site.open('about:blank');
  await page.addInitScript(() => {
    PerformanceObserver.prototype.observe = () => undefined;
  });
  await page.goto('/terms/suanli/', { waitUntil: 'load' });
  const late = await page.waitForRequest(/\/Base\..*\.js/);
  await arrival(page);
  const [first] = (await asked(page)).filter(({ name }) => name.startsWith('/_astro/'));
  expect(late.url()).toContain('/_astro/');
  expect(first?.at).toBeGreaterThan(2000);
});

test('what stands below a sheet that does not come is seen after a while', async () => {
  const { page } = await site.open('about:blank');
  await page.route('**/*-below.*.css', (route) => route.abort());
  await page.goto('/terms/suanli/', { waitUntil: 'load' });
  const below = page.locator('.kwic');
  expect(await below.isVisible()).toBe(false);
  await below.waitFor();
  const box = await below.boundingBox();
  expect(box?.height).toBeGreaterThan(100);
});

test('a page can be installed all the same', async () => {
  const { page } = await site.open('/zh-tw/');
  expect(await page.locator('link[rel=manifest]').getAttribute('href')).toBe(
    '/zh-tw/manifest.webmanifest',
  );
});
