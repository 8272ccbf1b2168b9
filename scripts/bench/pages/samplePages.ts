import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { addressOf } from '../../../src/editions.ts';
import type { Edition } from '../../../src/editions.ts';
import { DIST } from '../../lib/paths.ts';
import { UserError } from '../../lib/runScript.ts';
import { bareHtml } from './bareHtml.ts';

/** One page of each kind. */
const PAGES = {
  home: '',
  article: 'articles/suanli-kuorong/',
  glossary: 'terms/',
  entry: 'terms/suanli/',
  figures: 'figures/',
};

export interface SamplePage {
  /** Of the kind of page. */
  name: string;
  /** On its host, from the first slash on. */
  address: string;
  /** Of the bare page with the same text, on the same host. */
  bareAddress: string;
  html: string;
  tree: Root;
}

/**
 * Pages of `dist/`, and the bare pages that they are held against, by the path that each is to be
 * served at.
 *
 * @throws UserError where nothing is built
 */
export async function samplePages(
  edition: Edition,
): Promise<{ pages: SamplePage[]; bare: Map<string, string> }> {
  if (!existsSync(DIST)) throw new UserError('There is no dist/ yet. Run: npm run build');
  const pages: SamplePage[] = [];
  const bare = new Map<string, string>();
  for (const [name, within] of Object.entries(PAGES)) {
    const address = addressOf(edition, within);
    const file = path.join(DIST, address, 'index.html');
    if (!existsSync(file)) continue;
    const html = await readFile(file, 'utf8');
    const tree = fromHtml(html);
    const bareAddress = `/bare${address}`;
    pages.push({ name, address, bareAddress, html, tree });
    bare.set(`${bareAddress}index.html`, bareHtml(tree));
  }
  return { pages, bare };
}
