import type { Element, ElementContent } from 'hast';
import { parseAddress } from '../editions.ts';
import { idIn } from './fragment.ts';
import { hasClass, makeElement, replaceElements } from './hast.ts';

/** What a page must know of the file that it becomes a part of. */
export interface PocketFile {
  /** Where the site stands on its host: '/' or '/xincizhi/'. */
  base: string;
  /** The pages in the file, by their addresses within the edition. */
  pages: ReadonlySet<string>;
}

/** What only a site has: the way between pages, what was computed for one of them, downloads. */
const DROPPED_CLASSES = ['crumbs', 'neighbours', 'report', 'cite', 'also', 'map-skip'];
const DROPPED_ATTRIBUTES = [
  'dataCopied',
  'dataCopyFailed',
  'dataCopyLink',
  'dataKeepPlace',
  'dataWay',
  'dataWays',
];
/** Attributes that name ids, several of them as lists. */
const REFERENCES = [
  'htmlFor',
  'headers',
  'list',
  'ariaLabelledBy',
  'ariaDescribedBy',
  'ariaControls',
  'ariaDetails',
  'ariaOwns',
];

/**
 * Makes a part of a pocket edition from what a page of the site shows, in place: links between pages
 * become fragments, ids take the page's before them, and what makes no sense in one file goes. The
 * text that search reads stays as it is.
 *
 * @param path the page's address within its edition: 'terms/suanli/'
 * @example
 * // on terms/suanli/: <h2 id="map"><a href="/terms/zhisuan/">智算</a>
 * // becomes          <h2 id="terms/suanli/map"><a href="#terms/zhisuan">智算</a>
 */
export function preparePage(page: Element, path: string, file: PocketFile): void {
  const isEntry = /^terms\/./.test(path);
  replaceElements(page, (element) => {
    if (isDropped(element)) return [];
    // The drawing of the glossary's page has every entry; the browser shows what is around this one.
    if (hasClass(element, 'map')) return [isEntry ? ownMap() : withoutWords(element)];
    // A way to read that is not in the file is not offered.
    if (hasClass(element, 'ways')) return waysIn(element);
    if (element.tagName === 'a') return link(element, file, () => unlinked(element));
    return [element];
  });
  for (const child of page.children) {
    if (child.type === 'element') prepareElement(child, (id) => idIn(path, id));
  }
}

/**
 * Makes a part of the file's frame from a part of a page's, in place. What leads out of the file goes.
 *
 * @param ownId gives an id its name in the file; unless it is given, ids stay
 */
export function prepareFrame(
  part: Element,
  file: PocketFile,
  ownId: (id: string) => string = (id) => id,
): void {
  replaceElements(part, (element) =>
    isDropped(element) ? [] : element.tagName === 'a' ? link(element, file, () => []) : [element],
  );
  prepareElement(part, ownId);
}

function isDropped(element: Element): boolean {
  const { tagName, properties } = element;
  // Scripts and style sheets are in the file once, for all pages.
  if (['script', 'noscript', 'link'].includes(tagName)) return true;
  if (DROPPED_CLASSES.some((name) => hasClass(element, name))) return true;
  const isDownload = properties['download'] !== undefined || properties.href === '#downloads';
  if (tagName === 'a' && isDownload) return true;
  if ([properties.ariaLabelledBy].flat().includes('downloads')) return true;
  // The address in a citation is that of a page of the site.
  const { dataCopy } = properties;
  return typeof dataCopy === 'string' && /https?:\/\//.test(dataCopy);
}

function ownMap(): Element {
  return makeElement('div', { className: ['map'], dataIndexIgnore: '', dataEntryMap: '' });
}

/** Links that lead nowhere have become text. One way alone is no choice. */
function waysIn(ways: Element): Element[] {
  const named = (name: string) =>
    ways.children.filter((child) => child.type === 'element' && child.tagName === name);
  const links = named('a');
  ways.children = [...named('p'), ...links];
  return links.length < 2 ? [] : [ways];
}

/** Each entry names its relations in words. */
function withoutWords(map: Element): Element {
  map.children = map.children.filter(
    (child) => child.type !== 'element' || child.tagName !== 'details',
  );
  return map;
}

/** @param otherwise makes something of a link to what is not in the file */
function link(
  anchor: Element,
  { base, pages }: PocketFile,
  otherwise: () => ElementContent[],
): ElementContent[] {
  const { href } = anchor.properties;
  if (typeof href !== 'string' || /^([a-z][a-z+.-]*:|\/\/|#)/i.test(href)) return [anchor];
  const [, address = '', query = '', id = ''] =
    /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/.exec(href) ?? [];
  if (!address.startsWith(base)) return otherwise();
  // Where the site leads into another edition, the file has the same page and block in this one.
  const { path } = parseAddress(address.slice(base.length));
  if (path === 'search/') return [askButton(anchor, query)];
  if (!pages.has(path)) return otherwise();
  anchor.properties.href = `#${idIn(path, id)}`;
  anchor.properties[FINAL] = '';
  return [anchor];
}

/** Tells the links that have their address in the file from those that lead within their page. */
const FINAL = 'dataFinal';

/** A link to what a search finds asks for it here. */
function askButton({ properties, children }: Element, query: string): Element {
  const { className, ...others } = withoutHref(properties);
  const asked = new URLSearchParams(query).get('q') ?? '';
  const asks = others['dataOpenSearch'] === undefined ? { dataAsk: asked } : {};
  const classes = [...listOf(className), ...(className ? [] : ['as-link']), NEEDS_SCRIPT];
  const own = { ...others, type: 'button', className: classes, ...asks };
  return makeElement('button', own, children);
}

function unlinked({ properties, children }: Element): ElementContent[] {
  const kept = withoutHref(properties);
  return Object.keys(kept).length > 0 ? [makeElement('span', kept, children)] : children;
}

const withoutHref = (properties: Element['properties']) =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => name !== 'href'));

function prepareElement(element: Element, ownId: (id: string) => string): void {
  const { tagName, properties } = element;
  for (const name of DROPPED_ATTRIBUTES) Reflect.deleteProperty(properties, name);
  if (typeof properties.id === 'string') properties.id = ownId(properties.id);
  for (const name of REFERENCES) {
    const ids = listOf(properties[name]).flatMap((value) => value.split(' '));
    if (ids.length > 0) properties[name] = ids.map(ownId);
  }
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value !== 'string') continue;
    if (name === 'href' && value.startsWith('#') && properties[FINAL] === undefined) {
      properties[name] = `#${ownId(value.slice(1))}`;
    } else if (value.includes('url(#')) {
      properties[name] = value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${ownId(id)})`);
    }
  }
  Reflect.deleteProperty(properties, FINAL);
  if (tagName === 'form') {
    // The script answers it.
    Reflect.deleteProperty(properties, 'action');
    properties.className = [...listOf(properties.className), NEEDS_SCRIPT];
  }
  for (const child of element.children) if (child.type === 'element') prepareElement(child, ownId);
}

/** The class of what is not shown without scripts. */
const NEEDS_SCRIPT = 'needs-script';

const listOf = (value: Element['properties'][string]): string[] =>
  value === undefined || value === null ? [] : [value].flat().map(String);
