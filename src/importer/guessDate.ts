import type { StatedDate } from '../articles/readDay.ts';

/**
 * The day that a wire's dateline means, which says no year: of the years that the text names, the
 * last in which that day is not to come. A text without a year leaves it open.
 *
 * @param text of the whole article
 * @param today as 2026-11-26
 * @example guessDate({ month: 9, day: 4 }, '截至2025年6月底……到2028年', '2026-11-26') // '2025-09-04'
 */
export function guessDate(
  { month, day }: StatedDate,
  text: string,
  today: string,
): string | undefined {
  if (month === undefined || day === undefined) return undefined;
  const rest = `-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return [...text.matchAll(/(?<!\d)((?:19|20)\d{2})(?=\s*(?:年|世界|中国|中國|－|-|\/|\.))/gu)]
    .map(([, year]) => `${year ?? ''}${rest}`)
    .filter((candidate) => candidate <= today)
    .toSorted()
    .at(-1);
}
