import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Edition } from '../../src/editions.ts';
import { FLAGS } from '../../tests/lib/browser.ts';
import { findBrowser } from '../lib/findBrowser.ts';
import { DIST } from '../lib/paths.ts';
import { UserError, report } from '../lib/runScript.ts';
import { median } from './median.ts';
import { samplePages } from './pages/samplePages.ts';
import { serveCompressed } from './pages/serveCompressed.ts';

export interface LighthouseOptions {
  edition: Edition;
  runs: number;
  json: boolean;
}

/** No dependency of the project: npm fetches it when it is asked for. */
const LIGHTHOUSE = 'lighthouse@12.2.3';
const SCORES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What is read of Lighthouse's report; scores are from 0 to 1, the moment is in milliseconds. */
interface Report {
  audits: { 'largest-contentful-paint': { numericValue: number } };
  categories: Record<(typeof SCORES)[number], { score: number }>;
}

interface Result {
  name: string;
  /** Medians. */
  largest: number;
  bare: number;
  /** The lowest of all runs, of 100. */
  scores: Record<(typeof SCORES)[number], number>;
}

/**
 * Has Lighthouse judge the built pages with its settings for a phone, which reckon from a load at
 * full speed when a slow phone would see them; and, by turns, bare pages with the same text.
 */
export async function benchLighthouse({ edition, runs, json }: LighthouseOptions): Promise<void> {
  const { pages, bare } = await samplePages(edition);
  const { browser, missing } = findBrowser();
  if (browser === undefined) throw new UserError(missing ?? 'There is no browser');
  const site = await serveCompressed(DIST, bare);
  const visit = (address: string) => judge(`${site.origin}${address}`, browser);
  const results: Result[] = [];
  try {
    for (const { name, address, bareAddress } of pages) {
      const own: Report[] = [];
      const peer: Report[] = [];
      for (let run = 0; run < runs; run++) {
        own.push(await visit(address));
        peer.push(await visit(bareAddress));
      }
      const lowest = (category: (typeof SCORES)[number]) =>
        Math.round(100 * Math.min(...own.map(({ categories }) => categories[category].score)));
      results.push({
        name,
        largest: median(own.map(largestPaint)),
        bare: median(peer.map(largestPaint)),
        scores: {
          performance: lowest('performance'),
          accessibility: lowest('accessibility'),
          'best-practices': lowest('best-practices'),
          seo: lowest('seo'),
        },
      });
    }
  } finally {
    await site.close();
  }
  report(json ? JSON.stringify({ edition: edition.id, runs, results }) : format(results, runs));
}

const largestPaint = ({ audits }: Report) => audits['largest-contentful-paint'].numericValue;

async function judge(address: string, browser: string): Promise<Report> {
  const options = [
    '--quiet',
    '--output=json',
    `--only-categories=${SCORES.join()}`,
    `--chrome-flags=${FLAGS.join(' ')} --headless`,
  ];
  const { stdout } = await promisify(execFile)('npx', ['--yes', LIGHTHOUSE, address, ...options], {
    env: { ...process.env, CHROME_PATH: browser },
    maxBuffer: 2 ** 28,
    shell: process.platform === 'win32',
  });
  return JSON.parse(stdout) as Report;
}

function format(results: readonly Result[], runs: number): string {
  const row = (label: string, cells: readonly string[]) =>
    label.padEnd(10) + cells.map((cell) => cell.padStart(10)).join('');
  return [
    `largest paint on a phone as ${LIGHTHOUSE} reckons it; median of ${runs}, milliseconds; the lowest scores`,
    row('', ['page', 'bare', 'ratio', 'speed', 'access', 'practices', 'seo']),
    ...results.map(({ name, largest, bare, scores }) =>
      row(name, [
        largest.toFixed(0),
        bare.toFixed(0),
        (largest / bare).toFixed(2),
        ...SCORES.map((category) => String(scores[category])),
      ]),
    ),
  ].join('\n');
}
