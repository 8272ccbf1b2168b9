import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { EDITIONS } from '../../src/editions.ts';
import { serveSite } from '../lib/browser.ts';
import type { ServedSite } from '../lib/browser.ts';
import { inParallel } from '../lib/inParallel.ts';
import { templatesIn } from '../lib/templates.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(async () => {
  await site.close();
});

const NARROWEST: number = 320;
const WIDEST: number = 1440;

/** Pages with tables, drawings and maps are tried at every width; text, which wraps, at one in seven. */
const stepOf = (address: string) =>
  /\/(figures|terms|terms\/suanli|articles\/suanli-kuorong)\/$/.test(address) ? 1 : 7;

/**
 * The widths at which a page is wider than its window. The window is a frame: it takes a new width
 * at once, and need not be painted.
 */
async function tooWide(address: string, page: Page): Promise<string[]> {
  const widths = await page.evaluate(
    async ([src, from, to, step]) => {
      const frame = document.createElement('iframe');
      frame.style.cssText = 'position: absolute; border: 0; max-width: none; height: 800px';
      document.body.replaceChildren(frame);
      await new Promise((resolve) => {
        frame.addEventListener('load', resolve);
        frame.src = src;
      });
      // The word of the day comes later.
      while (frame.contentDocument?.querySelector('[data-term-of-day]:not([data-settled])')) {
        await new Promise(requestAnimationFrame);
      }
      const found: number[] = [];
      for (let width = from; width <= to; width += step) {
        frame.style.width = `${width}px`;
        const root = frame.contentDocument?.documentElement;
        if (root?.clientWidth !== width) throw new Error(`The frame is not ${width} wide`);
        if (root.scrollWidth > width) found.push(width);
      }
      return found;
    },
    [address, NARROWEST, WIDEST, stepOf(address)] as const,
  );
  return widths.map((width) => `${address} at ${width}`);
}

test.each(EDITIONS)(
  'no page of $label is wider than its window, at any width from a phone to a desk',
  async (edition) => {
    const profile = await site.profile({ viewport: { width: WIDEST, height: 800 } });
    const begin = async () => {
      const page = await profile.newPage();
      await page.goto('/404.html');
      return page;
    };
    const found = await inParallel(templatesIn(edition), begin, tooWide);
    await profile.close();
    expect(found.flat()).toEqual([]);
  },
);
