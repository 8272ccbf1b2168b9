// npm run pocket: makes of each edition of the site one file that needs neither server nor network.
import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { fromHtml } from 'hast-util-from-html';
import { editionFile } from '../src/editionFile.ts';
import { EDITIONS, addressOf, editionOf } from '../src/editions.ts';
import type { Edition } from '../src/editions.ts';
import { formatDate } from '../src/figures/formatDate.ts';
import { siteName } from '../src/epub/siteHead.ts';
import { stringsOf } from '../src/i18n/strings.ts';
import { bindEdition } from '../src/pocket/bindEdition.ts';
import type { PocketWords } from '../src/pocket/bindEdition.ts';
import { writeFile } from '../src/pocket/writeFile.ts';
import type { SearchPage } from '../src/search/searchPage.ts';
import { bundleStyles } from './lib/bundleStyles.ts';
import { isOutdated } from './lib/isOutdated.ts';
import { CONTENT, DIST, POCKET, ROOT, displayPath } from './lib/paths.ts';
import { pocketScripts } from './lib/pocketScript.ts';
import { readSiteEdition } from './lib/readSiteEdition.ts';
import { runNode } from './lib/runNode.ts';
import { UserError, report, runScript } from './lib/runScript.ts';
import { writeWhole } from './lib/writeWhole.ts';

await runScript(async () => {
  const { values } = parseArgs({
    options: {
      built: { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
    },
  });
  if (!values.built && (await isOutdated(CONTENT, DIST))) await build();
  const scripts = await pocketScripts();
  const hashes = Object.values(scripts).map(hashOf);
  const styles = await bundleStyles(path.join(ROOT, 'src/styles/pages/pocket.css'));
  const icon = await readFile(path.join(DIST, 'favicon.svg'), 'utf8');
  await mkdir(POCKET, { recursive: true });
  const english = path.join(DIST, addressOf(editionOf('en'), 'index.html', ''));
  const name = siteName(fromHtml(await readFile(english, 'utf8')));
  for (const edition of EDITIONS) {
    const site = await readSiteEdition(DIST, edition);
    const bound = bindEdition(site, wordsOf(edition, site.texts));
    const html = writeFile({
      ...bound,
      ...edition,
      edition: edition.id,
      icon,
      styles,
      scripts,
      hashes,
    });
    const file = path.join(POCKET, editionFile(name, edition.id, 'html'));
    await writeWhole(file, html);
    const size = (Buffer.byteLength(html) / 1e6).toFixed(2);
    if (!values.quiet) report(`${displayPath(file)}: ${site.texts.length} pages, ${size} MB`);
  }
});

async function build(): Promise<void> {
  const code = await runNode([path.join(ROOT, 'scripts/build.ts')]);
  if (code !== 0) {
    throw new UserError(
      '\nNo pocket edition was made: put right what the build says, and try again.',
    );
  }
}

/** What the file says of itself. Its day is that of the newest text, so that it changes with the texts alone. */
function wordsOf(edition: Edition, texts: readonly SearchPage[]): PocketWords {
  const { pocket, terms, copy } = stringsOf(edition.id);
  const newest =
    texts
      .flatMap(({ date }) => date ?? [])
      .toSorted()
      .at(-1) ?? '';
  const day = formatDate(newest, edition.id === 'en' ? 'en' : 'zh');
  return {
    about: pocket.about(edition.label, day),
    wholeMap: pocket.wholeMap,
    previous: terms.previous,
    next: terms.next,
    copied: copy.copied,
    failed: copy.failed,
  };
}

/** As a Content-Security-Policy names a script. */
function hashOf(script: string): string {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
