// npm run build, after the search index: each edition as one page and as a book, for readers to take along.
import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { DOWNLOADS } from '../src/offline/downloads.ts';
import type { SiteInfo } from '../src/site/siteSchema.ts';
import { DIST, GENERATED, ROOT } from './lib/paths.ts';
import { runNode } from './lib/runNode.ts';
import { UserError, report, runScript } from './lib/runScript.ts';

await runScript(async () => {
  const dist = path.resolve(process.argv[2] ?? DIST);
  const { site } = JSON.parse(await readFile(path.join(GENERATED, 'articles.json'), 'utf8')) as {
    site: SiteInfo;
  };
  // They are offered where a reader sees what can be read offline.
  if (!site.offline) return;
  const folder = path.join(dist, DOWNLOADS);
  const where = { OUT: dist, POCKET: folder };
  const codes = await Promise.all([
    runNode([path.join(ROOT, 'scripts/epub.ts'), '--quiet', folder], where),
    runNode([path.join(ROOT, 'scripts/pocket.ts'), '--quiet', '--built'], where),
  ]);
  if (codes.some((code) => code !== 0)) throw new UserError('\nThe downloads were not made.');
  const names = await readdir(folder);
  const sizes = await Promise.all(names.map((name) => stat(path.join(folder, name))));
  const bytes = sizes.reduce((sum, { size }) => sum + size, 0);
  report(`downloads: ${names.length} files, ${(bytes / 1e6).toFixed(1)} MB`);
});
