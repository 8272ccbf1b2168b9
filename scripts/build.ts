// npm run build: glossary, pages, search index, downloads, list of what is saved for offline. dist/ changes only when all of it has worked.
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { checkTarget } from './lib/checkTarget.ts';
import { DIST, ROOT } from './lib/paths.ts';
import { recoverFolder, replaceFolder, stagingOf } from './lib/replaceFolder.ts';
import { commandOf, runNode } from './lib/runNode.ts';
import { UserError, report, runScript } from './lib/runScript.ts';

/** Vite would take these from whatever started the build, and make another site of them. */
const ENVIRONMENT = {
  NODE_ENV: 'production',
  ASTRO_TELEMETRY_DISABLED: '1',
  BASE_URL: undefined,
  MODE: undefined,
  DEV: undefined,
  PROD: undefined,
  SSR: undefined,
};

await runScript(async () => {
  const started = performance.now();
  const next = stagingOf(DIST);
  await mkdir(path.dirname(DIST), { recursive: true });
  await recoverFolder(DIST);
  checkTarget(DIST);
  try {
    await step('glossary', [path.join(ROOT, 'scripts/build-glossary.ts')]);
    report('pages: rendering …');
    await step('pages', [commandOf('astro'), 'build', '--silent', '--outDir', next]);
    await step('search', [path.join(ROOT, 'scripts/index-search.ts'), next]);
    await step('downloads', [path.join(ROOT, 'scripts/write-downloads.ts'), next]);
    await step('offline', [path.join(ROOT, 'scripts/write-precache.ts'), next]);
    await replaceFolder(DIST, next);
  } finally {
    await rm(next, { recursive: true, force: true });
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  report(`built ${path.relative(ROOT, DIST) || DIST}/ in ${seconds} s`);
  if (process.env['SITE'] === undefined) {
    report('  addresses are those of this machine; to publish: SITE=https://… npm run build');
  }
});

async function step(name: string, args: readonly string[]): Promise<void> {
  const code = await runNode(args, ENVIRONMENT);
  if (code !== 0)
    throw new UserError(`\nThe build stopped at: ${name}. dist/ is as it was before.`);
}
