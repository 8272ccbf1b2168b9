import { expect, test } from 'vitest';
import { readPeriod } from './readPeriod.ts';

test.each([
  ['2025年', '2025', '2025-01-01', '2025-12-31'],
  ['2025年夏', 'Summer 2025', '2025-05-01', '2025-08-31'],
  ['2025年秋天', 'autumn 2025', '2025-08-01', '2025-11-30'],
  ['2025年初', 'Early 2025', '2025-01-01', '2025-04-30'],
  ['2025年底', 'end of 2025', '2025-09-01', '2025-12-31'],
  ['2025年上半年', 'First half of 2025', '2025-01-01', '2025-06-30'],
  ['2025年6月中旬至7月', 'Mid-June–July 2025', '2025-06-11', '2025-07-31'],
  ['2025年5月—7月', 'May – July 2025', '2025-05-01', '2025-07-31'],
  ['2025年5月', 'May 2025', '2025-05-01', '2025-05-31'],
  ['2025年6月初', 'Early June 2025', '2025-06-01', '2025-06-10'],
  ['2025年6月中旬', 'Mid-June 2025', '2025-06-11', '2025-06-20'],
  ['2025年6月底', 'End of June 2025', '2025-06-21', '2025-06-30'],
  ['2024年2月下旬', 'late February 2024', '2024-02-21', '2024-02-29'],
  ['2025年8月23日', '23 August 2025', '2025-08-23', '2025-08-23'],
  ['2025年至2028年', '2025–2028', '2025-01-01', '2028-12-31'],
  ['2025年5月至7月', 'May–July 2025', '2025-05-01', '2025-07-31'],
  ['2025年8月23日至25日', '23–25 August 2025', '2025-08-23', '2025-08-25'],
  ['2025年8月30日至9月4日', '30 August–4 September 2025', '2025-08-30', '2025-09-04'],
  ['2025年12月至2026年1月', 'December 2025 to January 2026', '2025-12-01', '2026-01-31'],
])('%s is %s', (chinese, english, from, to) => {
  expect(readPeriod(chinese)).toEqual({ period: { from, to }, end: chinese.length });
  expect(readPeriod(english)).toEqual({ period: { from, to }, end: english.length });
});

test('what follows a date is none of it', () => {
  expect(readPeriod('2025年5月 《行动计划》印发')?.end).toBe('2025年5月'.length);
  expect(readPeriod('2028 Target year, to be reached by 2035')?.end).toBe(4);
  expect(readPeriod('May 2025 to begin with')?.end).toBe('May 2025'.length);
});

test.each([
  '近期',
  '6月底',
  'June',
  '31 June 2025',
  'Winter 2025',
  '20250904',
  '2025年7月至5月',
  'July–May 2025',
])('%s is no date of a timeline', (text) => {
  expect(readPeriod(text)).toBeUndefined();
});
