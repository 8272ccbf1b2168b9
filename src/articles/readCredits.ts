import type { Credits } from './creditsOf.ts';
import { readByline } from './readByline.ts';
import { readDateline } from './readDateline.ts';

/**
 * Reads who wrote a text, for whom, where and when, out of the lines that were printed with it; the
 * byline before the dateline where both say it.
 *
 * @returns without a day where the year is not said
 * @example readCredits('新华社记者周圆、王怡静', '（新华社北京9月4日电）')
 * // { publisher: '新华社', authors: ['周圆', '王怡静'], place: '北京' }
 */
export function readCredits(byline: string | undefined, dateline: string | undefined): Credits {
  const writers = byline === undefined ? undefined : readByline(byline);
  const sent = dateline === undefined ? undefined : readDateline(dateline);
  // Where nobody wrote, somebody took pictures, and is no author.
  const authors = [writers?.authors, sent?.authors].find((names) => names && names.length > 0);
  return {
    publisher: writers?.publisher ?? sent?.publisher,
    column: writers?.column,
    authors,
    place: sent?.place ?? writers?.place,
    date: dayOf(sent?.date),
  };
}

/** @example dayOf({ year: 2025, month: 9, day: 4 }) // '2025-09-04' */
function dayOf(date: { year?: number; month?: number; day?: number } = {}): string | undefined {
  const { year, month, day } = date;
  if (year === undefined || month === undefined) return undefined;
  const parts = [month, ...(day === undefined ? [] : [day])];
  return [year, ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
}
