import { readCredits } from './readCredits.ts';

/** Where a text comes from, as far as it is known. */
export interface Credits {
  publisher?: string | undefined;
  column?: string | undefined;
  authors?: string[] | undefined;
  place?: string | undefined;
  /** A day, `2025-09-04`, or the period in words. */
  date?: string | undefined;
}

/** Where a text comes from, as its front matter states it. */
export interface StatedSource extends Credits {
  /** Of the report that the text retells. */
  title?: string | undefined;
  /** Lines as they were printed. */
  byline?: string | undefined;
  dateline?: string | undefined;
}

/**
 * Where a text comes from: what its front matter states and, where that is silent, what the printed
 * byline and dateline say.
 *
 * @example creditsOf({ publisher: '新华社', authors: ['周圆'], date: '2025-09-04' })
 * // { publisher: '新华社', authors: ['周圆'], date: '2025-09-04', … }
 */
export function creditsOf(source: StatedSource = {}): Credits {
  const read = readCredits(source.byline, source.dateline);
  return {
    publisher: source.publisher ?? read.publisher,
    column: source.column ?? read.column,
    authors: source.authors ?? read.authors,
    place: source.place ?? read.place,
    date: source.date ?? read.date,
  };
}
