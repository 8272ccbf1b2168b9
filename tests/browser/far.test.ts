import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite } from '../lib/browser.ts';
import type { ServedSite } from '../lib/browser.ts';

// What stands where no window of a phone reaches at first: `src/styles/far.css`, and in an article
// `src/styles/article-far.css`.

const PHONE = { viewport: { width: 390, height: 844 } };
const DESK = { viewport: { width: 1280, height: 800 } };

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(async () => {
  await site.close();
});

test.each(['/', '/en/', '/terms/suanli/', '/zh-tw/terms/eb/', '/figures/'])(
  'on a phone, what waits at %s stands below the window, and comes without scripts',
  async (address) => {
    const { page } = await site.open(address, { ...PHONE, javaScriptEnabled: false });
    const places = await page.locator('.far').all();
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) {
      const box = await place.boundingBox();
      expect(box?.y).toBeGreaterThan(PHONE.viewport.height);
    }
    // A click needs a place that is laid out.
    await page.locator('.far a').last().click();
    await page.waitForURL((url) => url.pathname !== address);
  },
);

const AROUND = [
  '.timeline',
  '.prose > .source',
  '.cite',
  '.people',
  '.article-terms',
  '.read > .neighbours',
];
const waits = (places: Element[]) =>
  places.map((place) => getComputedStyle(place).getPropertyValue('content-visibility'));

test.each(['/articles/suanli-kuorong/', '/en/articles/qishou-youhao/'])(
  'on a phone, what stands around the text of %s waits below the window, and comes without scripts',
  async (address) => {
    const { page } = await site.open(address, { ...PHONE, javaScriptEnabled: false });
    for (const name of AROUND) {
      const place = page.locator(name);
      expect(await place.evaluateAll(waits), name).toEqual(['auto']);
      const box = await place.boundingBox();
      expect(box?.y, name).toBeGreaterThan(PHONE.viewport.height);
    }
    await page.locator('.article-terms a').last().click();
    await page.waitForURL('**/terms/*/');
  },
);

test('beside a margin it does not: notes of the timeline stand there whole', async () => {
  const { page } = await site.open('/articles/suanli-kuorong/', DESK);
  const around = await page.locator(AROUND.join()).evaluateAll(waits);
  expect(new Set(around)).toEqual(new Set(['visible']));
});

const KINDS = ['/', '/articles/suanli-kuorong/', '/terms/', '/terms/suanli/', '/figures/'];

// They are laid out where they will not be as long as less room is kept for them than they need.
test.each(KINDS.flatMap((address) => [address, `/en${address}`]))(
  'no link of what waits at %s seems to stand over the foot of the page',
  async (address) => {
    for (const width of [320, 360, 412, 600, 800, 1024, 1280, 1440]) {
      const { page } = await site.open(address, { viewport: { width, height: 823 } });
      const over = await page.evaluate(() => {
        const edge = document.querySelector('body > footer')?.getBoundingClientRect().top ?? NaN;
        return [...document.querySelectorAll('main a')]
          .filter((link) => link.checkVisibility())
          .map((link) => Math.round(link.getBoundingClientRect().bottom - edge))
          .filter((pixels) => !(pixels <= 0));
      });
      expect(over, `${width} pixels`).toEqual([]);
    }
  },
);

test.each([
  ['/#browse', '#browse'],
  ['/articles/suanli-kuorong/#article-terms', '#article-terms'],
  ['/terms/suanli/#map-end', '#map-end'],
])('an address that leads into it shows that place: %s', async (address, place) => {
  const { page } = await site.open(address, PHONE);
  await expect
    .poll(async () => (await page.locator(place).boundingBox())?.y)
    .toSatisfy((y: number) => y >= 0 && y < PHONE.viewport.height);
});

test('so does one that names words of it', async () => {
  const { page } = await site.open('/terms/suanli/#:~:text=文中用例', PHONE);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(PHONE.viewport.height);
});

test('a reload comes back to it', async () => {
  const { page } = await site.open('/', PHONE);
  await page.locator('#browse').scrollIntoViewIfNeeded();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(PHONE.viewport.height);
  await page.reload();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(PHONE.viewport.height);
});

test('the ring of the focus is not cut at the edge of a place', async () => {
  const { page } = await site.open('/', DESK);
  expect(
    await page
      .locator('.far')
      .first()
      .evaluate((place) => getComputedStyle(place).overflowClipMargin),
  ).toBe('8px');
});
