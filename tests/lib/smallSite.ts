import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../../scripts/lib/paths.ts';
import { runNode } from '../../scripts/lib/runNode.ts';

/** A page with a style and a script of its own, which starts the worker. */
const page = (text: string, root: string) => `<!doctype html>
<html lang="zh"><head><meta charset="utf-8"><link rel="stylesheet" href="${root}_astro/page.css">
<script type="module" src="${root}_astro/page.js"></script></head>
<body><h1>${text}</h1></body></html>
`;

/** The files of a site small enough to fail at each of them in turn. */
const filesOf = (root: string): Readonly<Record<string, string>> => ({
  'index.html': page('新词志', root),
  'terms/suanli/index.html': page('算力', root),
  'terms/suanliwang/index.html': page('算力网', root),
  'offline/index.html': page('没有存下', root),
  'en/index.html': page('Xincizhi', root),
  'lookup.json': '{"entries":["算力","算力网"]}',
  'cards.json': '{"算力":"suànlì"}',
  'pagefind/hans/index/a.pf_index': '\u0000算力\u0001',
  '_astro/page.css': 'h1{color:#a8321f}',
  '_astro/more.a.js': `export const more = 'a';`,
  '_astro/page.js': `document.documentElement.dataset.ran = 'yes';
window.more = async () => (await import('${root}_astro/more.a.js')).more;
navigator.serviceWorker.register('${root}sw.js', { scope: '${root}', updateViaCache: 'none' });`,
  '404.html': page('查无此页', root),
});

export const SMALL = filesOf('/');

/** The site after a deploy in which everything has changed that can be mixed up, down to names. */
export const DEPLOYED: Readonly<Record<string, string | undefined>> = {
  ...Object.fromEntries(
    Object.entries(SMALL)
      .filter(([name]) => name.endsWith('.html'))
      .map(([name, html]) => [name, html.replace('</h1>', '（新）</h1>')]),
  ),
  'lookup.json': '{"entries":["算力","算力网","智算"]}',
  'cards.json': '{"算力":"suànlì","智算":"zhìsuàn"}',
  'pagefind/hans/index/a.pf_index': '\u0000算力\u0002',
  '_astro/page.css': 'h1{color:#1f5661}',
  '_astro/page.js': SMALL['_astro/page.js']?.replace("'yes'", "'new'").replace('more.a', 'more.b'),
  '_astro/more.a.js': undefined,
  '_astro/more.b.js': `export const more = 'b';`,
};

/**
 * Writes a site of a few files, with the list of what is saved and the worker that saves it.
 *
 * @param changes files that are other than in {@link SMALL}; undefined for one that is not there
 * @returns its folder; the caller removes it
 */
export async function writeSmallSite(
  changes: Readonly<Record<string, string | undefined>> = {},
  base = '/',
): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'xincizhi-small-'));
  for (const [name, text] of Object.entries({ ...filesOf(base), ...changes })) {
    if (text === undefined) continue;
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  await writePrecache(folder);
  return folder;
}

/** A copy of a built site with some files changed, and the lists made anew. */
export async function changeSite(
  dist: string,
  changes: Readonly<Record<string, string>>,
): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'xincizhi-changed-'));
  await cp(dist, folder, { recursive: true });
  for (const [name, text] of Object.entries(changes)) {
    await writeFile(path.join(folder, name), text);
  }
  await writePrecache(folder);
  return folder;
}

async function writePrecache(folder: string): Promise<void> {
  const code = await runNode([path.join(ROOT, 'scripts/write-precache.ts'), folder]);
  if (code !== 0) throw new Error(`${folder}: the list of files could not be written`);
}

export async function removeFolders(folders: readonly string[]): Promise<void> {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
}
