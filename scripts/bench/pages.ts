import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import type { Edition } from '../../src/editions.ts';
import { FLAGS } from '../../tests/lib/browser.ts';
import { weightOf } from '../../tests/lib/weight.ts';
import type { Weight } from '../../tests/lib/weight.ts';
import { findBrowser } from '../lib/findBrowser.ts';
import { DIST } from '../lib/paths.ts';
import { UserError, report } from '../lib/runScript.ts';
import { median } from './median.ts';
import { measurePaint } from './pages/measurePaint.ts';
import type { Paint } from './pages/measurePaint.ts';
import { samplePages } from './pages/samplePages.ts';
import { serveCompressed } from './pages/serveCompressed.ts';
import type { CompressedSite } from './pages/serveCompressed.ts';

export interface PagesOptions {
  edition: Edition;
  runs: number;
  json: boolean;
}

/** Loads that are not counted: a browser that has just been started reads its own files meanwhile. */
const WARM_UP = 2;

/**
 * Measures when a phone on a slow network sees the built pages, beside bare pages with the same
 * text, and what the pages weigh. Each page and its peer are loaded by turns; medians are told.
 */
export async function benchPages({ edition, runs, json }: PagesOptions): Promise<void> {
  const { pages, bare } = await samplePages(edition);
  const { browser: executablePath, missing } = findBrowser();
  if (executablePath === undefined) throw new UserError(missing ?? 'There is no browser');

  let site: CompressedSite | undefined;
  let browser: Browser | undefined;
  try {
    site = await serveCompressed(DIST, bare);
    browser = await chromium.launch({ executablePath, args: FLAGS });
    const results: Result[] = [];
    for (const { name, address, bareAddress, html, tree } of pages) {
      const own: Paint[] = [];
      const peer: Paint[] = [];
      for (let run = -WARM_UP; run < runs; run++) {
        const paint = await measurePaint(browser, `${site.origin}${address}`);
        const peerPaint = await measurePaint(browser, `${site.origin}${bareAddress}`);
        if (run < 0) continue;
        own.push(paint);
        peer.push(peerPaint);
      }
      const weight = weightOf({ html, tree }, DIST);
      results.push({ name, own: medianOf(own), bare: medianOf(peer), weight });
    }
    report(json ? JSON.stringify({ edition: edition.id, runs, results }) : format(results, runs));
  } finally {
    await browser?.close();
    await site?.close();
  }
}

interface Result {
  name: string;
  own: Paint;
  bare: Paint;
  weight: Weight;
}

function medianOf(paints: readonly Paint[]): Paint {
  return {
    largest: median(paints.map(({ largest }) => largest)),
    first: median(paints.map(({ first }) => first)),
    shift: median(paints.map(({ shift }) => shift)),
  };
}

function format(results: readonly Result[], runs: number): string {
  const row = (label: string, cells: readonly string[]) =>
    label.padEnd(10) + cells.map((cell) => cell.padStart(10)).join('');
  const ms = (value: number) => value.toFixed(0);
  const kB = (bytes: number) => (bytes / 1000).toFixed(1);
  return [
    `largest paint on a phone, slow 4G, processor slowed 4 times; median of ${runs}, milliseconds; weights in kB, compressed`,
    row('', ['page', 'bare', 'ratio', 'shift', 'scripts', 'styles', 'frame']),
    ...results.map(({ name, own, bare, weight }) =>
      row(name, [
        ms(own.largest),
        ms(bare.largest),
        (own.largest / bare.largest).toFixed(2),
        own.shift.toFixed(3),
        kB(weight.scripts),
        kB(weight.styles),
        kB(weight.frame),
      ]),
    ),
  ].join('\n');
}
