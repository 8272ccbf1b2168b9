import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Element } from 'hast';
import ts from 'typescript';
import type { BuiltPage } from './dist.ts';
import { byName, elements, textOf } from './dist.ts';

/** Bytes of a page as they go over the wire: each file and each inline script compressed by itself. */
export interface Weight {
  /** Scripts that run without anyone doing anything: inline, by `src`, and what those import. */
  scripts: number;
  styles: number;
  /** The HTML with an empty `<main>`, and without the styles and scripts that it holds. */
  frame: number;
}

/** Data in a `<script>`, such as schema.org's, does not run. */
const RUNS = new Set(['', 'module', 'text/javascript']);

const weights = new Map<string, number>();

function weigh(content: string): number {
  const known = weights.get(content);
  if (known !== undefined) return known;
  const weight = gzipSync(content, { level: 9 }).length;
  weights.set(content, weight);
  return weight;
}

/** @param dist the folder that the page stands in, at the root of its host */
export function weightOf({ tree, html }: Omit<BuiltPage, 'address'>, dist: string): Weight {
  const read = (address: string) => readFileSync(path.join(dist, address), 'utf8');
  const sum = (contents: readonly string[]) =>
    contents.map(weigh).reduce((total, weight) => total + weight, 0);

  const running = byName(tree, 'script').filter(({ properties: { type } }) =>
    RUNS.has(typeof type === 'string' ? type : ''),
  );
  const inline = running.filter(({ properties }) => properties['src'] === undefined).map(textOf);
  const named = modulesOf(tree);
  const imported = inline.flatMap((code) => importsOf(code, '/'));
  const files = new Set<string>();
  const collect = (address: string) => {
    if (files.has(address)) return;
    files.add(address);
    importsOf(read(address), address).forEach(collect);
  };
  [...named, ...imported].forEach(collect);

  const sheets = byName(tree, 'link').filter(isSheet);
  return {
    scripts: sum([...inline, ...[...files].map(read)]),
    styles: sum([
      ...byName(tree, 'style').map(textOf),
      ...sheets.map(({ properties: { href } }) => read(String(href))),
    ]),
    frame: weigh(frameOf(html)),
  };
}

export const isSheet = ({ properties: { rel } }: Element) =>
  Array.isArray(rel) && rel.includes('stylesheet');

/** Addresses of the modules of a page: of its scripts, and those that it asks for when it has been seen. */
export function modulesOf(tree: BuiltPage['tree']): string[] {
  const scripts = byName(tree, 'script').map(({ properties: { src } }) => src);
  return [...scripts, ...laterOf(tree)].filter((value) => typeof value === 'string');
}

/** Addresses of the modules that a page asks for when it has been seen. */
export const laterOf = (tree: BuiltPage['tree']): string[] =>
  byName(tree, 'body').flatMap(({ properties: { dataLater } }) =>
    typeof dataLater === 'string' ? dataLater.split(' ').filter(Boolean) : [],
  );

/** Addresses of what a module imports of itself, not those that it fetches later. */
function importsOf(code: string, from: string): string[] {
  const source = ts.createSourceFile('module.js', code, ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier } = statement;
    if (!moduleSpecifier || !ts.isStringLiteralLike(moduleSpecifier)) return [];
    return new URL(moduleSpecifier.text, `http://localhost${from}`).pathname;
  });
}

/** The HTML of a page around its content, without what counts as styles and scripts. */
function frameOf(html: string): string {
  const [before = '', main = ''] = html.split(/(?=<main[\s>])/, 2);
  const around = `${before}<main></main>${main.slice(main.lastIndexOf('</main>') + '</main>'.length)}`;
  return around.replace(/<(style|script)(?! type="application)[^>]*>.*?<\/\1>/gs, '');
}

/** Elements by whose attributes a page asks for something by itself, and those attributes. */
const ASKING: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  body: ['dataLater'],
  img: ['src', 'srcSet'],
  source: ['src', 'srcSet'],
  iframe: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  embed: ['src'],
  object: ['data'],
  input: ['src'],
  image: ['href', 'xLinkHref'],
  use: ['href', 'xLinkHref'],
};
/** Kinds of links that are followed only by readers and machines that want to. */
const NOT_FETCHED: ReadonlySet<unknown> = new Set([
  'alternate',
  'canonical',
  'search',
  'license',
  'author',
  'me',
]);

/** Every address that a page asks for by itself, those of its style sheets included. */
export function requestsOf({ tree }: Pick<BuiltPage, 'tree'>, dist: string): string[] {
  const asked = elements(tree).flatMap((element) => [...byAttributes(element), ...byLink(element)]);
  const sheets = asked.filter((address) => /^\/[^/].*\.css$/.test(address));
  const styles = [
    ...byName(tree, 'style').map(textOf),
    ...elements(tree).flatMap(({ properties: { style } }) =>
      typeof style === 'string' ? style : [],
    ),
    ...sheets.map((address) => readFileSync(path.join(dist, address), 'utf8')),
  ];
  return [...asked, ...styles.flatMap(addressesInStyles)];
}

function byAttributes({ tagName, properties }: Element): string[] {
  return (ASKING[tagName] ?? []).flatMap((name) => {
    const value = properties[name];
    return typeof value === 'string'
      ? value.split(name === 'dataLater' ? ' ' : /,\s+/).map((one) => one.split(' ')[0] ?? '')
      : [];
  });
}

function byLink({ tagName, properties: { rel, href } }: Element): string[] {
  if (tagName !== 'link' || !Array.isArray(rel) || typeof href !== 'string') return [];
  return rel.every((kind) => NOT_FETCHED.has(kind)) ? [] : [href];
}

/** @example addressesInStyles('@import "a.css"; b { background: url(c.png) }') // ['a.css', 'c.png'] */
function addressesInStyles(css: string): string[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)].map(
    ([, url, imported]) => url ?? imported ?? '',
  );
}
