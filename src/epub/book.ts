import type { Element, Root } from 'hast';
import type { Edition } from '../editions.ts';

/** Words of a book's own in an edition; the rest it takes from the pages. */
export interface BookWords {
  cover: string;
  about: string;
  contents: string;
  articles: string;
  /** Beside a note of an article: back to where the word stands. */
  back: string;
  /** Where the articles come from, and where the entries do. */
  articleSources: string;
  entrySources: string;
  /** Under which licence the texts stand. */
  rights: (licence: string) => string;
  web: string;
  /** For readers who choose by what a book can be read with. */
  accessibility: string;
}

/** A finished site, as a book is made from it. */
export interface BookSource {
  edition: Edition;
  /** The page at an address from the root of the site, `zh-tw/terms/suanli/`; none where it is not. */
  page: (address: string) => Root | undefined;
  /** The file at such an address, `favicon.svg`; none where it is not. */
  file: (address: string) => Uint8Array | undefined;
  /** Where the site stands on its host, with a slash at both ends. */
  base: string;
  /** The site’s host, `https://example.org`; none where it is not published. */
  host: string | undefined;
  /** The book’s own for ever: `urn:uuid:…`. */
  identifier: string;
  words: BookWords;
}

/**
 * A document of the book, and what of the site stands in it. Its links are those of the site until
 * `placeLinks` has been there.
 */
export interface Chapter {
  /** Name of the file, without a folder. */
  file: string;
  title: string;
  /** BCP 47, of the document. */
  lang: string;
  body: Element;
  /** What the table of contents says below it, by the id of the place. */
  parts: { title: string; id: string }[];
  /** Addresses within the edition, each with the id of its place; empty for the whole document. */
  places: ReadonlyMap<string, string>;
}

/** A group of chapters in the table of contents; the first may open the others. */
export interface Part {
  title: string;
  /** The document that opens the group. */
  opening: Chapter | undefined;
  chapters: Chapter[];
}
