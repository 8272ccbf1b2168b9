import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { PATIENCE } from './patience.ts';

/** Between two looks, in milliseconds; the page's own clock may stand still. */
const PAUSE = 20;

/**
 * Waits for what a page asks for when its first frame has been seen: until its modules have run and
 * its later sheets have come, it does not yet do what it is for.
 *
 * @example
 * await page.locator('.entry a').click();
 * await arrival(page);
 */
export async function arrival(page: Page): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await page.evaluate(hasArrived))) {
    if (Date.now() > end) throw new Error(`${page.url()} has not come in ${PATIENCE} ms`);
    await sleep(PAUSE);
  }
}

/** Sent to the browser as it stands. */
function hasArrived(): boolean {
  const sheets = [...document.querySelectorAll('noscript[data-later] + link[rel=stylesheet]')];
  const awaited = document.querySelectorAll('main noscript[data-later]').length;
  return (
    // The last of what the modules of every page start.
    document.querySelector('[data-open-keys][hidden]') === null &&
    sheets.length === awaited &&
    sheets.every((link) => (link as HTMLLinkElement).sheet !== null)
  );
}

/** Makes what waits for a page wait for its arrival, unless it is told what else to wait for. */
export function awaitArrivals(page: Page): Page {
  const goTo = page.goto.bind(page);
  const reload = page.reload.bind(page);
  const goBack = page.goBack.bind(page);
  const waitForAddress = page.waitForURL.bind(page);
  const andArrives = async <T>(visit: Promise<T>, options?: { waitUntil?: unknown }) => {
    const response = await visit;
    if (options?.waitUntil === undefined) await arrival(page);
    return response;
  };
  page.goto = (address, options) => andArrives(goTo(address, options), options);
  page.reload = (options) => andArrives(reload(options), options);
  page.goBack = (options) => andArrives(goBack(options), options);
  page.waitForURL = (address, options) => andArrives(waitForAddress(address, options), options);
  return page;
}
