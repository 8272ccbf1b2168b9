import { DOMParser } from '@xmldom/xmldom';
import type { Document, Element } from '@xmldom/xmldom';

/** The files of a book, by their paths in it. */
export type BookFiles = ReadonlyMap<string, string | Uint8Array>;

const FOLDER = 'EPUB/';

/**
 * What is wrong with a book: files that are no XML, are listed twice or not at all, or have no turn
 * in reading; links, pictures and lines of the contents that lead nowhere; ids that stand twice;
 * languages said in one way only. Empty where all is well.
 */
export function checkBook(files: BookFiles): string[] {
  const problems: string[] = [];
  const documents = new Map<string, Document>();
  for (const [name, content] of files) {
    if (!/\.(xhtml|opf|ncx|svg|xml)$/.test(name)) continue;
    try {
      documents.set(name, parseXml(textOfFile(content)));
    } catch (error) {
      problems.push(`${name} is no XML: ${String(error)}`);
    }
  }
  const opf = documents.get(rootfileOf(documents));
  if (!opf) return [...problems, 'the container names no package document'];

  const items = all(opf, 'item').map((item) => ({
    id: attribute(item, 'id'),
    file: FOLDER + attribute(item, 'href'),
    properties: attribute(item, 'properties'),
  }));
  problems.push(
    ...repeated(items.map(({ id }) => id)).map((id) => `the id ${id} is listed twice`),
    ...repeated(items.map(({ file }) => file)).map((file) => `${file} is listed twice`),
  );
  const listed = new Set(items.map(({ file }) => file));
  const read = new Set(all(opf, 'itemref').map((item) => attribute(item, 'idref')));
  for (const { id, file, properties } of items) {
    if (!files.has(file)) problems.push(`${file} is listed and not there`);
    if (!file.endsWith('.xhtml')) continue;
    if (!read.has(id)) problems.push(`${file} has no turn in reading`);
    const document = documents.get(file);
    const hasDrawing = document !== undefined && all(document, 'svg').length > 0;
    if (hasDrawing !== properties.split(' ').includes('svg')) {
      problems.push(`${file}: the list is wrong about its drawings`);
    }
  }
  for (const name of files.keys()) {
    const isOfContainer = name.startsWith('META-INF/') || name === 'mimetype';
    if (!isOfContainer && !name.endsWith('.opf') && !listed.has(name)) {
      problems.push(`${name} is not listed`);
    }
  }

  const ids = new Map<string, ReadonlySet<string>>();
  for (const [name, document] of documents) {
    const own = all(document, '*').flatMap((element) => element.getAttribute('id') ?? []);
    problems.push(...repeated(own).map((id) => `${name}: the id ${id} stands twice`));
    ids.set(name, new Set(own));
  }
  for (const [name, document] of documents) {
    if (name.endsWith('.xml')) continue;
    for (const element of all(document, '*')) {
      const link = element.getAttribute('href') ?? element.getAttribute('src');
      if (link !== null && !/^(https?|mailto):/.test(link)) {
        const [file = '', id] = link.split('#');
        const target = file === '' ? name : FOLDER + decodeURI(file);
        const isThere =
          files.has(target) && (id === undefined || ids.get(target)?.has(id) === true);
        if (!isThere) problems.push(`${name}: ${link} leads nowhere`);
      }
      for (const id of (element.getAttribute('aria-labelledby') ?? '').split(' ')) {
        if (id !== '' && ids.get(name)?.has(id) !== true) problems.push(`${name}: no label ${id}`);
      }
      const lang = element.getAttribute('lang');
      if (lang !== null && lang !== element.getAttribute('xml:lang')) {
        problems.push(`${name}: ${lang} is said in one way only`);
      }
    }
  }

  const nav = items.find(({ properties }) => properties.includes('nav'));
  const contents = documents.get(nav?.file ?? '');
  const toc = contents && all(contents, 'nav').find((one) => attribute(one, 'epub:type') === 'toc');
  const named = new Set(
    toc ? all(toc, 'a').map((link) => FOLDER + attribute(link, 'href').replace(/#.*$/, '')) : [],
  );
  for (const { file } of items) {
    const needsNone = file === nav?.file || file.endsWith('/cover.xhtml');
    if (file.endsWith('.xhtml') && !needsNone && !named.has(file)) {
      problems.push(`${file} is not in the table of contents`);
    }
  }
  return problems;
}

/** Reads XML that has to be well-formed. */
export function parseXml(source: string): Document {
  return new DOMParser({
    onError: (_, message) => {
      // U+FFFD is what a text has in place of what XML forbids.
      if (!message.startsWith('Unicode replacement character')) throw new Error(message);
    },
  }).parseFromString(source, 'application/xml');
}

export function all(node: Document | Element, name: string): Element[] {
  return Array.from(node.getElementsByTagName(name));
}

/** An attribute's value; empty where there is none. */
export function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

export function textOfFile(content: string | Uint8Array | undefined): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

function rootfileOf(documents: ReadonlyMap<string, Document>): string {
  const container = documents.get('META-INF/container.xml');
  const [rootfile] = container ? all(container, 'rootfile') : [];
  return rootfile ? attribute(rootfile, 'full-path') : '';
}

const repeated = (names: readonly string[]) =>
  names.filter((name, index) => names.indexOf(name) !== index);
