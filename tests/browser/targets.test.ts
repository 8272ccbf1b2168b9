import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { editionOf } from '../../src/editions.ts';
import { serveSite } from '../lib/browser.ts';
import type { ServedSite } from '../lib/browser.ts';
import { inParallel } from '../lib/inParallel.ts';
import { layOutAll } from '../lib/layOutAll.ts';
import { templatesIn } from '../lib/templates.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(async () => {
  await site.close();
});

/** WCAG 2.2, success criterion 2.5.8, in pixels. */
const LEAST = 24;

/**
 * The targets of a page that are too small, but for links within a line of other text, which the
 * criterion excepts. A box that is ticked is as large as its label.
 */
function smallTargets(least: number): string[] {
  const targets = 'a[href], button, input, select, summary, [tabindex="0"]';
  const standsInText = (target: Element) => {
    if (getComputedStyle(target).display !== 'inline') return false;
    let line = target.parentElement;
    while (line && getComputedStyle(line).display.startsWith('inline')) line = line.parentElement;
    const copy = line?.cloneNode(true) as Element | undefined;
    copy?.querySelectorAll(targets).forEach((one) => {
      one.remove();
    });
    return /\p{Letter}|\p{Number}/u.test(copy?.textContent ?? '');
  };
  return [...document.querySelectorAll<HTMLElement>(targets)].flatMap((target) => {
    const isShown = target.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    // What only the keyboard reaches is no target for a finger.
    const isClipped = getComputedStyle(target).clipPath !== 'none';
    if (!isShown || isClipped || standsInText(target)) return [];
    const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
    if (width >= least && height >= least) return [];
    return [`${Math.round(width)}×${Math.round(height)} ${target.outerHTML.slice(0, 100)}`];
  });
}

async function smallOn(address: string, page: Page): Promise<string[]> {
  await page.goto(address);
  await layOutAll(page);
  const found = await page.evaluate(smallTargets, LEAST);
  return found.map((one) => `${address} ${one}`);
}

test.each([editionOf('hans'), editionOf('en')])(
  'on a phone every target of $label is as large as a fingertip needs',
  async (edition) => {
    const profile = await site.profile({ viewport: { width: 360, height: 640 }, hasTouch: true });
    const found = await inParallel(templatesIn(edition), () => profile.newPage(), smallOn);
    await profile.close();
    expect(found.flat()).toEqual([]);
  },
);

test('what opens has targets as large', async () => {
  const { page } = await site.open('/articles/suanli-kuorong/', {
    viewport: { width: 360, height: 640 },
    hasTouch: true,
    // Half faded in, a card is not seen as shown.
    reducedMotion: 'reduce',
  });
  await page.locator('a.term').first().tap();
  await page.locator('#term-card').waitFor();
  expect(await page.evaluate(smallTargets, LEAST)).toEqual([]);
  await page.locator('[data-open-search]').tap();
  await page.locator('#search-dialog input').fill('算力');
  await page.locator('#search-dialog [data-search-facets] button').first().waitFor();
  expect(await page.evaluate(smallTargets, LEAST)).toEqual([]);
  await page.locator('[data-close-search]').tap();
  await page.locator('[data-open-keys]').tap();
  await page.locator('#keys').waitFor();
  expect(await page.evaluate(smallTargets, LEAST)).toEqual([]);
});
