import type { Credits } from './creditsOf.ts';
import { readByline } from './readByline.ts';
import { readDateline } from './readDateline.ts';
import type { StatedDate } from './readDay.ts';

/**
 * Reads who wrote a text, for whom, where and when, out of the lines that were printed with it.
 *
 * @param byline 新华社记者周圆、王怡静; several lines, perhaps, with line feeds between
 * @param dateline （新华社北京9月4日电）, likewise
 * @example readCredits('记者 周圆', '（新华社北京9月4日电）') // { authors: ['周圆'], publisher: '新华社', place: '北京' }
 */
export function readCredits(byline: string | undefined, dateline: string | undefined): Credits {
  const credits: Credits = {};
  for (const line of linesOf(byline)) {
    const read = readByline(line);
    credits.publisher ??= read?.publisher;
    credits.column ??= read?.column;
    credits.place ??= read?.place;
    if (read && read.authors.length > 0) credits.authors ??= read.authors;
  }
  for (const line of linesOf(dateline)) {
    const read = readDateline(line);
    credits.publisher ??= read?.publisher;
    credits.place ??= read?.place;
    credits.authors ??= read?.authors;
    credits.date ??= dayOf(read?.date);
  }
  return credits;
}

const linesOf = (lines = '') => lines.split('\n').filter((line) => line.trim() !== '');

/** A day of a year that is said; a wire’s 9月4日 alone tells none. */
function dayOf({ year, month, day }: StatedDate = {}): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const [y, m, d] = [String(year), String(month), String(day)];
  return `${y.padStart(4, '0')}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
}
