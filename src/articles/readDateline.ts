import { PLACES } from './places.ts';
import { plainForm } from './plainForm.ts';
import { readByline } from './readByline.ts';
import { readDay, type StatedDate } from './readDay.ts';
import { readNames } from './readNames.ts';
import { PUBLISHER } from './saysPublisher.ts';

/** What a dateline says, and which stretch of the text it is. */
export interface Dateline {
  publisher?: string;
  place?: string;
  authors?: string[];
  date?: StatedDate;
  /** As 08:30 or 08:30:12. */
  time?: string;
  /**
   * `lead`: it opens a paragraph, whose own words begin at `end`; `end`: it closes the text;
   * `line`: a line of its own with the day on which the text appeared.
   */
  role: 'lead' | 'end' | 'line';
  /** In UTF-16 units of the text. */
  start: number;
  end: number;
}

type Found = Omit<Dateline, 'role' | 'start' | 'end'>;

const HAN = String.raw`\p{Script=Han}`;
const OWN_HOUSE = '本[报報刊社网網台臺]';
const ANY_HOUSE = `${HAN}{1,8}(?:[报報网網社]|电视台|電視台|在线|客户端|新闻|新聞)`;
/** Who sends: 新华社, 本报; the last group is for those that no list has. */
const HOUSE = `(?:(?<publisher>${PUBLISHER})(?:客户端|记者站)?|(?<own>${OWN_HOUSE})|(?<any>${ANY_HOUSE}))`;
/** Places, several perhaps; none of the little words of a sentence. */
const PLACE = `(?:(?![的了是在于於与對对就将将和年月日电電讯訊])${HAN}|[·、/ ]){0,16}?`;
/** That it came by wire; 电 before 话 and the like is another word. */
const WIRED =
  '(?:综合外电报道|綜合外電報導|綜合外電|专题报道|專題報導|综合报道|綜合報導|综合电|綜合電|综合消息|专电|專電|外電|[电電](?![话話视視影台臺])|[讯訊](?![息号號问問])|消息(?!人士))';
const BEHIND = String.raw`[ :：,，—–-]*`;
const MAX_LEAD = 160;

/**
 * Reads a dateline: 新华社北京9月4日电（记者周圆）, which opens a text, stands alone as its last line
 * or in brackets at the end of its last paragraph; and lines of the day on which a text appeared.
 * Simplified and Traditional alike. A sentence that has a date in it is none.
 *
 * @param text one line or paragraph, whole
 * @returns undefined where it has no dateline
 * @example
 * readDateline('（新华社北京9月4日电）')
 * // { publisher: '新华社', place: '北京', date: { month: 9, day: 4 }, role: 'end', start: 0, end: 12 }
 * readDateline('2025年09月04日08:30 来源：新华网')
 * // { date: { year: 2025, month: 9, day: 4 }, time: '08:30', publisher: '新华网', role: 'line', … }
 * readDateline('9月4日，记者来到北京。') // undefined
 */
export function readDateline(text: string): Dateline | undefined {
  const plain = plainForm(text);
  const start = plain.length - plain.trimStart().length;
  const end = plain.trimEnd().length;
  if (start >= end) return undefined;
  return (
    readWhole(plain, start, end) ??
    readLead(plain, start, end) ??
    readEnglishLead(plain, start) ??
    readTail(plain, start, end) ??
    readLine(plain, start, end)
  );
}

/** All of it: （新华社北京9月4日电）, 新华社北京2025年9月4日电, 【本報訊】. */
function readWhole(plain: string, start: number, end: number): Dateline | undefined {
  if (end - start > MAX_LEAD) return undefined;
  const inner = bracketed(plain.slice(start, end));
  const found = inner === undefined ? undefined : readWire(inner.text);
  if (inner && found?.end === inner.text.length) {
    const role = inner.isRound && found.isWired ? 'end' : 'lead';
    return { ...found.said, role, start, end };
  }
  const bare = readWire(plain.slice(start, end));
  if (bare?.end !== end - start || bare.said.date === undefined) return undefined;
  const role = bare.said.authors ? 'lead' : 'end';
  return { ...bare.said, role, start, end };
}

/** At the beginning of a paragraph: 新华社北京9月4日电（记者周圆）, 【記者王小明／台北報導】. */
function readLead(plain: string, start: number, end: number): Dateline | undefined {
  const opening = /^[[(「]([^[\]()「」]{2,60})[\])」]/.exec(plain.slice(start, end));
  if (opening?.[1] !== undefined) {
    const inner = readWire(opening[1].trim());
    if (inner?.end !== opening[1].trim().length) return undefined;
    const after = readReporters(plain, start + opening[0].length, inner.said);
    return { ...inner.said, role: 'lead', start, end: Math.min(skip(plain, after), end) };
  }
  const found = readWire(plain.slice(start, Math.min(end, start + MAX_LEAD)));
  if (!found) return undefined;
  return { ...found.said, role: 'lead', start, end: Math.min(skip(plain, start + found.end), end) };
}

const skip = (plain: string, at: number) =>
  at + (new RegExp(`^${BEHIND}`, 'u').exec(plain.slice(at))?.[0].length ?? 0);

function bracketed(text: string): { text: string; isRound: boolean } | undefined {
  const [, round, square] = /^(?:\((.*)\)|\[([^[\]]*)\])[。.]?$/.exec(text) ?? [];
  const inner = round ?? square;
  return inner === undefined ? undefined : { text: inner.trim(), isRound: round !== undefined };
}

/** What a dateline says, where it ends, and whether it has the word for what comes by wire. */
interface Wire {
  said: Found;
  end: number;
  isWired: boolean;
}

/** The dateline at the beginning of a text. */
function readWire(text: string): Wire | undefined {
  return readDated(text) ?? readUndated(text) ?? readReported(text);
}

/** 新华社北京9月4日电, 中央社記者王小明台北4日電. */
function readDated(text: string): Wire | undefined {
  for (const { index } of text.slice(0, 60).matchAll(/\d+|[〇○零一二三四五六七八九十廿]+/g)) {
    const day = readDay(text, index, 'dateline');
    if (!day) continue;
    const wired = new RegExp(`^ ?(?:[上下]午|晚|晚间|凌晨)?${WIRED}`, 'u').exec(
      text.slice(day.end),
    );
    if (!wired) continue;
    const sender = readSender(text.slice(0, index));
    if (!sender) return undefined;
    const said: Found = { ...sender, date: day.date };
    const end = day.end + wired[0].length;
    return { said, end: readReporters(text, end, said), isWired: true };
  }
  return undefined;
}

/** What stands before the date: 新华社北京, 本报, 中央社記者王小明台北. */
function readSender(text: string): Found | undefined {
  const pattern = new RegExp(
    `^(?:据|據)? ?《?${HOUSE}》?(?:[“"「][^”"」]{1,12}[”"」])?(?: ?(?<reporters>(?:特派|特约|特約)?(?:记者|記者).{2,40}?))?(?<place>${PLACE})$`,
    'u',
  );
  const groups = pattern.exec(text)?.groups;
  if (!groups) return undefined;
  const publisher = groups['publisher'] ?? groups['any'];
  const said: Found = publisher === undefined ? {} : { publisher };
  if (groups['reporters'] === undefined) {
    const place = (groups['place'] ?? '').trim();
    return place === '' ? said : { ...said, place };
  }
  return { ...said, ...readReporterAndPlace(text.replace(/^.*?(?:记者|記者) ?/u, '').trim()) };
}

/** 王小明台北, 周圆 北京: a known place at the end, or what stands behind a blank. */
function readReporterAndPlace(text: string): Found {
  for (const length of [6, 5, 4, 3, 2]) {
    const place = text.slice(-length);
    const authors = readNames(text.slice(0, -length).replace(/[ /]+$/, ''), 'expected');
    if (text.length > length && PLACES.has(place) && authors) return { authors, place };
  }
  const [, before, place] = /^(.+)[ /](\p{Script=Han}{2,8})$/u.exec(text) ?? [];
  const names = before === undefined ? undefined : readNames(before, 'expected');
  if (names && place !== undefined) return { authors: names, place };
  const authors = readNames(text, 'expected');
  return authors ? { authors } : {};
}

/** 本报讯, 央视网消息：, 据新华社电: without a date, so that a mark must close it. */
function readUndated(text: string): Wire | undefined {
  const pattern = new RegExp(
    `^(?:据|據)?${HOUSE}(?<place>${HAN}{2,3})?(?:[专專]?[讯訊电電]|(?:客户端|客戶端)?消息|快讯|快訊)(?=[ :：,，(]|$|(?:记者|記者))`,
    'u',
  );
  const { 0: all, groups = {} } = pattern.exec(text) ?? {};
  if (all === undefined) return undefined;
  const publisher = groups['publisher'] ?? groups['any'];
  const place = groups['place'];
  if (place !== undefined && !PLACES.has(place)) return undefined;
  const said: Found = {
    ...(publisher !== undefined && { publisher }),
    ...(place !== undefined && { place }),
  };
  return { said, end: readReporters(text, all.length, said), isWired: true };
}

/** 記者王小明／台北報導, with nothing else in its brackets. */
function readReported(text: string): Wire | undefined {
  if (!/(?:报道|報導|報道|报导|电|電)$/u.test(text)) return undefined;
  const byline = readByline(text);
  if (byline?.certainty !== 'sure' || byline.place === undefined) return undefined;
  const { authors, publisher, place } = byline;
  const said = { ...(publisher !== undefined && { publisher }), authors, place };
  return { said, end: text.length, isWired: false };
}

/** （记者周圆、王怡静）, 记者周圆报道： or 记者 周圆 behind the dateline; adds them, gives the new end. */
function readReporters(text: string, end: number, said: Found): number {
  const behind = text.slice(end);
  const [all = '', inBrackets, inWords, atEnd] =
    /^ *(?:\(([^()]{2,60})\)|((?:[^，。：:()]{0,8})(?:记者|記者)[^，。：:()]{2,30}?(?:报道|報道|報導|摄影报道))[:：,， ]|[ ,，]*((?:特派|特约|特約)?(?:记者|記者)[^，。：:()]{2,30})$)/u.exec(
      behind,
    ) ?? [];
  const byline = readByline(inBrackets ?? inWords ?? atEnd ?? '');
  if (!byline || byline.authors.length === 0) return end;
  said.authors = [...(said.authors ?? []), ...byline.authors];
  if (byline.place !== undefined) said.place ??= byline.place;
  return end + all.length;
}

/** BEIJING, Sept. 4 (Xinhua) -- */
function readEnglishLead(plain: string, start: number): Dateline | undefined {
  const pattern = new RegExp(
    `^(?<place>[A-Z][A-Z .'/-]{2,40}), (?<month>[A-Z][a-z]{2,8})\\.? (?<day>\\d{1,2})(?:, (?<year>\\d{4}))? \\((?<publisher>${PUBLISHER})\\) ?(?:--?|[—–]+) ?`,
    'u',
  );
  const match = pattern.exec(plain.slice(start, start + MAX_LEAD));
  const { place, month = '', day = '', year, publisher } = match?.groups ?? {};
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const digits = `${year ?? '2000'}-${number}-${day}`;
  const date = readDay(digits, 0, 'day')?.date;
  if (!match || !date) return undefined;
  if (year === undefined) delete date.year;
  return { publisher, place, date, role: 'lead', start, end: start + match[0].length };
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** In brackets behind the last sentence: ……。（新华社北京9月4日电）, ……。（记者周圆）. */
function readTail(plain: string, start: number, end: number): Dateline | undefined {
  const [all, inner] =
    /\(([^()]{4,80})\)[。.]?$/.exec(plain.slice(Math.max(start, end - 90), end)) ?? [];
  if (all === undefined || inner === undefined || end - all.length <= start) return undefined;
  if (!/[。！？!?”」』…] *$/u.test(plain.slice(start, end - all.length))) return undefined;
  const wire = readWire(inner.trim());
  if (wire?.end === inner.trim().length) {
    return { ...wire.said, role: 'end', start: end - all.length, end };
  }
  const byline = /记者|記者|作者|通讯员/u.test(inner) ? readByline(inner) : undefined;
  if (!byline || byline.authors.length === 0) return undefined;
  const { authors, publisher } = byline;
  const said: Found = { ...(publisher !== undefined && { publisher }), authors };
  return { ...said, role: 'end', start: end - all.length, end };
}

const TIME = /[ T]?(?<hour>[01]?\d|2[0-4]):(?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?(?!\d)/uy;
/** What stands in such a line beside the day, and says nothing more. */
const FURNITURE =
  /(?:发布时间|發布時間|发表时间|更新时间|更新時間|发布日期|发稿时间|出版日期|发布于|發佈於|发表于|發表於|刊发于|时间|時間|日期|原载|原載|载于|刊于|見報|见报) ?:?|第? ?[A-Z]?\d{1,3} ?版(?:[:：] ?\p{Script=Han}{1,8})?|[A-Z]\d{1,2}版?|[(（]?(?:星期|周|週|礼拜)[一二三四五六日天][)）]?/gu;
const SOURCE = /(?:文章|信息|新闻|稿件)?(?:来源|來源|出处|稿源) ?[:|] ?(?<publisher>[^ |:]{2,24})/u;

/** 2025-09-04 08:30; 来源：新华网 | 2025年09月04日 08:30:12; 《人民日报》（2025年09月04日 第07版）. */
function readLine(plain: string, start: number, end: number): Dateline | undefined {
  let rest = plain.slice(start, end);
  if (rest.length > 120 || /[。！？；]./u.test(rest)) return undefined;
  const said: Found = {};
  for (const { index } of rest.matchAll(
    /(?<![\d〇○零一二三四五六七八九十])(?:中[华華]民[国國]|民[国國]|[\d〇○零一二三四五六七八九十])/gu,
  )) {
    const isSigned = /[于於]/u.test(rest);
    const day =
      readDay(rest, index, 'day') ?? (isSigned ? readDay(rest, index, 'month') : undefined);
    if (!day) continue;
    said.date ??= day.date;
    TIME.lastIndex = day.end;
    const { hour, minute = '', second } = TIME.exec(rest)?.groups ?? {};
    if (hour !== undefined) {
      said.time ??= [hour.padStart(2, '0'), minute, ...(second === undefined ? [] : [second])].join(
        ':',
      );
    }
    const last = hour === undefined ? day.end : TIME.lastIndex;
    rest = rest.slice(0, index) + '|'.repeat(last - index) + rest.slice(last);
  }
  if (!said.date) return undefined;
  return readBeside(rest, said) ? { ...said, role: 'line', start, end } : undefined;
}

/** What a line has beside its day: where it appeared, who wrote it, where it was signed. */
function readBeside(line: string, said: Found): boolean {
  const source = SOURCE.exec(line);
  if (source?.groups?.['publisher'] !== undefined)
    said.publisher = source.groups['publisher'].replace(/[,，;()]+$/, '');
  const rest = line
    .replace(SOURCE, '|')
    .replace(FURNITURE, '|')
    .replace(/^[|\s,，:()[\]—–-]+|[|\s,，:()[\]—–。.-]+$/gu, '');
  if (rest === '') return true;
  const parts = rest.split(/[|()[\]《》,，—–]+|(?<=报|報|网|網|社) /u).map((part) => part.trim());
  return parts.every((part) => part === '' || readPart(part, said));
}

function readPart(part: string, said: Found): boolean {
  const house = new RegExp(`^(?:${PUBLISHER}|${ANY_HOUSE})(?:客户端|海外版)?$`, 'u');
  if (house.test(part)) {
    said.publisher ??= part;
    return true;
  }
  const place =
    /^(?:写|作|寫)?[于於] ?(\p{Script=Han}{2,10})$/u.exec(part)?.[1] ??
    (PLACES.has(part) ? part : undefined);
  if (place !== undefined) {
    said.place ??= place;
    return true;
  }
  const byline = readByline(part);
  if (!byline) return false;
  if (byline.authors.length > 0) said.authors = [...(said.authors ?? []), ...byline.authors];
  if (byline.publisher !== undefined) said.publisher ??= byline.publisher;
  return true;
}
