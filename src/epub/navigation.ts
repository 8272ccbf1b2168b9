import type { Element } from 'hast';
import type { XmlElement } from '../glossary/exports/writeXml.ts';
import { writeXml } from '../glossary/exports/writeXml.ts';
import type { BookWords, Chapter, Part } from './book.ts';
import { make } from './tree.ts';

export const NAV_FILE = 'nav.xhtml';

/** A line of the table of contents. */
export interface NavEntry {
  title: string;
  /** None where a part has nothing of its own. */
  href: string | undefined;
  below: NavEntry[];
}

/** The table of contents: what stands alone, and the parts with their chapters. */
export function contentsOf(front: readonly Chapter[], parts: readonly Part[]): NavEntry[] {
  const entryOf = ({ file, title, parts: places }: Chapter): NavEntry => ({
    title,
    href: file,
    below: places.map((place) => ({ title: place.title, href: `${file}#${place.id}`, below: [] })),
  });
  return [
    ...front.map(entryOf),
    ...parts.map(({ title, opening, chapters }): NavEntry =>
      opening && chapters.length === 0
        ? entryOf(opening)
        : { title, href: opening?.file, below: chapters.map(entryOf) },
    ),
  ];
}

/** A place that readers offer by what it is. */
export interface Landmark {
  /** Of the vocabulary of EPUB: `bodymatter`. */
  type: string;
  title: string;
  href: string;
}

/** The navigation document, which is the table of contents of the book as well. */
export function navDocument(
  entries: readonly NavEntry[],
  landmarks: readonly Landmark[],
  lang: string,
  words: BookWords,
): Chapter {
  return {
    file: NAV_FILE,
    title: words.contents,
    lang,
    body: make(
      'section',
      { className: ['contents'] },
      make(
        'nav',
        { 'epub:type': 'toc', role: 'doc-toc', id: 'toc', ariaLabelledBy: ['contents'] },
        make('h1', { id: 'contents' }, words.contents),
        listOf(entries),
      ),
      make(
        'nav',
        { 'epub:type': 'landmarks', id: 'landmarks', hidden: true },
        make(
          'ol',
          {},
          ...landmarks.map(({ type, title, href }) =>
            make('li', {}, make('a', { 'epub:type': type, href }, title)),
          ),
        ),
      ),
    ),
    parts: [],
    places: new Map(),
  };
}

function listOf(entries: readonly NavEntry[]): Element {
  const areLetters = entries.every(({ title }) => Array.from(title).length === 1);
  return make(
    'ol',
    { className: areLetters ? ['letters'] : undefined },
    ...entries.map(({ title, href, below }) =>
      make(
        'li',
        {},
        href === undefined ? make('span', {}, title) : make('a', { href }, title),
        below.length > 0 ? listOf(below) : undefined,
      ),
    ),
  );
}

/** The same for readers of EPUB 2. */
export function toNcx(
  entries: readonly NavEntry[],
  book: { title: string; lang: string; identifier: string },
): string {
  let count = 0;
  const orders = new Map<string, string>();
  const point = (entry: NavEntry): XmlElement => {
    count += 1;
    const id = `point-${count}`;
    const src = targetOf(entry);
    // What leads to the same place is the same step.
    const playOrder = orders.get(src) ?? String(orders.size + 1);
    orders.set(src, playOrder);
    return {
      name: 'navPoint',
      attributes: { id, playOrder },
      content: [
        { name: 'navLabel', content: [{ name: 'text', content: entry.title }] },
        { name: 'content', attributes: { src }, content: '' },
        ...entry.below.map(point),
      ],
    };
  };
  return writeXml({
    name: 'ncx',
    attributes: {
      xmlns: 'http://www.daisy.org/z3986/2005/ncx/',
      version: '2005-1',
      'xml:lang': book.lang,
    },
    content: [
      {
        name: 'head',
        content: [
          { name: 'meta', attributes: { name: 'dtb:uid', content: book.identifier }, content: '' },
        ],
      },
      { name: 'docTitle', content: [{ name: 'text', content: book.title }] },
      { name: 'navMap', content: entries.map(point) },
    ],
  });
}

/** Every line of the old format leads somewhere: that of a part to its first chapter. */
function targetOf({ href, below: [first] }: NavEntry): string {
  return href ?? (first ? targetOf(first) : NAV_FILE);
}
