import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { FoldTable } from '../../src/chinese/foldText.ts';
import type { EditionId } from '../../src/editions.ts';
import { indexLanguage, textFile } from '../../src/search/files.ts';
import type { PageList } from '../../src/search/files.ts';
import { indexHtml } from '../../src/search/pagefindTokens.ts';
import type { SearchPage } from '../../src/search/searchPage.ts';
import { writeWhole } from './writeWhole.ts';

/** What of Pagefind's own files a reader needs; its ready-made interfaces stay away. */
export const NEEDED =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..*|pagefind\..*\.pf_meta|index\/.*|fragment\/.*|filter\/.*)$/;

/**
 * Writes the index of an edition, and the text of its pages, into a site. The caller closes
 * Pagefind when all is written.
 *
 * @param folder the site's folder
 * @param fold the fold that queries will be read with
 */
export async function writeSearchIndex(
  folder: string,
  edition: EditionId,
  pages: readonly SearchPage[],
  fold: FoldTable,
): Promise<void> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(errors.join('\n'));
  const html = (page: SearchPage) => indexHtml(page, indexLanguage(edition), fold);
  const added = await Promise.all(
    pages.map((page) => index.addHTMLFile({ url: `/${page.path}`, content: html(page) })),
  );
  const faults = added.flatMap((one) => one.errors);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const { files } = await index.getFiles();
  for (const file of files.filter((one) => NEEDED.test(one.path))) {
    await write(path.join(folder, 'pagefind', edition, file.path), file.content);
  }
  const list = JSON.stringify(listPages(files, pages));
  await write(path.join(folder, 'search', 'pages', `${edition}.json`), list);
  for (const page of pages) {
    const file = path.join(folder, 'search', 'text', textFile(edition, page.path));
    await write(file, JSON.stringify(page));
  }
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
