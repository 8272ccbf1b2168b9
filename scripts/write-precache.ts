// npm run build, last step: lists what each edition needs with the network off, and writes the
// service worker that saves it.
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { EDITIONS } from '../src/editions.ts';
import type { EditionId } from '../src/editions.ts';
import { DOWNLOAD_KINDS, downloadFile } from '../src/offline/downloads.ts';
import type { DownloadKind } from '../src/offline/downloads.ts';
import { hashOf } from '../src/offline/hashOf.ts';
import { planPrecache } from '../src/offline/planPrecache.ts';
import { VERSIONS, bytesOf, precacheFile } from '../src/offline/precache.ts';
import type { Offer, PrecachedFile } from '../src/offline/precache.ts';
import type { SiteInfo } from '../src/site/siteSchema.ts';
import { bundle } from './lib/bundle.ts';
import { DIST, GENERATED, ROOT } from './lib/paths.ts';
import { report, runScript } from './lib/runScript.ts';
import { writeWhole } from './lib/writeWhole.ts';

interface Generated {
  site: SiteInfo;
}

const compress = promisify(gzip);

await runScript(async () => {
  const dist = path.resolve(process.argv[2] ?? DIST);
  const { site } = JSON.parse(
    await readFile(path.join(GENERATED, 'articles.json'), 'utf8'),
  ) as Generated;
  if (!site.offline) {
    // Browsers that saved the site before ask for their worker, and get one that takes it back.
    await writeWorker(dist, 'withdrawn');
    report('offline: nothing is saved (site.yaml: offline)');
    return;
  }
  const read = await readFiles(dist);
  const files = read.map(({ file }) => file);
  const transfers = new Map(read.map(({ file: [address], transfer }) => [address, transfer]));
  const versions: Partial<Record<EditionId, Offer>> = {};
  await mkdir(path.dirname(path.join(dist, VERSIONS)), { recursive: true });
  const sizes = [];
  for (const { id, short } of EDITIONS) {
    const own = planPrecache(id, files);
    const version = await hashOf(new TextEncoder().encode(JSON.stringify(own)));
    const precache = { version, files: own };
    const transfer = own.reduce((sum, [address]) => sum + (transfers.get(address) ?? 0), 0);
    const downloads = await sizesOf(dist, (kind) => downloadFile(site.name.en, id, kind));
    const bytes = bytesOf([precache]);
    versions[id] = { version, files: own.length, bytes, transfer, downloads };
    await writeWhole(path.join(dist, precacheFile(id)), JSON.stringify(precache));
    sizes.push(`${short} ${own.length} files, ${(transfer / 1e6).toFixed(1)} MB`);
  }
  await writeWhole(path.join(dist, VERSIONS), JSON.stringify(versions));
  await writeWorker(dist, 'worker');
  report(`offline: ${sizes.join('; ')}`);
});

/** Of the files that are there: a site may be made without them. */
async function sizesOf(
  dist: string,
  nameOf: (kind: DownloadKind) => string,
): Promise<Offer['downloads']> {
  const sizes: Partial<Record<DownloadKind, number>> = {};
  for (const kind of DOWNLOAD_KINDS) {
    const file = path.join(dist, nameOf(kind));
    if (existsSync(file)) sizes[kind] = (await stat(file)).size;
  }
  return sizes;
}

async function writeWorker(dist: string, name: 'worker' | 'withdrawn'): Promise<void> {
  const code = await bundle(path.join(ROOT, 'src/worker', `${name}.ts`));
  await writeWhole(path.join(dist, 'sw.js'), code);
}

/** Every file of a built site, by its address. */
async function readFiles(dist: string): Promise<{ file: PrecachedFile; transfer: number }[]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(dist, path.join(parentPath, name)))
    .map((name) => name.replaceAll(path.sep, '/'));
  return Promise.all(
    names.map(async (name) => {
      const bytes = new Uint8Array(await readFile(path.join(dist, name)));
      const address = name.replace(/(^|\/)index\.html$/, '$1');
      const transfer = Math.min(bytes.length, (await compress(bytes)).length);
      return { file: [address, await hashOf(bytes), bytes.length] as const, transfer };
    }),
  );
}
