const DAY = /(?<!\d)(\d{4})(?:\s*[-/.年]\s*|\s+)(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)/;
/** A moment by Greenwich; the day is the one that Beijing, Taipei and Hong Kong had. */
const BY_GREENWICH = /T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|\+00:?00)$/;
const EIGHT_HOURS = 8 * 60 * 60 * 1000;

/**
 * The day that a statement of time names.
 *
 * @returns such as 2025-09-04; undefined where there is none, or none of the calendar
 * @example dayOf('2025年9月4日 08:30') // '2025-09-04'
 * @example dayOf('2025-09-04T20:30:00Z') // '2025-09-05'
 */
export function dayOf(text: string): string | undefined {
  const moment = text.trim();
  if (BY_GREENWICH.test(moment) && !Number.isNaN(Date.parse(moment))) {
    return new Date(Date.parse(moment) + EIGHT_HOURS).toISOString().slice(0, 10);
  }
  const [, year = '', month = '', day = ''] = DAY.exec(moment) ?? [];
  if (year === '') return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}
