// npm run build, third step: reads the finished pages and makes the search index from them.
import { mkdir, readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fromHtml } from 'hast-util-from-html';
import * as pagefind from 'pagefind';
import { EDITIONS, parseAddress } from '../src/editions.ts';
import type { EditionId } from '../src/editions.ts';
import { indexHtml } from '../src/search/pagefindTokens.ts';
import { readPage } from '../src/search/readPage.ts';
import type { SearchPage } from '../src/search/searchPage.ts';
import { indexLanguage, textFile } from '../src/search/files.ts';
import type { PageList } from '../src/search/files.ts';
import { readFold } from './lib/readFold.ts';
import { report, runScript } from './lib/runScript.ts';
import { DIST } from './lib/paths.ts';
import { writeWhole } from './lib/writeWhole.ts';

/** What of Pagefind's own files a reader needs; its ready-made interfaces stay away. */
const NEEDED =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..*|pagefind\..*\.pf_meta|index\/.*|fragment\/.*|filter\/.*)$/;

await runScript(async () => {
  const dist = path.resolve(process.argv[2] ?? DIST);
  const fold = await readFold();
  let count = 0;
  for (const [edition, pages] of await readPages(dist)) {
    const list = await writeIndex(path.join(dist, 'pagefind', edition), pages, (page) =>
      indexHtml(page, indexLanguage(edition), fold),
    );
    await write(path.join(dist, 'search', 'pages', `${edition}.json`), JSON.stringify(list));
    for (const page of pages) {
      const file = path.join(dist, 'search', 'text', textFile(edition, page.path));
      await write(file, JSON.stringify(page));
    }
    count += pages.length;
  }
  await pagefind.close();
  report(`search: ${count} pages in ${EDITIONS.length} editions`);
});

async function writeIndex(
  folder: string,
  pages: readonly SearchPage[],
  html: (page: SearchPage) => string,
): Promise<PageList> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(errors.join('\n'));
  const added = await Promise.all(
    pages.map((page) => index.addHTMLFile({ url: `/${page.path}`, content: html(page) })),
  );
  const faults = added.flatMap((one) => one.errors);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const { files } = await index.getFiles();
  for (const file of files.filter((one) => NEEDED.test(one.path))) {
    await write(path.join(folder, file.path), file.content);
  }
  return listPages(files, pages);
}

/** Which page each fragment is of: Pagefind names a fragment by what it holds. */
function listPages(
  files: readonly { path: string; content: Uint8Array }[],
  pages: readonly SearchPage[],
): PageList {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const list: PageList = {};
  for (const { path: name, content } of files) {
    const id = /^fragment\/(.*)\.pf_fragment$/.exec(name)?.[1];
    if (id === undefined) continue;
    // A signature of twelve characters, then JSON.
    const json = gunzipSync(content).subarray(12).toString();
    const { url } = JSON.parse(json) as { url: string };
    const page = byPath.get(url.slice(1));
    if (!page) throw new Error(`Pagefind has a page that was not given: ${url}`);
    list[id] = [page.path, page.kind, page.title];
  }
  return list;
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeWhole(file, content);
}

/** The pages that are marked for search, by edition, in order of address. */
async function readPages(dist: string): Promise<Map<EditionId, SearchPage[]>> {
  const names = await readdir(dist, { recursive: true });
  const addresses = names
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => /(^|\/)index\.html$/.test(name))
    .map((name) => name.slice(0, -'index.html'.length))
    .toSorted();
  const pages = new Map<EditionId, SearchPage[]>(EDITIONS.map(({ id }) => [id, []]));
  for (const address of addresses) {
    const { edition, path: within } = parseAddress(address);
    const html = await readFile(path.join(dist, address, 'index.html'), 'utf8');
    const page = readPage(fromHtml(html), within);
    if (page) pages.get(edition.id)?.push(page);
  }
  return pages;
}
