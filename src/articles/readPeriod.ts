import { plainForm } from './plainForm.ts';
import { readDay } from './readDay.ts';
import type { StatedDate } from './readDay.ts';

/** The days that a date leaves open, the first and the last of them; a whole day leaves none. */
export interface Period {
  /** As 2025-06-21. */
  from: string;
  to: string;
}

/**
 * Days of a month, or months of a year; seasons with the months that some count among them. Winter
 * is missing: it lies in two years.
 */
const PARTS = {
  early: [1, 10],
  middle: [11, 20],
  late: [21, 31],
  spring: [2, 5],
  summer: [5, 8],
  autumn: [8, 11],
  begin: [1, 4],
  end: [9, 12],
  former: [1, 6],
  latter: [7, 12],
} as const;
type Part = keyof typeof PARTS;

const CHINESE_PART = {
  month: /(?<early>初|上旬)|(?<middle>中旬)|(?<late>[底末]|下旬)/uy,
  year: /(?:(?<spring>春)|(?<summer>夏)|(?<autumn>秋))[天季]?|(?<begin>初)|(?<end>[底末])|(?<former>上半年)|(?<latter>下半年)/uy,
};
const CHINESE_TO = / ?(?:[至到~-]|[–—]{1,2}) ?/uy;

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const MONTH_PART = '(?:(?<early>early)|(?<middle>mid)|(?<late>late|end of))[ -]';
const SEASON =
  '(?:(?<spring>spring)|(?<summer>summer)|(?<autumn>autumn|fall)|(?<begin>early)|(?<end>late|end of)|(?<former>first half of)|(?<latter>second half of)) ';
const YEAR = '(?<year>(?:18|19|20|21)\\d\\d)(?![\\d年])';
const ENGLISH = [
  `(?:${MONTH_PART}|(?<day>\\d{1,2}) )?(?<month>${MONTHS.join('|')}) ${YEAR}`,
  `(?:${SEASON})?${YEAR}`,
].map((form) => new RegExp(form, 'iuy'));
const ENGLISH_RANGE = /^(?<first>[a-z\d -]{1,24}?)(?: to | ?– ?)/iu;

/**
 * Reads the date at the head of a text, in Chinese or English: a year, a part of it, a month, a third of
 * a month, a day, or a range of these.
 *
 * @returns the days that it may mean, and where it ends; undefined where the text begins otherwise
 * @example readPeriod('2025年6月底 在用机架') // { period: { from: '2025-06-21', to: '2025-06-30' }, end: 8 }
 * @example readPeriod('May–July 2025')?.period // { from: '2025-05-01', to: '2025-07-31' }
 */
export function readPeriod(text: string): { period: Period; end: number } | undefined {
  const plain = plainForm(text);
  const found = readChineseRange(plain) ?? readEnglishRange(plain);
  const period = found && { from: found.first.from, to: found.last.to };
  return period && period.from <= period.to ? { period, end: found.end } : undefined;
}

interface Single {
  date: StatedDate;
  period: Period;
  end: number;
}

interface Range {
  first: Period;
  last: Period;
  end: number;
}

/** 2025年8月23日至25日: the second date takes from the first what it does not say. */
function readChineseRange(plain: string): Range | undefined {
  const first = readChinese(plain, 0);
  if (!first) return undefined;
  CHINESE_TO.lastIndex = first.end;
  if (CHINESE_TO.test(plain)) {
    const at = CHINESE_TO.lastIndex;
    const { year = 0, month } = first.date;
    for (const before of ['', `${year}年`, ...(month ? [`${year}年${month}月`] : [])]) {
      const last = readChinese(before + plain.slice(at), 0);
      if (last && last.end > before.length) {
        return { first: first.period, last: last.period, end: at + last.end - before.length };
      }
    }
  }
  return { first: first.period, last: first.period, end: first.end };
}

function readChinese(plain: string, at: number): Single | undefined {
  for (const way of ['day', 'month', 'year'] as const) {
    const found = readDay(plain, at, way);
    if (!found) continue;
    const part = way === 'day' ? undefined : readPart(plain, found.end, CHINESE_PART[way]);
    const period = periodOf(found.date, part?.part);
    return period && { date: found.date, period, end: part?.end ?? found.end };
  }
  return undefined;
}

function readPart(plain: string, at: number, pattern: RegExp) {
  pattern.lastIndex = at;
  const part = partOf(pattern.exec(plain)?.groups);
  return part && { part, end: pattern.lastIndex };
}

/** 23–25 August 2025: the first date takes from the second what it does not say. */
function readEnglishRange(plain: string): Range | undefined {
  const range = ENGLISH_RANGE.exec(plain);
  const last = range && readEnglish(plain, range[0].length);
  if (last) {
    const { year = 0, month } = last.date;
    const words = range.groups?.['first'] ?? '';
    for (const after of [
      '',
      ` ${year}`,
      ...(month ? [` ${MONTHS[month - 1] ?? ''} ${year}`] : []),
    ]) {
      const first = readEnglish(words + after, 0);
      if (first?.end === words.length + after.length) {
        return { first: first.period, last: last.period, end: last.end };
      }
    }
  }
  const one = readEnglish(plain, 0);
  return one && { first: one.period, last: one.period, end: one.end };
}

function readEnglish(plain: string, at: number): Single | undefined {
  for (const pattern of ENGLISH) {
    pattern.lastIndex = at;
    const groups = pattern.exec(plain)?.groups;
    if (!groups) continue;
    const { year, month, day } = groups;
    const date: StatedDate = {
      year: Number(year),
      ...(month !== undefined && { month: MONTHS.indexOf(month.toLowerCase()) + 1 }),
      ...(day !== undefined && { day: Number(day) }),
    };
    const period = periodOf(date, partOf(groups));
    return period && { date, period, end: pattern.lastIndex };
  }
  return undefined;
}

const partOf = (groups: Readonly<Record<string, string | undefined>> | undefined) =>
  (Object.keys(PARTS) as Part[]).find((part) => groups?.[part] !== undefined);

function periodOf({ year = 0, month, day }: StatedDate, part?: Part): Period | undefined {
  const [first, last] = part ? PARTS[part] : [];
  if (month === undefined) {
    return { from: iso(year, first ?? 1, 1), to: iso(year, last ?? 12, daysIn(year, last ?? 12)) };
  }
  const days = daysIn(year, month);
  if (day !== undefined && (day < 1 || day > days)) return undefined;
  return {
    from: iso(year, month, day ?? first ?? 1),
    to: iso(year, month, day ?? Math.min(last ?? days, days)),
  };
}

const iso = (...parts: [number, number, number]) =>
  parts.map((part) => String(part).padStart(2, '0')).join('-');

/** Day 0 of the next month is the last of this one. */
const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
