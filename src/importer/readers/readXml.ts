import { InputError } from './inputError.ts';

/** An element of an XML document; names bear the prefix that {@link PREFIXES} gives their namespace. */
export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: (XmlElement | string)[];
}

/** Namespaces of office documents, Transitional and Strict, by the prefix that they mostly have. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
};

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\])?\s*>|<(\/?)([^\s<>/="']+)((?:\s+[^\s<>/="']+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([^\s<>/="']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** Deeper than any document; what walks the tree does so by recursion. */
const DEEPEST = 800;

/**
 * Parses an XML document as office programs write it. Entities that a document declares are left
 * as they stand, so none can grow.
 *
 * @param part what the document is, named in errors
 * @throws InputError where it is not well-formed, or nested too deep
 * @example readXml('<w:t xmlns:w="…/main">算力</w:t>', 'document.xml').children // ['算力']
 */
export function readXml(text: string, part: string): XmlElement {
  const root: XmlElement = { name: '', attributes: new Map(), children: [] };
  const open: { element: XmlElement; tag: string; scope: Scope }[] = [];
  const token = new RegExp(TOKEN);
  const source = text.replace(/^\ufeff/, '');
  while (token.lastIndex < source.length) {
    const at = token.lastIndex;
    const match = token.exec(source);
    if (!match) throw broken(part, source, at);
    const [, cdata, closing, tag, attributes = '', empty, characters] = match;
    const top = open.at(-1);
    const parent = top?.element ?? root;
    if (cdata !== undefined) append(parent, cdata);
    else if (characters !== undefined) append(parent, decode(characters));
    else if (tag === undefined) continue;
    else if (closing === '/') {
      if (top?.tag !== tag) throw broken(part, source, at);
      open.pop();
    } else {
      const { scope, element } = begin(tag, attributes, top?.scope ?? new Map());
      parent.children.push(element);
      if (empty === '/') continue;
      open.push({ element, tag, scope });
      if (open.length > DEEPEST) throw tooDeep();
    }
  }
  const element = root.children.find((child) => typeof child !== 'string');
  if (!element || open.length > 0) throw broken(part, source, source.length);
  return element;
}

/** Prefixes of the document, and the ones that stand for them here. */
type Scope = ReadonlyMap<string, string>;

function begin(tag: string, source: string, outer: Scope): { element: XmlElement; scope: Scope } {
  const pairs = [...source.matchAll(ATTRIBUTE)].map(
    ([, name = '', double, single]): [string, string] => [name, decode(double ?? single ?? '')],
  );
  const declared = pairs.filter(([name]) => /^xmlns(?::|$)/.test(name));
  const scope =
    declared.length === 0
      ? outer
      : new Map([
          ...outer,
          ...declared.map(([name, uri]): [string, string] => {
            const prefix = name.slice('xmlns:'.length);
            return [prefix, PREFIXES[uri] ?? prefix];
          }),
        ]);
  const attributes = new Map(
    pairs.map(([name, value]) => [name.includes(':') ? rename(name, scope) : name, value]),
  );
  return { element: { name: rename(tag, scope), attributes, children: [] }, scope };
}

function rename(name: string, scope: Scope): string {
  const colon = name.indexOf(':');
  const prefix = colon === -1 ? '' : name.slice(0, colon);
  const own = scope.get(prefix) ?? prefix;
  return own === '' ? name.slice(colon + 1) : `${own}:${name.slice(colon + 1)}`;
}

function append(parent: XmlElement, text: string): void {
  const last = parent.children.length - 1;
  const before = parent.children[last];
  if (typeof before === 'string') parent.children[last] = before + text;
  else parent.children.push(text);
}

function decode(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return ENTITIES[name] ?? whole;
    const code = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal);
    const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : '\ufffd';
  });
}

function broken(part: string, source: string, at: number): InputError {
  const line = source.slice(0, at).split('\n').length;
  return new InputError(
    `Within the file, ${part} is damaged at its line ${line}.`,
    'Open the file in its program, let it be repaired, and save it again.',
  );
}

const tooDeep = () =>
  new InputError(
    `The file’s elements are nested more than ${DEEPEST} deep.`,
    'Copy its text into a new document.',
  );

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenNamed(element, name)[0];
}

/** The children of a name, in order. */
export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return elementsOf(element).filter((child) => child.name === name);
}

/** The children that are elements, in order. */
export function elementsOf(element: XmlElement | undefined): XmlElement[] {
  return (element?.children ?? []).filter((child) => typeof child !== 'string');
}

/** The text directly in an element. */
export function ownText(element: XmlElement | undefined): string {
  return (element?.children ?? []).filter((child) => typeof child === 'string').join('');
}
