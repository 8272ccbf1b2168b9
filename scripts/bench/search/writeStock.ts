import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { SearchPage } from '../../../src/search/searchPage.ts';
import { NEEDED } from '../../lib/writeSearchIndex.ts';

/**
 * Indexes pages with Pagefind as it comes: plain Chinese HTML, its own cut, its own API. Its
 * ready-made interfaces are left out, as they are on the site.
 */
export async function writeStock(folder: string, pages: readonly SearchPage[]): Promise<void> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(errors.join('\n'));
  const added = await Promise.all(
    pages.map((page) => index.addHTMLFile({ url: `/${page.path}`, content: plainHtml(page) })),
  );
  const faults = added.flatMap((one) => one.errors);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const { files } = await index.getFiles();
  for (const file of files.filter((one) => NEEDED.test(one.path))) {
    const target = path.join(folder, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, file.content);
  }
}

/** The address of each page by the id that Pagefind gives it. */
export async function readIds(folder: string): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const name of await readdir(path.join(folder, 'fragment'))) {
    const content = gunzipSync(await readFile(path.join(folder, 'fragment', name)));
    // A signature of twelve characters, then JSON.
    const { url } = JSON.parse(content.subarray(12).toString()) as { url: string };
    ids.set(name.replace(/\.pf_fragment$/, ''), url.slice(1));
  }
  return ids;
}

function plainHtml({ title, sections }: SearchPage): string {
  const body = sections.flatMap(({ id, heading, blocks }) =>
    blocks.map((block) => {
      if (block === title) return `<h1>${escape(block)}</h1>`;
      if (block === heading) return `<h2 id="${id}">${escape(block)}</h2>`;
      return `<p>${escape(block)}</p>`;
    }),
  );
  return `<!doctype html><html lang="zh"><head><title>${escape(title)}</title></head><body>${body.join('\n')}</body></html>`;
}

const escape = (text: string) =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;' })[sign] ?? '&gt;');
