import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { DIST } from '../../scripts/lib/paths.ts';
import { staticSite } from '../../scripts/lib/staticSite.ts';
import { awaitArrivals } from './arrival.ts';
import { PATIENCE } from './patience.ts';
import { portOf } from './portOf.ts';

/** How Chromium runs as root and asks for nothing by itself. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The day on which pages are seen in a profile for many: the word of the day changes with it. */
const DAY = new Date('2026-11-24T12:00:00').getTime();
/** An hour before it, in milliseconds. */
const HOUR = 3_600_000;

export interface Visit extends BrowserContextOptions {
  /**
   * Whether time stands still for the page's own timers, frames it asks for among them: then what
   * comes after a while comes when `page.clock.runFor` lets that pass, and never before.
   */
  isStill?: boolean;
}

export interface ServedSite {
  origin: string;
  /** Opens a page in a fresh profile, and closes the one before; what the page complains of is collected in `errors`. */
  open: (address: string, visit?: Visit) => Promise<{ page: Page; errors: string[] }>;
  /** A profile that stands until the site is closed, for many pages seen in one way, on one day. */
  profile: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  close: () => Promise<void>;
}

/**
 * A built site on a port of this machine, and a browser to look at it. Nothing is saved for offline
 * unless a test allows service workers.
 *
 * @param executable path of the browser; by default what CHROMIUM names, or Debian's
 */
export async function serveSite(
  dist = DIST,
  base = '/',
  executable = process.env['CHROMIUM'] ?? '/usr/bin/chromium',
): Promise<ServedSite> {
  const server = createServer(staticSite(dist, base));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${portOf(server)}`;
  const browser: Browser = await chromium.launch({
    executablePath: executable,
    args: FLAGS,
  });
  let last: BrowserContext | undefined;
  return {
    origin,
    open: async (address, { isStill = false, ...options } = {}) => {
      await last?.close();
      const context = await newProfile(browser, origin, options);
      last = context;
      if (isStill) {
        await context.clock.install({ time: DAY - HOUR });
        await context.clock.pauseAt(DAY);
      }
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('pageerror', (error) => {
        errors.push(String(error));
      });
      await page.goto(address);
      return { page, errors };
    },
    profile: async (options = {}) => {
      const context = await newProfile(browser, origin, options);
      await context.addInitScript(holdDay, DAY);
      return context;
    },
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A fresh profile that knows a host, waits patiently, and saves nothing unless `options` allow it. */
export async function newProfile(
  browser: Browser,
  origin: string | undefined,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    ...(origin === undefined ? {} : { baseURL: origin }),
    serviceWorkers: 'block',
    ...options,
  });
  context.setDefaultTimeout(PATIENCE);
  if (options.javaScriptEnabled !== false) {
    const newPage = context.newPage.bind(context);
    context.newPage = async () => awaitArrivals(await newPage());
  }
  return context;
}

/** Lets a page take every moment for one; unlike the clock of a still page, its frames are real. */
function holdDay(day: number) {
  globalThis.Date = new Proxy(Date, {
    construct: (own, given) => Reflect.construct(own, given.length > 0 ? given : [day]) as Date,
  });
}
