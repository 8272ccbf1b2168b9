import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { createFoldTable } from '../../src/chinese/createFoldTable.ts';
import { formatFold } from '../../src/chinese/foldText.ts';
import { findBrowser } from '../lib/findBrowser.ts';
import { UserError, report } from '../lib/runScript.ts';
import { writeSearchIndex } from '../lib/writeSearchIndex.ts';
import { serveCounting } from './search/countingServer.ts';
import type { CountingServer } from './search/countingServer.ts';
import type { Driver, Found } from './search/driver.ts';
import { KINDS, drawKinds } from './search/drawKinds.ts';
import type { Kind } from './search/drawKinds.ts';
import { drawQueries } from './search/drawQueries.ts';
import { createTruth } from './search/findTruth.ts';
import { readCorpus } from './search/readCorpus.ts';
import { mean, quantile, scoreSearch } from './search/scoreSearch.ts';
import type { SearchScore } from './search/scoreSearch.ts';
import { createScan } from './search/scanTruth.ts';
import { readOwnIds, readStockIds } from './search/readIds.ts';
import { writeStock } from './search/writeStock.ts';

export interface SearchOptions {
  /** A folder of Markdown or text files. */
  corpus: string;
  queries: number;
  seed: number;
  json: boolean;
}

/** First queries that bytes are counted for, each in a fresh profile; the mean is told. */
const FIRST_QUERIES = 12;

/**
 * Indexes a folder of text as the site does and with Pagefind as it comes, asks both the same
 * queries drawn from the text in a real browser, and prints how right they are and what they cost.
 */
export async function benchSearch(options: SearchOptions): Promise<void> {
  const { browser: executablePath, missing } = findBrowser();
  if (executablePath === undefined) throw new UserError(missing ?? 'No browser');
  const pages = await readCorpus(options.corpus);
  const fold = createFoldTable(pages.map((page) => JSON.stringify(page)));
  const queries = drawQueries(pages, options.queries, options.seed);
  if (queries.length === 0) throw new UserError(`${options.corpus} has no Chinese to ask for`);
  const truths = queries.map(createTruth(pages, fold));
  const each = Math.ceil(options.queries / 4);
  const drawn = Object.entries(drawKinds(pages, fold, each, options.seed)) as [Kind, string[]][];
  const scan = createScan(pages, fold);

  const folder = await mkdtemp(path.join(tmpdir(), 'xincizhi-bench-'));
  let server: CountingServer | undefined;
  let browser: Browser | undefined;
  try {
    const own = path.join(folder, 'own');
    const stock = path.join(folder, 'stock');
    await writeSearchIndex(own, 'hans', pages, fold);
    await writeFile(path.join(own, 'fold.txt'), formatFold(fold));
    await writeFile(path.join(own, 'index.html'), pageFor('own'));
    await writeStock(stock, pages);
    await writeFile(path.join(stock, 'index.html'), pageFor('stock'));

    server = await serveCounting(folder);
    browser = await chromium.launch({ executablePath, args: FLAGS });
    const measured = {
      xincizhi: await measureWay('own', browser, server, queries),
      pagefind: await measureWay('stock', browser, server, queries),
    };
    const ids = {
      xincizhi: await readOwnIds(path.join(own, 'pagefind/hans')),
      pagefind: await readStockIds(stock),
    };
    const results = {
      xincizhi: summarise(queries, truths, measured.xincizhi, ids.xincizhi, await sizeOf(own)),
      pagefind: summarise(queries, truths, measured.pagefind, ids.pagefind, await sizeOf(stock)),
    };
    const kinds: [Kind, SearchScore][] = [];
    for (const [kind, asked] of drawn.filter(([, list]) => list.length > 0)) {
      const found = await ask('own', browser, server, asked);
      const answers = [];
      for (const [at, query] of asked.entries()) {
        const pagesFound = found[at]?.pages.map((id) => ids.xincizhi.get(id) ?? id) ?? [];
        answers.push({ query, found: pagesFound, truth: await scan(query) });
      }
      kinds.push([kind, scoreSearch(answers.filter(({ truth }) => truth.size > 0))]);
    }
    const characters = pages
      .flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks))
      .reduce((sum, block) => sum + Array.from(block).length, 0);
    const corpus = { pages: pages.length, characters, drawn: queries.length };
    if (options.json) {
      report(JSON.stringify({ ...options, ...corpus, results, kinds: Object.fromEntries(kinds) }));
    } else report(`${formatTable(options, corpus, results)}\n${formatKinds(each, kinds)}`);
  } finally {
    await browser?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

type Way = 'own' | 'stock';

/** Modules are served as they stand, unbundled: a package is told by its address. */
const IMPORTS = JSON.stringify({ imports: { stemmer: '/project/node_modules/stemmer/index.js' } });

const pageFor = (way: Way) =>
  `<!doctype html><html lang="${way === 'own' ? 'zh-Hans' : 'zh'}" data-base="/${way}/" data-edition="hans"><meta charset="utf-8"><title>${way}</title><link rel="icon" href="data:,"><script type="importmap">${IMPORTS}</script>`;

interface Measured {
  found: Found[];
  /** Of each of the first queries: bytes by kind of file. */
  first: Bytes[];
}

async function measureWay(
  way: Way,
  browser: Browser,
  server: CountingServer,
  queries: readonly string[],
): Promise<Measured> {
  const first: Bytes[] = [];
  for (const query of queries.slice(0, FIRST_QUERIES)) {
    await ask(way, browser, server, [query]);
    first.push(bytesOf(server.takeSent()));
  }
  return { found: await ask(way, browser, server, queries), first };
}

/** Asks queries in a fresh profile, one after the other, with the engine warm. */
async function ask(
  way: Way,
  browser: Browser,
  server: CountingServer,
  queries: readonly string[],
): Promise<Found[]> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${server.origin}/${way}/index.html`);
    server.takeSent();
    const driver = await page.evaluateHandle(async (address) => {
      const module = (await import(address)) as { createDriver: () => Promise<Driver> };
      return module.createDriver();
    }, `/project/scripts/bench/search/${way}Driver.ts`);
    const found: Found[] = [];
    for (const query of queries) {
      found.push(await driver.evaluate((ready, asked) => ready.search(asked), query));
    }
    return found;
  } finally {
    await context.close();
  }
}

type Bytes = Record<'engine' | 'index' | 'pages', number>;

function bytesOf(sent: ReadonlyMap<string, number>): Bytes {
  const bytes: Bytes = { engine: 0, index: 0, pages: 0 };
  for (const [name, count] of sent) {
    if (/\/(pagefind(-worker)?\.js|wasm\.[^/]*)$/.test(name)) bytes.engine += count;
    else if (/\/(fragment|text)\//.test(name)) bytes.pages += count;
    else bytes.index += count;
  }
  return bytes;
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== 'index.html');
  const sizes = await Promise.all(
    files.map(async (file) => (await stat(path.join(file.parentPath, file.name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

interface Result extends SearchScore {
  /** Bytes on disk: engine, index and text, without Pagefind's ready-made interfaces. */
  size: number;
  first: Bytes & { all: number };
  /** In milliseconds: to the ordered list, and to five results with their excerpts. */
  listed: { median: number; p95: number };
  shown: { median: number; p95: number };
}

function summarise(
  queries: readonly string[],
  truths: readonly Set<string>[],
  { found, first }: Measured,
  ids: ReadonlyMap<string, string>,
  size: number,
): Result {
  const answers = queries.map((query, at) => ({
    query,
    found: found[at]?.pages.map((id) => ids.get(id) ?? id) ?? [],
    truth: truths[at] ?? new Set<string>(),
  }));
  const of = (kind: keyof Bytes) => mean(first.map((bytes) => bytes[kind]));
  const bytes = { engine: of('engine'), index: of('index'), pages: of('pages') };
  const times = (kind: 'listed' | 'shown') => {
    const all = found.map((one) => one[kind]);
    return { median: quantile(all, 0.5), p95: quantile(all, 0.95) };
  };
  return {
    ...scoreSearch(answers),
    size,
    first: { ...bytes, all: bytes.engine + bytes.index + bytes.pages },
    listed: times('listed'),
    shown: times('shown'),
  };
}

function formatTable(
  { corpus, seed }: SearchOptions,
  counts: { pages: number; characters: number; drawn: number },
  { xincizhi: own, pagefind: stock }: Record<'xincizhi' | 'pagefind', Result>,
): string {
  const row = (label: string, a: string, b: string, ratio = '', goal = '') =>
    label.padEnd(40) + a.padStart(11) + b.padStart(11) + ratio.padStart(8) + goal.padStart(10);
  const share = (label: string, key: keyof SearchScore, goal = '') =>
    row(label, own[key].toFixed(4), stock[key].toFixed(4), '', goal);
  const count = (label: string, key: keyof SearchScore) =>
    row(label, String(own[key]), String(stock[key]));
  const cost = (label: string, a: number, b: number, digits: number, goal = '') =>
    row(label, a.toFixed(digits), b.toFixed(digits), (a / b).toFixed(2), goal);
  const kB = (label: string, of: (result: Result) => number, goal = '') =>
    cost(label, of(own) / 1000, of(stock) / 1000, 1, goal);
  return [
    `${corpus}: ${counts.pages} pages, ${counts.characters} characters; ${counts.drawn} queries of 2 to 8 characters, seed ${seed}`,
    row('', 'xincizhi', 'Pagefind', 'ratio', 'to reach'),
    share('recall', 'recall', '1.000'),
    share('precision', 'precision', '≥ 0.999'),
    share('truth in top 10', 'truthInTop10', '1.000'),
    share('first hit literal', 'firstHitLiteral'),
    count('empty answers', 'emptyAnswers'),
    count('pages missed', 'missed'),
    count('pages too many', 'tooMany'),
    kB('size on disk, kB', ({ size }) => size, '≤ 0.75'),
    kB('first query and five results, kB', ({ first }) => first.all, '≤ 1.0'),
    kB('  of that engine', ({ first }) => first.engine),
    kB('  of that index', ({ first }) => first.index),
    kB('  of that text of pages', ({ first }) => first.pages),
    cost('ordered list, median ms', own.listed.median, stock.listed.median, 1, '≤ 0.4'),
    cost('ordered list, 95th percentile ms', own.listed.p95, stock.listed.p95, 1),
    cost('five results loaded, median ms', own.shown.median, stock.shown.median, 1),
    cost('five results loaded, 95th percentile ms', own.shown.p95, stock.shown.p95, 1),
  ].join('\n');
}

function formatKinds(each: number, kinds: readonly [Kind, SearchScore][]): string {
  const rows = kinds.map(([kind, { recall, precision, missed, tooMany }]) => {
    const [a, b] = [recall, precision].map((share) => share.toFixed(4).padStart(11));
    return `${KINDS[kind].padEnd(40)}${a ?? ''}${b ?? ''}${String(missed).padStart(8)}${String(tooMany).padStart(10)}`;
  });
  return [
    '',
    `xincizhi before the text is looked at, against reading every page; ${each} queries of each kind`,
    `${''.padEnd(40)}${'recall'.padStart(11)}${'precision'.padStart(11)}${'missed'.padStart(8)}${'too many'.padStart(10)}`,
    ...rows,
  ].join('\n');
}
