import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { TEXT_ENCODING, readPageText } from '../../../src/search/pageText.ts';

/** The address of each page by the id that Pagefind gives it, in the site's own bundle. */
export async function readOwnIds(bundle: string): Promise<Map<string, string>> {
  const decoder = new TextDecoder(TEXT_ENCODING);
  return readIds(path.join(bundle, 'text'), (bytes) => readPageText(decoder.decode(bytes)).path);
}

/** The same in Pagefind's own bundle. */
export async function readStockIds(bundle: string): Promise<Map<string, string>> {
  return readIds(path.join(bundle, 'fragment'), (bytes) => {
    // A signature of twelve characters, then JSON.
    const { url } = JSON.parse(bytes.subarray(12).toString()) as { url: string };
    return url.slice(1);
  });
}

async function readIds(
  folder: string,
  addressIn: (bytes: Buffer) => string,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const name of await readdir(folder)) {
    const bytes = gunzipSync(await readFile(path.join(folder, name)));
    ids.set(name.replace(/\.[^.]*$/, ''), addressIn(bytes));
  }
  return ids;
}
