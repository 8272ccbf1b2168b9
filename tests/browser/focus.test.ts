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

const ADDRESSES = templatesIn(editionOf('hans'));
const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 640 };

interface Walk extends Window {
  stops?: number;
  lost?: string[];
}

/**
 * Notes, whenever a Tab is let go, whether the focus can be seen. The card of a term is left to its
 * own tests: it follows its mention with the next frame.
 */
function watchFocus() {
  const lost: string[] = [];
  const walk: Walk = window;
  walk.stops = 0;
  walk.lost = lost;
  // Of a long list, the first say how the others fare.
  for (const list of document.querySelectorAll(
    '.letter, .subject-group, .map-parts, .figures-page section, .kwic, .prose p',
  )) {
    [...list.querySelectorAll('a')].slice(3).forEach((link) => {
      link.setAttribute('tabindex', '-1');
    });
  }
  const hasOutline = (place: Element | null) => {
    const style = place && getComputedStyle(place);
    return style?.outlineStyle !== 'none' && parseFloat(style?.outlineWidth ?? '0') >= 2;
  };
  const hasSign = (element: Element) => {
    const box = element.querySelector('rect');
    if (box) return parseFloat(getComputedStyle(box).strokeWidth) >= 2;
    const form = element.closest('form');
    // The line below the box of the search takes the colour of the focus, and its width.
    if (element.matches('.search input'))
      return form && getComputedStyle(form).boxShadow !== 'none';
    return hasOutline(element) || (element.matches('input') && hasOutline(form));
  };
  addEventListener('keyup', ({ key }) => {
    const element = document.activeElement;
    if (key !== 'Tab' || !element || element === document.body) return;
    walk.stops = (walk.stops ?? 0) + 1;
    if (element.closest('#term-card')) return;
    const header = document.querySelector('.top');
    const ways = document.querySelector('.ways');
    const isFixed = (place: Element | null) =>
      place !== null && /^(fixed|sticky)$/.test(getComputedStyle(place).position);
    const top =
      header && isFixed(header) && !element.closest('.top, .skip')
        ? header.getBoundingClientRect().bottom
        : 0;
    const bottom =
      ways && getComputedStyle(ways).position === 'fixed' && !ways.contains(element)
        ? ways.getBoundingClientRect().top
        : innerHeight;
    const place = element.getBoundingClientRect();
    const name = element.outerHTML.slice(0, 90);
    const [over, under] = [Math.round(top - place.top), Math.round(place.bottom - bottom)];
    // What is higher than the window shows a part of itself.
    const isTall = place.height > bottom - top;
    if (isTall ? over > place.height || under > place.height : over > 0 || under > 0) {
      lost.push(`covered by ${Math.max(over, under)} px: ${name}`);
    }
    if (place.left < 0 || (place.right > innerWidth && place.width <= innerWidth)) {
      lost.push(`beside the window: ${name}`);
    }
    if (!hasSign(element)) lost.push(`without a sign of the focus: ${name}`);
  });
}

const WALKS = [
  { key: 'Tab', viewport: WIDE },
  { key: 'Shift+Tab', viewport: PHONE },
  { key: 'Shift+Tab', viewport: WIDE },
] as const;

test.each(WALKS)(
  'whoever goes with $key through a page $viewport.width pixels wide sees where the focus is',
  async ({ key, viewport }) => {
    const profile = await site.profile({ viewport });
    const walk = async (address: string, page: Page) => {
      await page.goto(address);
      // The walk is faster than frames: what is laid out on the way has not settled when it is asked.
      await layOutAll(page);
      await page.evaluate(watchFocus);
      const stops = await page
        .locator(
          'a[href]:not([tabindex="-1"]):visible, button:visible, input:visible, summary:visible',
        )
        .count();
      for (let stop = 0; stop < stops; stop++) await page.keyboard.press(key);
      const { reached, lost } = await page.evaluate(() => {
        const { stops: reached = 0, lost = [] } = window as Walk;
        return { reached, lost };
      });
      expect(reached, address).toBeGreaterThan(stops * 0.9);
      return lost.map((one) => `${address} ${one}`);
    };
    const lost = await inParallel(ADDRESSES, () => profile.newPage(), walk);
    await profile.close();
    expect(lost.flat()).toEqual([]);
  },
);
