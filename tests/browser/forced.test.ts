import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { serveSite } from '../lib/browser.ts';
import type { ServedSite } from '../lib/browser.ts';

/** Where backgrounds, shadows and gradients are taken away, what they said must still be seen. */
const FORCED = { forcedColors: 'active', reducedMotion: 'reduce' } as const;

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(async () => {
  await site.close();
});

/** Does something, and waits until an element, with some room about it, looks other than before. */
async function expectChange(page: Page, place: Locator, act: () => Promise<unknown>) {
  await place.scrollIntoViewIfNeeded();
  // Parts that are laid out when they come near move what follows.
  await (await place.elementHandle()).waitForElementState('stable');
  const box = await place.boundingBox();
  if (!box) throw new Error('Nothing is shown there');
  const clip = { x: box.x - 6, y: box.y - 6, width: box.width + 12, height: box.height + 12 };
  let before = await page.screenshot({ clip });
  for (let last: Buffer | undefined; !last?.equals(before);) {
    last = before;
    before = await page.screenshot({ clip });
  }
  await act();
  await expect.poll(async () => before.equals(await page.screenshot({ clip }))).toBe(false);
}

describe('in forced colours a state is seen by more than its colour', () => {
  test.each([
    ['the section of the site', '/figures/', 'nav.main [aria-current]', 'aria-current'],
    ['the edition', '/', '.editions [aria-current]', 'aria-current'],
    ['the way to read', '/articles/suanli-kuorong/', '.ways [aria-current]', 'aria-current'],
    [
      'the part being read',
      '/articles/suanli-kuorong/#s1-1',
      '.toc [href="#s1-1"][aria-current]',
      'aria-current',
    ],
    ['the entry on its map', '/terms/suanli/', '.map-parts [aria-current]', 'aria-current'],
    ['a filter', '/search/?q=算力&type=term', '.search-facets [aria-pressed=true]', 'aria-pressed'],
    [
      'an entry of the look-up',
      '/terms/?q=算力',
      '.lookup-list [aria-selected=true]',
      'aria-selected',
    ],
  ])('%s', async (_, address, selector, state) => {
    const { page } = await site.open(address, FORCED);
    if (state === 'aria-selected') {
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
    }
    const place = page.locator(selector).first();
    await place.waitFor();
    const element = await place.elementHandle();
    const act = async () =>
      element.evaluate((own, name) => {
        own.removeAttribute(name);
      }, state);
    await expectChange(page, place, act);
  });

  test('the choice of light and dark, by the sign on its button', async () => {
    const { page } = await site.open('/', FORCED);
    const icon = page.locator('.theme-icon');
    for (let turn = 0; turn < 3; turn++) {
      const press = () =>
        page.locator('[data-theme-switch]').evaluate((own: HTMLElement) => {
          own.click();
        });
      await expectChange(page, icon, press);
    }
  });

  test('the box of the search, when it has the focus', async () => {
    const { page } = await site.open('/search/', FORCED);
    const form = page.locator('[data-search=page] form');
    await page.waitForFunction(() => document.activeElement?.matches('[data-search=page] input'));
    const blur = () => page.locator('[data-search=page] input').blur();
    await expectChange(page, form, blur);
  });

  test('what an address leads to', async () => {
    const { page } = await site.open('/articles/suanli-kuorong/#s1-2', FORCED);
    const away = () =>
      page.evaluate(() => {
        location.hash = 's3';
        document.getElementById('s1-2')?.scrollIntoView({ block: 'center' });
      });
    const heading = page.locator('#s1-2');
    await heading.evaluate((own) => {
      own.scrollIntoView({ block: 'center' });
    });
    await expectChange(page, heading, away);
  });
});

describe.each(['light', 'dark'] as const)('on the system’s %s colours', (colorScheme) => {
  test.each([
    ['the seal', '/', '.mark .seal', '.mark .seal { fill: Canvas !important }'],
    [
      'a dot of the timeline',
      '/articles/suanli-kuorong/',
      '.timeline li',
      '.timeline li::before { background: Canvas !important }',
    ],
    [
      'the shapes of a chart',
      '/figures/',
      '.chart',
      '.chart :is(rect, circle, path) { display: none }',
    ],
    ['the words of a chart', '/figures/', '.chart', '.chart text { display: none }'],
    ['the lines of the map', '/terms/suanli/', '.map-parts svg', '.map-line { display: none }'],
    ['the words of the map', '/terms/suanli/', '.map-parts svg', '.map text { display: none }'],
    [
      'the second sheet of a copy',
      '/terms/suanli/',
      '.copy',
      '.copy::before { box-shadow: none !important }',
    ],
  ])('%s is seen', async (_, address, selector, without) => {
    const { page } = await site.open(address, { ...FORCED, colorScheme });
    const place = page.locator(selector).first();
    await expectChange(page, place, () => page.addStyleTag({ content: without }));
  });

  test('drawings are of the system’s colours, and none of the paper is left', async () => {
    const { page } = await site.open('/terms/suanli/', { ...FORCED, colorScheme });
    const box = page.locator('.map-parts a:not([aria-current])').first();
    const [fill, canvas] = await box.evaluate((own) => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = 'Canvas';
      const rect = own.querySelector('rect');
      return [rect && getComputedStyle(rect).fill, getComputedStyle(probe).color];
    });
    expect(fill).toBe(canvas);
  });
});
