import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import type { SearchPage } from '../../../src/search/searchPage.ts';

/** Of Pagefind's own files, what a reader's queries fetch. */
const NEEDED =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..*|pagefind\..*\.pf_meta|index\/.*|fragment\/.*)$/;

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
  await pagefind.close();
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
