import { createHash } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { FoldTable } from '../../src/chinese/foldText.ts';
import type { EditionId } from '../../src/editions.ts';
import { writeFacets } from '../../src/search/facets.ts';
import { FACETS, PARTINGS, WORDS, indexLanguage, textFile } from '../../src/search/files.ts';
import { TEXT_ENCODING, writePageText } from '../../src/search/pageText.ts';
import { stemOf } from '../../src/search/stemOf.ts';
import { indexHtml } from '../../src/search/pagefindWords.ts';
import type { RegionalFile } from '../../src/search/regionalWords.ts';
import type { SearchPage } from '../../src/search/searchPage.ts';
import { readPartings } from './readPartings.ts';
import { writeWhole } from './writeWhole.ts';

/**
 * How much Pagefind puts into one file of the index: places and pages of its words. A query fetches
 * one file for each of its characters, so small ones cost less; many make the list of them longer,
 * which every reader fetches.
 */
const CHUNK = '4000';

/**
 * Writes the index of an edition, with the text of its pages, into a site.
 *
 * @param folder the site's folder
 * @param fold the fold that queries will be read with
 * @param words that count as the same
 */
export async function writeSearchIndex(
  folder: string,
  edition: EditionId,
  pages: readonly SearchPage[],
  fold: FoldTable,
  words: RegionalFile = [],
): Promise<void> {
  const bundle = path.join(folder, 'pagefind', edition);
  await rm(bundle, { recursive: true, force: true });
  const stem = stemOf(edition);
  const language = indexLanguage(edition);
  const decoder = new TextDecoder(TEXT_ENCODING);
  const texts = new Map<string, Uint8Array>();
  const byAddress = new Map<string, SearchPage>();
  const byId = new Map<string, SearchPage>();
  const given = pages.map((page) => {
    const text = writePageText(page, decoder);
    // Browsers keep files by their names, and Pagefind names a page by what it is given of it.
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
    const url = `/${page.path}?${hash}`;
    texts.set(url, text);
    byAddress.set(url, page);
    return { url, content: indexHtml(page, language, fold, stem) };
  });
  for (const { path: name, content } of await runPagefind(given)) {
    if (NEEDED.test(name)) await write(path.join(bundle, name), content);
    const id = /^fragment\/(.*)\.pf_fragment$/.exec(name)?.[1];
    if (id !== undefined) {
      const { url } = JSON.parse(unpack(content).toString()) as { url: string };
      const text = texts.get(url);
      const page = byAddress.get(url);
      if (!text || !page) throw new Error(`Pagefind has a page that was not given: ${url}`);
      byId.set(id, page);
      await write(path.join(bundle, textFile(id)), gzipSync(text, { level: 9 }));
    }
    if (name.endsWith('.pf_meta')) {
      const partings = readPartings(unpack(content));
      await write(path.join(bundle, PARTINGS), JSON.stringify(partings));
    }
  }
  await write(path.join(bundle, FACETS), JSON.stringify(writeFacets(byId)));
  await write(path.join(bundle, WORDS), JSON.stringify(words));
}

/**
 * What of Pagefind's own files a reader needs. Its worker and its interfaces stay away, and so do
 * its fragments, which keep the text as it was indexed.
 */
const NEEDED = /^(pagefind\.js|pagefind-entry\.json|wasm\..*|pagefind\..*\.pf_meta|index\/.*)$/;

async function runPagefind(pages: readonly { url: string; content: string }[]) {
  const chunk = process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
  // Its only way to be told; it reads it when an index is begun.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK;
  try {
    await pagefind.close();
    const { index, errors } = await pagefind.createIndex();
    if (!index) throw new Error(errors.join('\n'));
    const added = await Promise.all(pages.map((page) => index.addHTMLFile(page)));
    const faults = added.flatMap((one) => one.errors);
    if (faults.length > 0) throw new Error(faults.join('\n'));
    const { files } = await index.getFiles();
    return files;
  } finally {
    await pagefind.close();
    if (chunk === undefined) delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
    else process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = chunk;
  }
}

/** Pagefind puts a signature before the content of its compressed files. */
const unpack = (content: Uint8Array) => gunzipSync(content).subarray('pagefind_dcd'.length);

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeWhole(file, content);
}
