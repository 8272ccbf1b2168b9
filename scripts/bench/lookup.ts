import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import ts from 'typescript';
import { EDITIONS, addressOf } from '../../src/editions.ts';
import type { EditionId } from '../../src/editions.ts';
import type { Glossary } from '../../src/glossary/glossary.ts';
import { serveSite } from '../../tests/lib/browser.ts';
import { findBrowser } from '../lib/findBrowser.ts';
import { lookUpQueries } from '../lib/lookUpQueries.ts';
import { DIST, ROOT } from '../lib/paths.ts';
import { UserError, report } from '../lib/runScript.ts';
import { timeBox, timeFunctions } from './lookUpInPage.ts';
import type { Asked, BoxTimes, Timed } from './lookUpInPage.ts';

/** Where the pages find the modules of `src/`, of which the built site has no names. */
const SOURCE = '/bench-src/';
const FRAME_EVERY = 20;

/**
 * Asks the built site, in Chromium, for every form of every entry: look-up by itself beside a plain
 * filter, and the look-up box of every edition, from the input event to the list in the page.
 */
export async function benchLookUp({ json }: { json: boolean }): Promise<void> {
  const data = path.join(DIST, 'glossary.json');
  if (!existsSync(data)) throw new UserError('There is no dist/ yet. Run: npm run build');
  const { entries } = JSON.parse(await readFile(data, 'utf8')) as Glossary;
  const asked = entries.flatMap((entry) =>
    [...new Set(Object.values(lookUpQueries(entry)).flat())].map((query): Asked => ({
      query,
      entry: entry.id,
    })),
  );
  const { browser, missing } = findBrowser();
  if (browser === undefined) throw new UserError(missing ?? 'There is no browser');

  const site = await serveSite(DIST, '/', browser);
  try {
    const { page } = await site.open('about:blank');
    await prepare(page);
    const boxes: BoxOfEdition[] = [];
    for (const edition of EDITIONS) {
      await page.goto(addressOf(edition, ''));
      await page.getByRole('combobox').first().focus();
      await page.keyboard.insertText('算力');
      await page.getByRole('option').first().waitFor();
      const queries = asked.map(({ query }) => query);
      await page.evaluate(timeBox, { queries: queries.slice(0, 500), frameEvery: Infinity });
      const times = await page.evaluate(timeBox, { queries, frameEvery: FRAME_EVERY });
      boxes.push({ edition: edition.id, times });
    }
    const functions = await page.evaluate(timeFunctions, { asked, source: SOURCE });
    const version = page.context().browser()?.version() ?? '';
    const counts = { entries: entries.length, queries: asked.length };
    const summary = summarise(version, counts, functions, boxes);
    report(json ? JSON.stringify(summary) : formatTable(summary));
  } finally {
    await site.close();
  }
}

/** Serves `src/` as modules, and pages in the isolation in which clocks tell more than tenths. */
async function prepare(page: Page): Promise<void> {
  await page.route(`**${SOURCE}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = path.join(ROOT, 'src', pathname.slice(SOURCE.length));
    const { outputText } = ts.transpileModule(await readFile(file, 'utf8'), {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 },
    });
    await route.fulfill({ contentType: 'text/javascript', body: outputText });
  });
  const pages = new Set(EDITIONS.map((edition) => addressOf(edition, '')));
  await page.route(
    ({ pathname }) => pages.has(pathname),
    async (route) => {
      const response = await route.fetch();
      const isolation = {
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      };
      await route.fulfill({ response, headers: { ...response.headers(), ...isolation } });
    },
  );
}

interface BoxOfEdition {
  edition: EditionId;
  times: BoxTimes;
}

/** Milliseconds. */
interface Spread {
  median: number;
  percentile95: number;
  slowest: number;
}

function spreadOf(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? NaN;
  return { median: at(0.5), percentile95: at(0.95), slowest: at(1) };
}

function summarise(
  chromium: string,
  counts: { entries: number; queries: number },
  { lookUp, includes }: { lookUp: Timed; includes: Timed },
  boxes: readonly BoxOfEdition[],
) {
  const ofFunction = ({ milliseconds, found }: Timed) => ({ ...spreadOf(milliseconds), found });
  return {
    chromium,
    ...counts,
    lookUp: ofFunction(lookUp),
    includes: ofFunction(includes),
    boxes: boxes.map(({ edition, times }) => ({
      edition,
      list: spreadOf(times.list),
      layout: spreadOf(times.layout),
      frame: spreadOf(times.frame),
    })),
  };
}

function formatTable({
  chromium,
  entries,
  queries,
  lookUp,
  includes,
  boxes,
}: ReturnType<typeof summarise>): string {
  const row = (label: string, ...cells: string[]) =>
    label.padEnd(40) + cells.map((cell) => cell.padStart(10)).join('');
  const times = ({ median, percentile95, slowest }: Spread) =>
    [median, percentile95, slowest].map((ms) => ms.toFixed(2));
  const share = ({ found }: { found: number }) => `${((100 * found) / queries).toFixed(1)} %`;
  return [
    `${queries} queries, every form of ${entries} entries; Chromium ${chromium}; milliseconds`,
    row('', 'median', '95 %', 'slowest', 'found'),
    row('look-up by itself', ...times(lookUp), share(lookUp)),
    row('includes() over the same rows', ...times(includes), share(includes)),
    '',
    `the look-up box, from the input event; a frame for one query in ${FRAME_EVERY}`,
    ...boxes.flatMap(({ edition, list, layout, frame }) => [
      row(`${edition}: list in the page`, ...times(list)),
      row('  its style and layout, after that', ...times(layout)),
      row('  frame made, waiting included', ...times(frame)),
    ]),
  ].join('\n');
}
