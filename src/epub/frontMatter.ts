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
  /** Whether the book has articles, and whether it has entries. */
  has: { articles: boolean; entries: boolean };
  /** Under which the texts stand, where the site says so. */
  licence: { name: string; url: string } | undefined;
  /** The address of the edition in the web; none where the site is not published. */
  address: string | undefined;
}

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
  const { title, motto, description, lang, editionLabel, dayInWords, has, licence, address } =
    facts;
  const sources = [
    ...(has.articles ? [words.articleSources] : []),
    ...(has.entries ? [words.entrySources] : []),
  ].join(lang === 'en' ? ' ' : '');
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
      sources === '' ? undefined : make('p', {}, sources),
      licence && make('p', {}, make('a', { href: licence.url }, words.rights(licence.name))),
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
