import type { Language } from './readings.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/**
 * A year, a month or a day in words.
 *
 * @param date 2025, 2025-07 or 2025-06-30; what is none of these comes back as it is
 * @param endsMonth whether the last day of a month stands for its end, as in a count that was taken
 *   then
 * @example formatDate('2025-06-30', 'zh', true) // '2025年6月底'
 * @example formatDate('2025-09-04', 'en') // '4 September 2025'
 */
export function formatDate(date: string, language: Language, endsMonth = false): string {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date);
  if (!match) return date;
  const [year = 0, month = 0, day = 0] = match.slice(1).map((part) => Number(part) || 0);
  const isEnd = endsMonth && day > 0 && day === new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (language === 'zh') {
    const days = isEnd ? '底' : day > 0 ? `${day}日` : '';
    return `${year}年${month > 0 ? `${month}月` : ''}${days}`;
  }
  const name = MONTHS[month - 1];
  if (name === undefined) return String(year);
  return `${isEnd ? 'end of ' : day > 0 ? `${day} ` : ''}${name} ${year}`;
}
