import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../lib/paths.ts';
import { report } from '../lib/runScript.ts';
import { makeRawArticle } from './makeRawArticle.ts';
import { measure } from './measure.ts';
import type { Cost } from './measure.ts';

export interface ImportBenchOptions {
  /** How many articles are imported in one run. */
  articles: number;
  seed: number;
  json: boolean;
}

/** The peer is a run with so many times fewer articles: time and memory should not grow with them. */
const FEWER = 10;

/**
 * Imports made-up raw texts, one article a file, in one run of `npm run import`, beside a run with
 * a tenth of them; tells time for each article and the most memory that either took.
 */
export async function benchImport({ articles, seed, json }: ImportBenchOptions): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'xincizhi-import-'));
  try {
    const few = await importSome(folder, Math.max(Math.round(articles / FEWER), 1), seed);
    const many = await importSome(folder, articles, seed);
    report(json ? JSON.stringify({ few, many }) : format([few, many]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Result extends Cost {
  articles: number;
  bytes: number;
}

async function importSome(folder: string, count: number, seed: number): Promise<Result> {
  const raw = path.join(folder, `raw-${count}`);
  await mkdir(raw, { recursive: true });
  let bytes = 0;
  for (let number = 1; number <= count; number++) {
    const text = makeRawArticle(number, seed);
    bytes += Buffer.byteLength(text);
    await writeFile(path.join(raw, `${String(number).padStart(6, '0')}.txt`), text);
  }
  const env = { CONTENT: path.join(folder, `content-${count}`) };
  const cost = await measure(
    [path.join(ROOT, 'scripts/import.ts'), raw, '--no-suggest'],
    ROOT,
    env,
  );
  return { articles: count, bytes, ...cost };
}

function format(results: readonly Result[]): string {
  const [few, many] = results;
  const each = ({ seconds, articles }: Result) => (1000 * seconds) / articles;
  const lines = results.map(
    (result) =>
      `${result.articles} articles, ${(result.bytes / 1e6).toFixed(1)} MB: ${result.seconds.toFixed(1)} s, ${each(result).toFixed(1)} ms each, ${result.peakMegabytes?.toFixed(0) ?? '?'} MB of memory at most`,
  );
  if (few?.peakMegabytes === undefined || many?.peakMegabytes === undefined)
    return lines.join('\n');
  const memory = many.peakMegabytes / few.peakMegabytes;
  return [...lines, `memory: ${memory.toFixed(2)} times that of the smaller run`].join('\n');
}
