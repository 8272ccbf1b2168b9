import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { staticSite } from '../../scripts/lib/staticSite.ts';
import type { EditionId } from '../../src/editions.ts';
import type { Request, Status } from '../../src/offline/messages.ts';
import { FLAGS, newProfile } from './browser.ts';
import { PATIENCE } from './patience.ts';
import { portOf } from './portOf.ts';

/** What a host does with a request instead of answering it. */
export type Fault = (request: IncomingMessage, response: ServerResponse) => void;

/** A host whose site can be replaced, which can be cut off, and which can fail for one address. */
export interface FaultyHost {
  origin: string;
  /** Puts another built site up. */
  deploy: (dist: string) => void;
  /**
   * Fails for an address (from the root of the host), until told otherwise; where only the `worker`
   * is meant, readers who open it still get it.
   */
  fail: (address: string, fault: Fault | undefined, whom?: 'all' | 'worker') => void;
  /** Lets requests for an address wait, until what it returns is called. */
  hold: (address: string) => () => void;
  /** Closes every connection, and refuses new ones, until told otherwise. */
  cut: (off: boolean) => void;
  /** What was asked for since the last call, and how it was answered. */
  asked: () => { address: string; status: number; bytes: number }[];
  close: () => Promise<void>;
}

/** How a host spells the addresses of pages. */
export type Spelling =
  /** Clean ones: /terms/suanli/ */
  | 'clean'
  /** The names of files alone: /terms/suanli/index.html */
  | 'files'
  /** Clean ones without their last slash, to which it sends all others: /terms/suanli */
  | 'bare';

export async function createHost(
  dist: string,
  base = '/',
  spelling: Spelling = 'clean',
): Promise<FaultyHost> {
  let site = staticSite(dist, base);
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    if (spelling === 'files' && pathname.endsWith('/')) {
      response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Index of /</h1>');
    } else if (spelling === 'bare' && pathname.endsWith('/') && pathname !== base) {
      response.writeHead(308, { location: pathname.slice(0, -1) }).end();
    } else site(request, response);
  };
  let isCut = false;
  let log: { address: string; status: number; bytes: number }[] = [];
  const faults = new Map<string, Fault>();
  const fail: FaultyHost['fail'] = (address, fault, whom = 'all') => {
    if (!fault) faults.delete(address);
    else if (whom === 'all') faults.set(address, fault);
    else {
      faults.set(address, (request, response) => {
        // What is to be kept is asked for past what the browser has in store.
        const isKept = request.headers['cache-control'] !== undefined;
        (isKept ? fault : answer)(request, response);
      });
    }
  };
  const server = createServer((request, response) => {
    if (isCut) {
      request.socket.destroy();
      return;
    }
    const address = new URL(request.url ?? '/', 'http://host').pathname;
    const sentBefore = request.socket.bytesWritten;
    response.on('close', () => {
      const bytes = request.socket.bytesWritten - sentBefore;
      log.push({ address, status: response.statusCode, bytes });
    });
    const fault = faults.get(decodeURIComponent(address));
    if (fault) fault(request, response);
    else answer(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${portOf(server)}`,
    deploy: (next) => {
      site = staticSite(next, base);
    },
    fail,
    hold: (address) => {
      const held: (() => void)[] = [];
      fail(address, (request, response) => {
        held.push(() => {
          answer(request, response);
        });
      });
      return () => {
        fail(address, undefined);
        for (const go of held) go();
      };
    },
    cut: (off) => {
      isCut = off;
      if (off) server.closeAllConnections();
    },
    asked: () => {
      const before = log;
      log = [];
      return before;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A browser for pages that save themselves. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: FLAGS,
  });
}

/** A fresh profile that knows a host. */
export function freshProfile(browser: Browser, { origin }: FaultyHost): Promise<BrowserContext> {
  return newProfile(browser, origin, { serviceWorkers: 'allow' });
}

/** Asks the worker of a page for something, as the page's own scripts do. */
export function ask(page: Page, request: Request): Promise<Status | undefined> {
  return page.evaluate(async (wish) => {
    const registration = await navigator.serviceWorker.getRegistration();
    const worker = registration?.active;
    if (!worker) return undefined;
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise<Status>((resolve) => {
      port1.onmessage = ({ data }: MessageEvent<Status>) => {
        resolve(data);
      };
    });
    worker.postMessage(wish, [port2]);
    return answer;
  }, request);
}

/** Waits until what is saved is as wanted. */
export async function waitForStatus(
  page: Page,
  isWanted: (status: Status) => boolean,
): Promise<Status> {
  const end = performance.now() + PATIENCE;
  let status: Status | undefined;
  while (performance.now() < end) {
    status = await ask(page, { type: 'status' });
    if (status && isWanted(status)) return status;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`What is saved stays ${JSON.stringify(status)}`);
}

export async function waitUntilSaved(page: Page, edition: EditionId): Promise<Status> {
  return waitForStatus(page, ({ editions }) => editions[edition]?.saved === true);
}

/** The hashes of what a page is given for addresses, asked for by the page itself. */
export function hashesFor(page: Page, addresses: readonly string[]): Promise<string[]> {
  return page.evaluate(async (list) => {
    const hashes: string[] = [];
    for (const address of list) {
      const response = await fetch(address);
      const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
      const bytes = new Uint8Array(digest).subarray(0, 16);
      hashes.push(
        btoa(String.fromCharCode(...bytes))
          .replaceAll('+', '-')
          .replaceAll('/', '_')
          .replace(/=+$/, ''),
      );
    }
    return hashes;
  }, addresses);
}
