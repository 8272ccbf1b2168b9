import { cp, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readTerm } from '../../src/glossary/readTerm.ts';
import { ROOT } from '../lib/paths.ts';
import { commandOf } from '../lib/runNode.ts';
import { report } from '../lib/runScript.ts';
import { writeBareAstro } from './bareAstro.ts';
import { makeArticle } from './makeArticles.ts';
import { measure } from './measure.ts';
import type { Cost } from './measure.ts';

const COPIED = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'scripts', 'src'];

/**
 * Builds the site with N made-up articles beside the real ones, from nothing, and the same files
 * with bare Astro; prints what each cost and how many pages it made.
 */
export async function benchBuild(options: {
  articles: number;
  seed: number;
  json: boolean;
}): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'xincizhi-bench-'));
  try {
    const own = path.join(folder, 'own');
    const bare = path.join(folder, 'bare');
    for (const name of COPIED) {
      await cp(path.join(ROOT, name), path.join(own, name), { recursive: true });
    }
    await rm(path.join(own, 'src/generated'), { recursive: true, force: true });
    await symlink(path.join(ROOT, 'node_modules'), path.join(own, 'node_modules'), 'junction');
    await cp(path.join(ROOT, 'content'), path.join(own, 'content'), { recursive: true });
    const articles = path.join(own, 'content/articles/zh');
    await writeArticles(articles, options);
    await writeBareAstro(bare);

    const env = {
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      CONTENT: undefined,
      OUT: undefined,
      BASE: undefined,
      SITE: undefined,
    };
    const results = {
      xincizhi: await measure([path.join(own, 'scripts/launch.mjs'), 'build'], own, env),
      bareAstro: await measure([commandOf('astro'), 'build', '--silent'], bare, {
        ...env,
        ARTICLES: articles,
      }),
    };
    const pages = {
      xincizhi: await countPages(path.join(own, 'dist')),
      bareAstro: await countPages(path.join(bare, 'dist')),
    };
    if (options.json) report(JSON.stringify({ ...options, results, pages }));
    else report(formatTable(options.articles, results, pages));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeArticles(
  folder: string,
  { articles, seed }: { articles: number; seed: number },
): Promise<void> {
  const files = await readdir(path.join(ROOT, 'content/terms'));
  const terms = await Promise.all(
    files.toSorted().map(async (file) => {
      const read = readTerm(await readFile(path.join(ROOT, 'content/terms', file), 'utf8'), file);
      return read.ok ? [read.value.term.term] : [];
    }),
  );
  for (let number = 1; number <= articles; number++) {
    const name = `yangwen-${String(number).padStart(5, '0')}.mdx`;
    await writeFile(path.join(folder, name), makeArticle(number, terms.flat(), seed));
  }
}

async function countPages(dist: string): Promise<number> {
  const names = await readdir(dist, { recursive: true });
  return names.filter((name) => name.endsWith('.html')).length;
}

type Pair<T> = Record<'xincizhi' | 'bareAstro', T>;

function formatTable(articles: number, { xincizhi, bareAstro }: Pair<Cost>, pages: Pair<number>) {
  const row = (label: string, a: number | undefined, b: number | undefined, digits: number) => {
    const cell = (value: number | undefined) => (value?.toFixed(digits) ?? '–').padStart(12);
    const ratio = a === undefined || b === undefined ? '–' : (a / b).toFixed(2);
    return `${label.padEnd(22)}${cell(a)}${cell(b)}${ratio.padStart(10)}`;
  };
  return [
    `${articles} made-up articles and the real ones, built from nothing`,
    `${''.padEnd(22)}${'xincizhi'.padStart(12)}${'bare Astro'.padStart(12)}${'ratio'.padStart(10)}`,
    row('seconds', xincizhi.seconds, bareAstro.seconds, 1),
    row('CPU seconds', xincizhi.cpuSeconds, bareAstro.cpuSeconds, 1),
    row('peak memory, MB', xincizhi.peakMegabytes, bareAstro.peakMegabytes, 0),
    row('pages', pages.xincizhi, pages.bareAstro, 0),
    row(
      'CPU ms a page',
      perPage(xincizhi.cpuSeconds, pages.xincizhi),
      perPage(bareAstro.cpuSeconds, pages.bareAstro),
      1,
    ),
  ].join('\n');
}

const perPage = (seconds: number | undefined, pages: number) =>
  seconds === undefined ? undefined : (seconds * 1000) / pages;
