import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { EDITIONS, addressOf } from '../../src/editions.ts';
import type { Edition } from '../../src/editions.ts';
import { VERSIONS, readVersions } from '../../src/offline/precache.ts';
import type { Offer } from '../../src/offline/precache.ts';
import { FLAGS } from '../../tests/lib/browser.ts';
import { ask, waitForStatus } from '../../tests/lib/offline.ts';
import { findBrowser } from '../lib/findBrowser.ts';
import { DIST } from '../lib/paths.ts';
import { UserError, report } from '../lib/runScript.ts';
import { serveCompressed } from './pages/serveCompressed.ts';
import type { CompressedSite } from './pages/serveCompressed.ts';

/** What it costs to save an edition. */
export interface Save extends Pick<Offer, 'files' | 'bytes' | 'transfer'> {
  edition: string;
  requests: number;
  /** Bytes that came over the wire, headers and the lists of files included. */
  wire: number;
  /** How many times the compressed size of the files that is. */
  ratio: number;
  seconds: number;
}

/** Saves each edition of the built site in a fresh profile, and counts what is sent for it. */
export async function benchOffline({ json }: { json: boolean }): Promise<void> {
  const file = path.join(DIST, VERSIONS);
  if (!existsSync(file)) throw new UserError('There is nothing to save yet. Run: npm run build');
  const { browser: executablePath, missing } = findBrowser();
  if (executablePath === undefined) throw new UserError(missing ?? 'There is no browser');
  const offers = readVersions(await readFile(file, 'utf8'));
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  const saves: Save[] = [];
  try {
    for (const edition of EDITIONS) {
      const offer = offers[edition.id];
      if (offer) saves.push(await measureSave(browser, edition, offer));
    }
  } finally {
    await browser.close();
  }
  if (json) report(JSON.stringify(saves));
  else for (const one of saves) report(inWords(one));
}

/** Saves an edition of the built site in a fresh profile, and counts what is sent for it. */
export async function measureSave(browser: Browser, edition: Edition, offer: Offer): Promise<Save> {
  const site = await serveCompressed(DIST, new Map());
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  try {
    const page = await context.newPage();
    // The page itself must not begin, so that nothing is counted but the save.
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await page.goto(site.origin + addressOf(edition, ''));
    await waitForStatus(page, () => true);
    await page.waitForLoadState('networkidle');
    return await countSave(site, page, edition, offer);
  } finally {
    await context.close();
    await site.close();
  }
}

async function countSave(
  site: CompressedSite,
  page: Page,
  edition: Edition,
  { files, bytes, transfer }: Offer,
): Promise<Save> {
  const before = site.sent();
  const started = performance.now();
  await ask(page, { type: 'save', edition: edition.id });
  await waitForStatus(page, ({ editions }) => editions[edition.id]?.saved === true);
  const seconds = (performance.now() - started) / 1000;
  const after = site.sent();
  const wire = after.bytes - before.bytes;
  return {
    edition: edition.short,
    files,
    bytes,
    transfer,
    requests: after.requests - before.requests,
    wire,
    ratio: wire / transfer,
    seconds,
  };
}

const inWords = ({ edition, files, bytes, transfer, requests, wire, ratio, seconds }: Save) =>
  `${edition}: ${files} files, ${megabytes(bytes)} MB on the device, ${megabytes(transfer)} MB compressed; ` +
  `saved with ${requests} requests and ${megabytes(wire)} MB, ${ratio.toFixed(3)} times that, in ${seconds.toFixed(1)} s`;

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(2);
