import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { DIST } from '../../scripts/lib/paths.ts';
import { staticSite } from '../../scripts/lib/staticSite.ts';

/** How Chromium runs as root and asks for nothing by itself. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface ServedSite {
  origin: string;
  /** Opens a page in a fresh profile, and closes the one before; what the page complains of is collected in `errors`. */
  open: (
    address: string,
    options?: BrowserContextOptions,
  ) => Promise<{ page: Page; errors: string[] }>;
  /** A profile that stands until the site is closed, for many pages seen in one way. */
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
    open: async (address, options = {}) => {
      await last?.close();
      const context = await browser.newContext({
        baseURL: origin,
        serviceWorkers: 'block',
        ...options,
      });
      last = context;
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
    profile: (options = {}) => browser.newContext({ baseURL: origin, ...options }),
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The port that a server listens on. */
export function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port');
  return address.port;
}
