/** A number as a text writes it, in digits or in words. */
export interface NumberInText {
  start: number;
  end: number;
  /** What it comes to; undefined where it says no more than a size: 几百, several million. */
  value: number | undefined;
  /** Whether it looks like a datum: digits, 十万, 六成, a hundredfold; not 两 or “three”. */
  isPlain: boolean;
}

const HAN_DIGITS = '〇零一二两三四五六七八九';
const HAN_SCALES: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  万: 1e4,
  亿: 1e8,
};
const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  a: 1,
  second: 2,
  third: 3,
};
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  quadrillion: 1e15,
  quintillion: 1e18,
};
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const word = `\\b(?:${Object.keys(WORDS).join('|')})`;
const scale = `(?:${Object.keys(SCALES).join('|')})`;
const hanDigit = `[${HAN_DIGITS}半]`;
const hanNumber = `[${HAN_DIGITS}十百千万亿半]+`;

const year = '(?<!\\d)(?:19|20)\\d\\d';
const day = '\\d{1,2}月(?:\\d{1,2}日)?';
const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
/** A bare year stands after a word: by 2035; Chinese has 年 after it. */
const DATES = [
  `${year}-\\d\\d(?:-\\d\\d)?(?!\\d)`,
  `${year}年(?:${day})?`,
  day,
  `(?:\\d{1,2} )?(?:${MONTHS})\\b(?: ${year})?`,
  `(?<=[A-Za-z],? )${year}(?=[\\s,.;:)]|$)`,
  `^${year}(?= )`,
];

/**
 * One alternative for each way of writing a number, the longer before the shorter. Names of the
 * groups say how it is read; `date` is passed over.
 */
const NUMBER = new RegExp(
  [
    `(?<date>${DATES.join('|')})`,
    `下午(?<clock>\\d+|[${HAN_DIGITS}十]+)点(?<halfAfter>半?)`,
    `(?<halfPast>half past )?(?<hour>${word}) in the afternoon`,
    `(?<time>\\d{1,2}:\\d\\d)(?!\\d)`,
    `(?<power>10[${SUPERSCRIPTS}]+)`,
    `(?<![A-Za-z0-9.])(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?:(?<hanScale>[十百千万亿]+)|\\s?(?<scale>${scale})\\b)?`,
    `(?<vague>[几数]${hanNumber}|\\b(?:several|a few|many) ${scale}s?\\b|\\b${scale}s of\\b)`,
    `(?<tenths>${hanDigit})成`,
    `(?<half>半)年`,
    `(?<han>${hanNumber})`,
    `(?<fold>${word}|hundred|thousand)[ -]?fold\\b`,
    `(?<word>${word})(?: (?<wordScale>${scale})\\b| (?<other>other)\\b|\\b)`,
  ].join('|'),
  'gu',
);

/**
 * The numbers of a text in Chinese or English, in order, without dates. A tenth counts in percent
 * (六成 is 60), half a year in months (半年 is 6), a time of day in hours (下午一点半 is 13.5),
 * and “seven other bodies” are eight with the one named.
 *
 * @example
 * readNumbers('机架达1085万架，产量高出六成多').map(({ value }) => value) // [10850000, 60]
 * readNumbers('several million cars, three to four yuan').map(({ value }) => value)
 * // [undefined, 3, 4]
 */
export function readNumbers(text: string): NumberInText[] {
  return [...text.matchAll(NUMBER)].flatMap((match) => {
    const { groups = {}, index } = match;
    if (groups['date'] !== undefined) return [];
    const isPlain = looksPlain(groups, text.slice(index + match[0].length));
    return { start: index, end: index + match[0].length, value: valueOf(groups), isPlain };
  });
}

type Groups = Readonly<Record<string, string | undefined>>;

function valueOf(groups: Groups): number | undefined {
  const { clock, halfAfter, hour, halfPast, time, power, digits, tenths, half, han, fold } = groups;
  if (clock !== undefined) return afternoon(Number(clock) || readHan(clock), halfAfter === '半');
  if (hour !== undefined) return afternoon(WORDS[hour] ?? 0, halfPast !== undefined);
  if (time !== undefined) {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return hours + minutes / 60;
  }
  if (power !== undefined) return 10 ** readSuperscript(power.slice(2));
  if (digits !== undefined) {
    const by = SCALES[groups['scale'] ?? ''] ?? scaleOf(groups['hanScale'] ?? '');
    return Number(digits.replaceAll(',', '')) * by;
  }
  if (tenths !== undefined) return readHan(tenths) * 10;
  if (half !== undefined) return 6;
  if (han !== undefined) return readHan(han);
  if (fold !== undefined) return WORDS[fold] ?? SCALES[fold];
  const { word: written, wordScale, other } = groups;
  if (written === undefined) return undefined;
  const count = WORDS[written] ?? 0;
  return other === undefined ? count * (SCALES[wordScale ?? ''] ?? 1) : count + 1;
}

const afternoon = (hour: number, half: boolean) => hour + 12 + (half ? 0.5 : 0);

const readSuperscript = (text: string) =>
  Number(Array.from(text, (sign) => SUPERSCRIPTS.indexOf(sign)).join(''));

/** @example scaleOf('亿亿') // 1e16 */
const scaleOf = (signs: string) =>
  Array.from(signs).reduce((product, sign) => product * (HAN_SCALES[sign] ?? 1), 1);

/**
 * A number in Chinese characters; a scale alone counts once (百米).
 *
 * @example readHan('一百五十') // 150
 * @example readHan('一百亿亿') // 1e18
 */
function readHan(text: string): number {
  if (text === '半') return 0.5;
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const sign of text) {
    const by = HAN_SCALES[sign];
    if (by === undefined) {
      digit = digitOf(sign);
    } else if (by < 1e4) {
      section += (digit ?? 1) * by;
      digit = undefined;
    } else {
      const below = section + (digit ?? 0);
      // 亿 after a scale multiplies all that stands before it: 万亿, 亿亿.
      if (below === 0) total = (total || 1) * by;
      else total += below * by;
      section = 0;
      digit = undefined;
    }
  }
  return total + section + (digit ?? 0);
}

/** 〇 and 零 are nought, 二 and 两 two. */
function digitOf(sign: string): number {
  const place = HAN_DIGITS.indexOf(sign);
  return place < 2 ? 0 : place < 4 ? place - 1 : place < 5 ? 2 : place - 2;
}

function looksPlain(groups: Groups, after: string): boolean {
  const { han, word: written, half, hour } = groups;
  if (half !== undefined) return true;
  if (hour !== undefined) return true;
  if (han !== undefined) {
    const scales = Array.from(han).filter((sign) => sign in HAN_SCALES).length;
    return (scales > 0 && han.length > 1) || /^(倍|岁|折|个?百分点)/.test(after);
  }
  return written === undefined || groups['wordScale'] !== undefined;
}
