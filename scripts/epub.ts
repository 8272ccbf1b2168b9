// npm run epub: a book of each edition, from the finished site.
import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { editionFile } from '../src/editionFile.ts';
import { EDITIONS, addressOf, editionOf } from '../src/editions.ts';
import { identifierOf } from '../src/epub/identifierOf.ts';
import { makeBook } from '../src/epub/makeBook.ts';
import { siteBase, siteName } from '../src/epub/siteHead.ts';
import { zipBook } from '../src/epub/zipBook.ts';
import { stringsOf } from '../src/i18n/strings.ts';
import { DIST, ROOT, displayPath } from './lib/paths.ts';
import { UserError, report, runScript } from './lib/runScript.ts';
import { writeWhole } from './lib/writeWhole.ts';

await runScript(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { quiet: { type: 'boolean', default: false } },
  });
  const folder = path.resolve(ROOT, positionals[0] ?? 'epub');
  const home = readPage('');
  const english = readPage(addressOf(editionOf('en'), '', ''));
  if (!home || !english) {
    throw new UserError(`${displayPath(DIST)}/ holds no site.\n  → Build it: npm run build`);
  }
  await mkdir(folder, { recursive: true });
  for (const edition of EDITIONS) {
    const bytes = zipBook(
      makeBook({
        edition,
        page: readPage,
        file: readFile,
        base: siteBase(home),
        host: process.env['SITE'] || undefined,
        identifier: await identifierOf(`${siteName(home)}/${edition.id}`),
        words: stringsOf(edition.id).book,
      }),
    );
    const file = path.join(folder, editionFile(siteName(english), edition.id, 'epub'));
    await writeWhole(file, bytes);
    if (!values.quiet) report(`${displayPath(file)}: ${Math.ceil(bytes.length / 1000)} kB`);
  }
});

function readPage(address: string): Root | undefined {
  const bytes = readFile(`${address}index.html`);
  return bytes && fromHtml(new TextDecoder().decode(bytes));
}

/** A file of the site, never one beside it. */
function readFile(address: string): Uint8Array | undefined {
  const file = path.join(DIST, address);
  return file.startsWith(DIST + path.sep) && existsSync(file) ? readFileSync(file) : undefined;
}
