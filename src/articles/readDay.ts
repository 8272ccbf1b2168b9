/** A day as far as a text says it; what it says fits together, so there is no 30 February. */
export interface StatedDate {
  /** Of the common era, 1800 to 2199. */
  year?: number;
  /** 1 to 12. */
  month?: number;
  /** 1 to 31. */
  day?: number;
}

const HAN_NUMBER = '[〇○零一二三四五六七八九十廿卅元百]';
const YEAR = `(?<era>(?:中华|中華)?(?:民国|民國))? ?(?<year>\\d{1,4}|${HAN_NUMBER}{1,6}) ?年 ?`;
const MONTH = `(?<month>\\d{1,2}|${HAN_NUMBER}{1,3}) ?月`;
const DAY = ` ?(?<day>\\d{1,2}|${HAN_NUMBER}{1,3}) ?[日号號]`;

/** Ways of writing a day, in the plain form of a text; the fuller before the shorter. */
const FORMS = {
  day: [
    `${YEAR}${MONTH}${DAY}`,
    '(?<year>\\d{4}) ?(?<by>[-/.]) ?(?<month>\\d{1,2}) ?\\k<by> ?(?<day>\\d{1,2})(?![\\d./-])',
  ],
  month: [`${YEAR}${MONTH}`],
  year: [YEAR],
  dateline: [`(?:${YEAR})?${MONTH}${DAY}`, DAY],
} as const;

const PATTERNS = {
  day: FORMS.day.map((form) => new RegExp(form, 'uy')),
  month: FORMS.month.map((form) => new RegExp(form, 'uy')),
  year: FORMS.year.map((form) => new RegExp(form, 'uy')),
  dateline: FORMS.dateline.map((form) => new RegExp(form, 'uy')),
};

/**
 * Reads the date that begins at a place of a text.
 *
 * @param plain the text in its plain form (`plainForm`)
 * @param at in UTF-16 units
 * @param way a whole `day`; year and `month`; a `year` alone; or as in a `dateline`, where the year
 *   and even the month may be wanting (9月4日, 4日)
 * @returns the date and where it ends; undefined where none begins there or there is no such day
 * @example readDay('民國114年9月4日', 0, 'day') // { date: { year: 2025, month: 9, day: 4 }, end: 10 }
 * @example readDay('2025年2月30日', 0, 'day') // undefined
 */
export function readDay(
  plain: string,
  at: number,
  way: 'day' | 'month' | 'year' | 'dateline',
): { date: StatedDate; end: number } | undefined {
  for (const pattern of PATTERNS[way]) {
    pattern.lastIndex = at;
    const groups = pattern.exec(plain)?.groups;
    if (!groups) continue;
    const date = toDate(groups);
    return date && { date, end: pattern.lastIndex };
  }
  return undefined;
}

function toDate(groups: Readonly<Record<string, string | undefined>>): StatedDate | undefined {
  const { era, year, month, day } = groups;
  const date: StatedDate = {
    ...(year !== undefined && { year: toYear(year, era !== undefined) }),
    ...(month !== undefined && { month: toNumber(month) }),
    ...(day !== undefined && { day: toNumber(day) }),
  };
  return isPossible(date) ? date : undefined;
}

/** A year of the Republic counts from 1912; Han numerals are digit by digit: 二〇二五. */
function toYear(text: string, ofRepublic: boolean): number {
  if (ofRepublic) return toNumber(text) + 1911;
  return /^\d/.test(text)
    ? Number(text)
    : Number(Array.from(text, (sign) => String(digitOf(sign))).join(''));
}

const digitOf = (sign: string) =>
  '〇○零'.includes(sign) ? 0 : '〇一二三四五六七八九'.indexOf(sign);

/** A number below two hundred in digits or in words: 十二, 廿三, 一百一十四, 一一四, 元 for the first. */
function toNumber(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  if (text === '元') return 1;
  if (text.startsWith('一百')) return 100 + toNumber(text.slice(2).replace('零', '') || '〇');
  const spelt = text.replace('廿', '二十').replace('卅', '三十');
  const [tens, ones] = spelt.split('十');
  if (tens === undefined || ones === undefined) return toYear(spelt, false);
  return (tens === '' ? 1 : toYear(tens, false)) * 10 + (ones === '' ? 0 : toYear(ones, false));
}

function isPossible({ year = 2000, month = 1, day = 1 }: StatedDate): boolean {
  if (!(year >= 1800 && year < 2200 && month >= 1 && month <= 12 && day >= 1)) return false;
  // Day 0 of the next month is the last of this one; the 29th of February stands without a year.
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
