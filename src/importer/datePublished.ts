import { readDateline } from '../articles/readDateline.ts';
import { guessDate } from './guessDate.ts';

/**
 * The day on which an article appeared, as far as its head does not say it in full: what the file
 * states, or a guess from the text where the dateline has no year.
 *
 * @param lines datelines and bylines
 * @param text of the whole article
 * @param stated by the file itself, as 2025-09-04
 * @param today as 2026-11-26
 * @returns the day, undefined where the lines say it or nothing does; and what the writer should know
 * @example datePublished(['（新华社北京9月4日电）'], '截至2025年6月底……', undefined, '2026-11-26').published // '2025-09-04'
 */
export function datePublished(
  lines: readonly string[],
  text: string,
  stated: string | undefined,
  today: string,
): { published?: string | undefined; remark?: string } {
  const dates = lines.flatMap((line) => readDateline(line)?.date ?? []);
  if (dates.some(({ year, month, day }) => year && month && day)) return {};
  if (stated !== undefined) return { published: stated };
  const filed = lines.flatMap((line) => dayOfFiling(line) ?? []).at(-1);
  if (filed !== undefined) return { published: filed };
  for (const date of dates) {
    const published = guessDate(date, text, today);
    if (published === undefined) continue;
    const remark = `The dateline says no year; it is guessed from the text: ${published}`;
    return { published, remark };
  }
  if (dates.length === 0) return {};
  return { remark: 'The dateline says no year, nor does the text; write the day as source.date.' };
}

/** （編輯：李明宗）1130504: the Central News Agency's way, in years of the Republic. */
function dayOfFiling(line: string): string | undefined {
  const [, year, month = '', day = ''] = /[）)](\d{3})(\d{2})(\d{2})$/u.exec(line.trim()) ?? [];
  if (year === undefined || month > '12' || day > '31') return undefined;
  return `${Number(year) + 1911}-${month}-${day}`;
}
