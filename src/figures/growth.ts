/** How far a curve of growth is drawn, in years. */
const YEARS = 5;

export interface GrowthPoint {
  year: number;
  /** Of 100 in the year 0. */
  index: number;
}

/**
 * What a rate makes of 100, year by year.
 *
 * @param rate percent a year
 * @example growthOf(36).map(({ index }) => Math.round(index)) // [100, 136, 185, 252, 342, 465]
 */
export function growthOf(rate: number): GrowthPoint[] {
  return Array.from({ length: YEARS + 1 }, (_, year) => ({ year, index: indexAfter(rate, year) }));
}

/** @param years any number, not whole ones alone */
export function indexAfter(rate: number, years: number): number {
  return 100 * (1 + rate / 100) ** years;
}

/**
 * In how many years an amount doubles.
 *
 * @param rate percent a year, above nought
 * @example doublingYears(36) // 2.254…
 */
export function doublingYears(rate: number): number {
  return Math.log(2) / Math.log(1 + rate / 100);
}
