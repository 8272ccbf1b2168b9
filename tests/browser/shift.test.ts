import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { editionOf } from '../../src/editions.ts';
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

/** Scripts come this much later than the first paint, in milliseconds: what they move, one sees. */
const LATE = 200;

/** The English edition has a list in its footer; a rare term has little above its neighbours. */
const ADDRESSES = [...templatesIn(editionOf('hans')), '/en/', '/en/terms/', '/terms/zhuanmanbing/'];

interface Observed extends Window {
  moved?: string[];
}

/** Notes from the beginning what moves without the reader’s doing. */
function observe() {
  const moved: string[] = [];
  (window as Observed).moved = moved;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      sources: { node: Node | null }[];
    })[]) {
      const what = entry.sources.map(({ node }) =>
        node instanceof Element ? node.outerHTML.slice(0, 80) : node?.textContent,
      );
      moved.push(`${entry.value.toFixed(4)}: ${what.join(' | ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

async function readThrough() {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
    scrollTo(0, y);
    await frame();
    await frame();
  }
  return (window as Observed).moved ?? ['nothing was observed'];
}

async function movesOf(address: string, page: Page): Promise<string[]> {
  await page.goto(address);
  // A word of another length moves the footer of a reader who is there before the word.
  await page.waitForFunction(
    () => document.querySelector('[data-term-of-day]:not([data-settled])') === null,
  );
  const moved = await page.evaluate(readThrough);
  return moved.map((one) => `${address} ${one}`);
}

test.each([360, 1280])(
  'nothing moves while a page comes and is scrolled through, %i pixels wide',
  async (width) => {
    const profile = await site.profile({ viewport: { width, height: 800 } });
    await profile.addInitScript(observe);
    await profile.route('**/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, LATE));
      await route.continue();
    });
    const moved = await inParallel(ADDRESSES, () => profile.newPage(), movesOf);
    await profile.close();
    expect(moved.flat()).toEqual([]);
  },
);
