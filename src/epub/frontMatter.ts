import type { BookWords, Chapter } from './book.ts';
import { make } from './tree.ts';

export const COVER_FILE = 'cover.xhtml';
export const COVER_PICTURE = 'cover.svg';
export const TITLE_FILE = 'title.xhtml';

/** What a book says of itself. */
export interface BookFacts {
  title: string;
  /** A line below the title. */
  motto: string;
  description: string;
  /** BCP 47. */
  lang: string;
  editionLabel: string;
  /** The day of the newest article, `2026-11-24`; empty where there is none. */
  day: string;
  /** How the edition says that day. */
  dayInWords: string;
  /** The address of the edition in the web; none where the site is not published. */
  address: string | undefined;
}

export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

export function coverDocument({ title, lang }: BookFacts, words: BookWords): Chapter {
  return {
    file: COVER_FILE,
    title: words.cover,
    lang,
    body: make(
      'section',
      { className: ['cover'], 'epub:type': 'cover' },
      make('img', { src: COVER_PICTURE, alt: title, role: 'doc-cover' }),
    ),
    parts: [],
    places: new Map(),
  };
}

/** The page behind the cover: what the book is, whose, where its texts come from, and the licence. */
export function titleDocument(facts: BookFacts, words: BookWords): Chapter {
  const { title, motto, description, lang, editionLabel, dayInWords, address } = facts;
  return {
    file: TITLE_FILE,
    title: words.about,
    lang,
    body: make(
      'section',
      { className: ['title-page'], 'epub:type': 'titlepage' },
      make('h1', {}, title),
      make('p', { className: ['motto'] }, motto),
      make('p', { className: ['edition'] }, editionLabel),
      make('p', {}, description),
      make('p', {}, words.source),
      make('p', {}, make('a', { href: LICENCE }, words.rights)),
      dayInWords === ''
        ? undefined
        : make('p', {}, dayInWords.charAt(0).toUpperCase() + dayInWords.slice(1)),
      address === undefined
        ? undefined
        : make('p', {}, words.web, make('a', { href: address }, address)),
    ),
    parts: [],
    places: new Map(),
  };
}
