import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../../lib/runScript.ts';
import type { SearchPage } from '../../../src/search/searchPage.ts';
import { readDocument } from './readDocument.ts';

const TEXTS = /\.(md|mdx|markdown|txt)$/i;

/**
 * Reads a folder of Markdown or text files, however deep, each as a page; files without text and
 * hidden folders are left out.
 *
 * @throws UserError where there is no such folder, or no text in it
 */
export async function readCorpus(folder: string): Promise<SearchPage[]> {
  const names = await readdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new UserError(error instanceof Error ? error.message : String(error));
  });
  const files = names
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => TEXTS.test(name) && !/(^|\/)(\.|node_modules\/)/.test(name))
    .toSorted();
  const pages: SearchPage[] = [];
  for (const name of files) {
    const text = await readFile(path.join(folder, name), 'utf8');
    // The extension stays: two files may differ by it alone.
    const page = readDocument(text, `${name}/`, /\.txt$/i.test(name) ? 'text' : 'markdown');
    if (page) pages.push(page);
  }
  if (pages.length === 0) {
    throw new UserError(`${folder} has no .md, .mdx, .markdown or .txt file with text in it`);
  }
  return pages;
}
