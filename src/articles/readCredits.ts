import type { Credits } from './creditsOf.ts';

/**
 * Reads who wrote a text, for whom, where and when, out of the lines that were printed with it.
 *
 * @param byline 新华社记者周圆、王怡静
 * @param dateline （新华社北京9月4日电）
 * @returns nothing yet: the lines are shown as they stand, and what is wanted of them is stated
 */
export const readCredits: (
  byline: string | undefined,
  dateline: string | undefined,
) => Credits = () => ({});
