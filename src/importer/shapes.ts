import { isCjk } from '../chinese/isCjk.ts';

const CLOSERS = '["”’」』）)】》〉\\]]*';
/** What may stand in brackets behind a sentence: （见图）. */
const BEHIND = '(?:[（(][^（）()]{1,40}[）)])?';
const ENDS = new RegExp(
  `(?:[。！？!?…；;：:]${CLOSERS}\\p{Extended_Pictographic}?|[。！？]${CLOSERS}${BEHIND})$`,
  'u',
);
const ENDS_IN_LATIN = /[\p{Script=Han}A-Za-z0-9)\]]\.["”’)]*$/u;

/** Whether a text ends where a sentence, or what introduces another, may end. */
export function endsSentence(text: string): boolean {
  const trimmed = text.trimEnd();
  return ENDS.test(trimmed) || ENDS_IN_LATIN.test(trimmed);
}

/** Columns that a text takes, two for a character of full width. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += isCjk(character) ? 2 : 1;
  return columns;
}

const NUMERALS = '一二三四五六七八九十百零〇';
/** What numbers a heading, from the highest down; `第一章` and `一、` stand above `（一）` and `1.` */
const ENUMERATORS = [
  new RegExp(`^第[${NUMERALS}\\d]{1,4}[章编編篇部回][ 　：:、]?`, 'u'),
  new RegExp(
    `^(?:第[${NUMERALS}\\d]{1,4}[节節讲講]|[${NUMERALS}]{1,3}[、．.](?![${NUMERALS}]))`,
    'u',
  ),
  new RegExp(`^[（(][${NUMERALS}]{1,3}[）)]`, 'u'),
];
const NUMBERED = /^\d{1,2}(?:\.\d{1,2})*[、.．](?!\d)|^\d{1,2}(?:\.\d{1,2})+ /;

/** The level that a heading’s own number says, from 0; undefined where it has none. */
export function enumeratedLevel(text: string): number | undefined {
  const level = ENUMERATORS.findIndex((pattern) => pattern.test(text));
  if (level >= 0) return level;
  return NUMBERED.test(text) ? 3 : undefined;
}

/** Longer than this, in characters, hardly any title is. */
const LONGEST_TITLE = 48;
const LONGEST_HEADING = 32;

/**
 * Whether a line could be a title: short, and no sentence that is told to its end.
 *
 * @example couldBeTitle('骑手友好场景建设，推进成效如何？') // true
 */
export function couldBeTitle(text: string): boolean {
  const trimmed = text.trim();
  const length = Array.from(trimmed).length;
  if (length === 0 || length > LONGEST_TITLE) return false;
  if (!/[\p{L}\p{N}]/u.test(trimmed)) return false;
  if (/[。；;]/u.test(trimmed)) return false;
  if (/\p{Script=Han}\.["”’」』]?$/u.test(trimmed)) return false;
  return (
    !/[，,、；;：:。（(“「《—]$/u.test(trimmed) && !/^[，,、；;：:。！!？?）)」』”]/u.test(trimmed)
  );
}

/** Whether a line could be the heading of a section; what stands around it decides. */
export function couldBeHeading(text: string): boolean {
  const trimmed = text.trim();
  if (!couldBeTitle(trimmed) || isSpeech(trimmed) || NO_HEADING.test(trimmed)) return false;
  const length = Array.from(trimmed).length;
  if (enumeratedLevel(trimmed) !== undefined) return length <= LONGEST_HEADING + 8;
  const clauses = trimmed.split(/[，,]/u).length;
  return length <= LONGEST_HEADING && clauses <= 3 && /[\p{L}]/u.test(trimmed);
}

/** Who is quoted stands behind a dash, and what an address is behind its label. */
const NO_HEADING =
  /^(?:[—–-]{2}|(?:电话|電話|地址|时间|時間|地点|地點|邮编|邮箱|郵箱|网址|網址|传真|联系人|聯絡人|主讲|主講|主办|主辦|承办|承辦|单位|日期)\s*[：:])/u;

/** A word for who asks or answers, or a sentence in quotation marks that ends within them. */
const SPEECH =
  /^(?:问|問|答|Q\d*|A\d*|记者|記者|主持人|网友|網友|读者|讀者|提问|提問|回答)[ 　]?[：:]|[：:，,] ?["“「『][^"”」』]*[。！？!?…]["”」』]$|^["“「『][^"”」』]*[。！？!?…，,]["”」』]|^[—–-]{2}.*[。！？!?…]$/u;

/**
 * Whether a line is something that someone says: 问：……, 他问：“……？”
 *
 * @example isSpeech('她又问：“是谁写的？”') // true
 */
export function isSpeech(text: string): boolean {
  return SPEECH.test(text.trim());
}

const DAY =
  /^(?:公元前?|西元前?)?(?:\d{2,4}|[〇○零一二三四五六七八九]{2,4})年?(?:(?:春|夏|秋|冬|初|底|末|\d{1,2}月|[一二三四五六七八九十]{1,2}月)(?:\d{1,2}[日号號]|[一二三四五六七八九十]{1,3}[日号號])?)?$|^\d{1,2}月\d{1,2}[日号號]$|^\d{1,3}$/u;

/**
 * Whether a line is nothing but a year, a day or a number, which heads something where others like
 * it do.
 *
 * @example isDay('1958年3月') // true
 */
export function isDay(text: string): boolean {
  return DAY.test(text.trim());
}

/** Few characters and then a stop: the rest of a sentence that began elsewhere. */
export function beginsAsRest(text: string): boolean {
  return /^[，。、；：！？）」』”’》】,;:!?)]|^\p{Script=Han}{1,3}[。，；,;]/u.test(
    text.trimStart(),
  );
}
