import type { Browser } from 'playwright-core';

/** A phone, as Lighthouse takes one. */
const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 3,
  isMobile: true,
  hasTouch: true,
  userAgent:
    'Mozilla/5.0 (Linux; Android 11; moto g power (2022)) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/136.0.0.0 Mobile Safari/537.36',
};
/** Lighthouse's slow 4G: milliseconds of a round trip, bytes a second. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const CPU_SLOWDOWN = 4;
/** How long nothing larger must come after all is loaded, in milliseconds. */
const REST = 500;

export interface Paint {
  /** When the largest piece of content that came before any interaction was drawn, in milliseconds. */
  largest: number;
  first: number;
  /** Sum of the layout shifts. */
  shift: number;
}

/** Loads a page as a phone on a slow network does that was never there, and reads when it was seen. */
export async function measurePaint(browser: Browser, address: string): Promise<Paint> {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.waitForTimeout(REST);
    return await page.evaluate(readPaint);
  } finally {
    await context.close();
  }
}

/** Sent to the browser as it stands. */
async function readPaint(): Promise<Paint> {
  const read = (type: string) =>
    new Promise<PerformanceEntry[]>((resolve) => {
      new PerformanceObserver((list) => {
        resolve(list.getEntries());
      }).observe({ type, buffered: true });
      setTimeout(resolve, 1000, []);
    });
  const largest = (await read('largest-contentful-paint')).at(-1);
  const shifts = (await read('layout-shift')) as (PerformanceEntry & { value: number })[];
  const [first] = performance.getEntriesByName('first-contentful-paint');
  return {
    largest: largest?.startTime ?? NaN,
    first: first?.startTime ?? NaN,
    shift: shifts.reduce((sum, { value }) => sum + value, 0),
  };
}
