import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { addressOf, editionOf } from '../../src/editions.ts';
import type { EditionId } from '../../src/editions.ts';
import { DOWNLOADS } from '../../src/offline/downloads.ts';
import { TEXT_ENCODING, readPageText } from '../../src/search/pageText.ts';
import type { SearchPage } from '../../src/search/searchPage.ts';
import { DIST, GENERATED } from '../../scripts/lib/paths.ts';

/** A finished page: where it stands, and its tree. */
export interface BuiltPage {
  /** From the root of the site: '' or 'zh-tw/terms/suanli/'. */
  address: string;
  html: string;
  tree: Root;
}

/** What pages of an edition fetch to be put at their end. */
const DIALOGS = /(^|\/)dialogs\/index\.html$/;

/** Every page of a built site, 404.html included; what is only downloaded is none, nor are dialogs. */
export function readPages(dist = DIST): BuiltPage[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => name.endsWith('.html') && !name.startsWith(DOWNLOADS))
    .filter((name) => !DIALOGS.test(name))
    .toSorted()
    .map((name) => {
      const html = readFileSync(path.join(dist, name), 'utf8');
      return { address: name.replace(/index\.html$/, ''), html, tree: fromHtml(html) };
    });
}

/** The dialogs of an edition, as its pages fetch them. */
export function readDialogs(edition: EditionId, dist = DIST): BuiltPage {
  const address = addressOf(editionOf(edition), 'dialogs/', '');
  const html = readFileSync(path.join(dist, address, 'index.html'), 'utf8');
  return { address, html, tree: fromHtml(html, { fragment: true }) };
}

/** Every element below a node, in order. */
export function elements(node: Nodes): Element[] {
  const own = node.type === 'element' ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(elements)] : own;
}

export function byName(node: Nodes, name: string): Element[] {
  return elements(node).filter((element) => element.tagName === name);
}

/** The text of a node as it is read, without the ruby above it and the notes in the margin. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && (node.tagName === 'rt' || node.tagName === 'rp')) return '';
  if (node.type === 'element' && hasClass(node, 'margin-note')) return '';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

export function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

export function readGenerated(name: string): unknown {
  return JSON.parse(readFileSync(path.join(GENERATED, `${name}.json`), 'utf8'));
}

/** The texts of an edition's pages, as results of a search are made from them. */
export function readSearchTexts(edition: EditionId, dist = DIST): SearchPage[] {
  const folder = path.join(dist, 'pagefind', edition, 'text');
  const decoder = new TextDecoder(TEXT_ENCODING);
  return readdirSync(folder).map((name) =>
    readPageText(decoder.decode(gunzipSync(readFileSync(path.join(folder, name))))),
  );
}
