import { PLACES } from './places.ts';
import { plainForm } from './plainForm.ts';
import { readDay } from './readDay.ts';
import { readNames, type NameContext } from './readNames.ts';
import { PUBLISHER } from './saysPublisher.ts';

/** What a byline says. */
export interface Byline {
  /** Who wrote it, without blanks: people, or 本报评论员; empty where only others are named. */
  authors: string[];
  publisher?: string;
  /** The column within the publisher, without its quotation marks. */
  column?: string;
  /** Where it was reported from: 台北報導. */
  place?: string;
  /** Those who edited, took pictures and so on, by the word that the line has for it. */
  others?: { role: string; names: string[] }[];
  /** `likely` where nothing but the look of the names says that it is a byline. */
  certainty: 'sure' | 'likely';
}

const HAN = String.raw`\p{Script=Han}`;

const OWN_HOUSE = '本[报報刊社网網台臺]';
/** A paper or site that no list has, before 记者. */
const ANY_HOUSE = `(?:${HAN}|[A-Za-z0-9]){1,12}?(?:[报報刊社网網台臺]|新闻|新聞|客户端|频道|在线|杂志|雜誌|融媒体中心|融媒体|周刊|週刊)`;
const QUALIFIER =
  '全媒体|融媒体|全媒體|特约|特約|特派|特邀|见习|見習|实习|實習|首席|高级|高級|资深|資深|驻站|駐站|战地|戰地|摄影|攝影|视频|文字|财经|財經|体育|體育|文化|科技|国际|國際|时政|本地|通讯|值班|执行|执业|专职|分社|总社|中心';

/** Words for those who wrote. */
const WRITING =
  '记者|記者|通讯员|通訊員|通信员|作者|撰文|撰稿人|撰稿|撰写|撰寫|采写|採寫|采访|採訪|执笔|執筆|评论员|評論員|实习生|實習生|文字';
/** Words for others. */
const OTHER =
  '责任编辑|責任編輯|执行编辑|值班编辑|责编|責編|编辑|編輯|编审|編審|值班主任|值班编委|主编|主編|审核|審核|审校|校对|校對|校审|初审|复审|终审|一审|二审|三审|监制|監製|总监制|策划|策劃|统筹|統籌|摄影报道|摄影|攝影|摄像|攝像|视频|視頻|影片|制图|製圖|绘图|繪圖|设计|設計|插画|插圖|插图|美编|美編|排版|翻译|翻譯|编译|編譯|译者|譯者|整理|剪辑|配音|主播|制作|製作|(?:图片|圖片)(?!来源|來源)|题图';
/** Words of one character, which count with a slash or colon behind them. */
const SHORT = '文|图|圖|摄|攝|译|譯|编|編';
const TAKES_PICTURES = '摄|攝|摄影|攝影|图|圖';
const SOURCE =
  '文章来源|信息来源|新闻来源|稿件来源|消息来源|新聞來源|来源|來源|稿源|转载自|轉載自|转自|轉自|摘自|原载|原載|出处|出處';

const ROLE = `(?:${OTHER}|${WRITING})`;
/** A word of office, several joined, or a short one with its sign; and where the text comes from. */
const LABEL = new RegExp(
  [
    `(?<![图圖]片|[数數]据|數據|[资資]料)(?<source>${SOURCE}) ?(?::|\\|| )`,
    `(?<=^|[ ,;|/)、])(?<short>(?:${SHORT})(?: ?[/、&·+]? ?(?:${SHORT}|${ROLE}))*)(?<shortSign> ?[:/|] ?|(?<=[文图圖摄攝] ?[/、]? ?[文图圖摄攝]) )`,
    `(?<role>(?:参与|參與)?(?:特约|特約|见习|見習|实习|實習)?${ROLE}(?: ?[/、&·+] ?(?:${ROLE}|(?:${SHORT})(?=[ :/|])))*)(?<sign> ?[:/|]| (?! )|)`,
  ].join('|'),
  'gu',
);

/** What stands before the first word of office, nothing else. */
const HOUSE = new RegExp(
  [
    `^(?:\\[?(?<publisher>(?:${PUBLISHER})(?:客户端|海外版)?(?:[·/-](?:${PUBLISHER}|${HAN}{2,8}))?)(?:讯|訊)?\\]?|(?<own>${OWN_HOUSE})|(?<any>${ANY_HOUSE})(?=[ “"「『《]|$|特|见|見|实|實|首席|全媒|驻|駐))?`,
    `(?:[ |/·-]*[“"「『《](?<column>[^“”"「」『』《》]{1,16})[”"」』》](?:栏目|专栏)?)?`,
    `(?: ?(?:驻|駐)${HAN}{1,6}| ?(?:${QUALIFIER}))* ?$`,
  ].join(''),
  'u',
);

/** 每经 in 每经记者 周圆 每经编辑 王怡静. */
const HOUSE_BEFORE_NEXT = new RegExp(`[ |/]+(?:${PUBLISHER}|${OWN_HOUSE})$`, 'u');
/** Behind the names of those who wrote: they took the pictures, too. */
const TOOK_PICTURES_TOO =
  /[ /]+(?:文 ?[/、]? ?[图圖]|[图圖] ?[/、]? ?文|文 ?[/、] ?[摄攝]|文并摄|撰文)$/u;

const REPORTED = String.raw`(?:综合|綜合|联合|聯合|专题|專題)?(?:采访|採訪|摄影|攝影|整理)?(?:报道|報道|報導|报导)[:。]?`;
const WIRED =
  '(?:综合外电报道|綜合外電報導|專題報導|专题报道|综合报道|綜合報導|专电|專電|外電|电|電|讯|訊)';

/**
 * Reads a byline, a line that names who wrote a text: 新华社“新华视点”记者周圆、王怡静. Simplified
 * and Traditional alike. A sentence, a heading or the credit of a picture (新华社记者王怡静摄) is
 * none.
 *
 * @param line one line or paragraph, whole
 * @returns undefined where it is no byline
 * @example
 * readByline('新华社“新华视点”记者周圆、王怡静')
 * // { authors: ['周圆', '王怡静'], publisher: '新华社', column: '新华视点', certainty: 'sure' }
 * readByline('周圆、王怡静') // { authors: ['周圆', '王怡静'], certainty: 'likely' }
 * readByline('周末去哪儿') // undefined
 */
export function readByline(line: string): Byline | undefined {
  const plain = unwrap(plainForm(line).trim());
  if (plain === '' || plain.length > 200 || /[。！？!?…](?!$)/u.test(plain)) return undefined;
  return (
    readHouseLine(plain) ??
    readLabelled(plain) ??
    readLabelBehind(plain) ??
    readEnglish(plain) ??
    readBare(plain)
  );
}

/** Without the marks that set a byline apart: ■ 周圆, （记者周圆）, ——周圆. */
function unwrap(plain: string): string {
  const inner = plain.replace(/^[■●◆▲▪□○◎◇★☆♦*—–-]+ */u, '').replace(/ *[。.]$/, '');
  const bracketed = /^\(([^()]*(?:\([^()]*\)[^()]*)*)\)$|^\[([^[\]]*)\]$/.exec(inner);
  return (bracketed?.[1] ?? bracketed?.[2] ?? inner).trim();
}

/** A house speaks as one: 本报评论员, 新华社评论员, 人民日报评论部; 本报记者 without a name. */
function readHouseLine(plain: string): Byline | undefined {
  const pattern = new RegExp(
    `^(?:作者: ?)?((?:(${PUBLISHER})|${OWN_HOUSE}|${ANY_HOUSE}) ?(?:特约|特約)?(?:评论员|評論員|编辑部|編輯部|评论部|評論部|社论|社論|综合报道|综合|(?<=${OWN_HOUSE})(?:记者|記者)))$`,
    'u',
  );
  const [, author, publisher] = pattern.exec(plain) ?? [];
  if (author === undefined) return undefined;
  return {
    authors: [author.replaceAll(' ', '')],
    ...(publisher !== undefined && { publisher }),
    certainty: 'sure',
  };
}

/** 本报记者　周圆; 来源：新华社　作者：周圆　编辑：王怡静. */
function readLabelled(plain: string): Byline | undefined {
  const text = plain.replace(TOOK_PICTURES_TOO, '');
  const labels = [...text.matchAll(LABEL)];
  const first = labels[0];
  if (!first) return undefined;
  const byline: Byline = { authors: [], certainty: 'sure' };
  if (!readHouse(text.slice(0, first.index).replace(/[ |/,;]+$/, ''), byline)) return undefined;
  for (const [index, label] of labels.entries()) {
    const next = labels[index + 1];
    const content = text.slice(label.index + label[0].length, next?.index);
    // 文/本报记者 周圆: one word of office calls the other.
    if (next && label.groups?.['source'] === undefined && readHouse(content.trim(), byline))
      continue;
    const said = next ? content.replace(HOUSE_BEFORE_NEXT, '') : content;
    if (!readPart(label.groups ?? {}, said, byline)) return undefined;
  }
  if (!hasSomething(byline)) return undefined;
  return isDoubtful(byline) ? { ...byline, certainty: 'likely' } : byline;
}

function readHouse(plain: string, byline: Byline): boolean {
  if (plain === '') return true;
  const groups = HOUSE.exec(plain)?.groups;
  if (!groups) return false;
  const publisher = groups['publisher'] ?? groups['any'];
  if (publisher !== undefined) byline.publisher = publisher;
  if (groups['column'] !== undefined) byline.column = groups['column'];
  return true;
}

/** What stands behind one word of office, up to the next. */
function readPart(
  {
    source,
    short,
    shortSign,
    role = short,
    sign = shortSign ?? '',
  }: Record<string, string | undefined>,
  content: string,
  byline: Byline,
): boolean {
  const said = content.replace(/[ |/,，;、·]+$/u, '').replace(/^[ :|/]+/, '');
  if (source !== undefined) {
    byline.publisher = said;
    return /^[^。，！？、:；]{2,24}$/u.test(said) && !/\d{4}|[的了说]/.test(said);
  }
  if (role === undefined) return false;
  const writes = new RegExp(`文|${WRITING}`, 'u').test(role);
  const office = role.replaceAll(' ', '');
  const isMarked = /[:/|]/.test(sign);
  const read = readPeople(said, isMarked ? 'stated' : 'expected', byline, writes);
  if (!read) return readAgain(said, writes, byline);
  if (writes) byline.authors.push(...read);
  else (byline.others ??= []).push({ role: office, names: read });
  return true;
}

/** 作者：本报评论员, 作者：新华社: a house where a name could stand. */
function readAgain(said: string, writes: boolean, byline: Byline): boolean {
  const isHouse = new RegExp(
    `^(?:(?:${PUBLISHER})(?:评论部|编辑部)?|${OWN_HOUSE}(?:编辑部|評論部)?)$`,
    'u',
  );
  if (!writes || !isHouse.test(said)) return false;
  byline.authors.push(said);
  return true;
}

/** Names with what may follow them: where they report from, that they wrote and took pictures. */
function readPeople(
  said: string,
  context: NameContext,
  byline: Byline,
  writes: boolean,
): string[] | undefined {
  if (new RegExp(`(?:^|[ /])(?:${TAKES_PICTURES})$|[摄攝]$`, 'u').test(said)) {
    // 王怡静摄 is the credit of a picture.
    return undefined;
  }
  const behind = new RegExp(
    `^(?<names>.+?)(?:[ /]+文| ?${REPORTED}|(?: |/)(?:发自|發自) ?(?<place>${HAN}{2,8}))?$`,
    'u',
  );
  const { names = '', place } = behind.exec(said)?.groups ?? {};
  if (names !== said) {
    if (place !== undefined) byline.place = place;
    return readWithPlace(names.replace(/[ /]+$/, ''), context, byline);
  }
  const wired = writes ? readWired(said, context, byline) : undefined;
  return wired ?? readNames(said, context);
}

/** 王小明台北4日電: names, a place, a date. */
function readWired(said: string, context: NameContext, byline: Byline): string[] | undefined {
  if (!new RegExp(`${WIRED}$`, 'u').test(said)) return undefined;
  for (const { index } of said.matchAll(/\d/g)) {
    const day = readDay(said, index, 'dateline');
    if (!day || !new RegExp(`^ ?${WIRED}$`, 'u').test(said.slice(day.end))) continue;
    return readWithPlace(said.slice(0, index).replace(/[ /]+$/, ''), context, byline);
  }
  return undefined;
}

/** Names with a place at their end, known or set apart by a slash; or names alone. */
function readWithPlace(text: string, context: NameContext, byline: Byline): string[] | undefined {
  for (const length of [6, 5, 4, 3, 2]) {
    const place = text.slice(-length);
    if (text.length <= length || !PLACES.has(place)) continue;
    const names = readNames(text.slice(0, -length).replace(/[ /]+$/, ''), context);
    if (names) {
      byline.place = place;
      return names;
    }
  }
  const apart = new RegExp(`^(?<names>[^/]+)/ ?(?<place>${HAN}{2,8})$`, 'u').exec(text)?.groups;
  const before = apart && readNames((apart['names'] ?? '').trim(), context);
  const alone = readNames(text, 'expected');
  if (before && apart['place'] !== undefined && !(alone && alone.length > before.length)) {
    byline.place = apart['place'];
    return before;
  }
  return alone ?? readNames(text, context);
}

/** 周圆/文　王怡静/图, 周圆 文. */
function readLabelBehind(plain: string): Byline | undefined {
  const byline: Byline = { authors: [], certainty: 'sure' };
  const part = new RegExp(
    `(?<names>[^/| ]{2,8}(?:[、 ][^/| ]{2,4})*?)(?<sign> ?[/|] ?| )(?<role>文 ?[/、]? ?[图圖]|${SHORT}|编译|編譯|整理|摄影|攝影)(?:$|[ ,;，、|/]+)`,
    'uy',
  );
  while (part.lastIndex < plain.length) {
    const { names = '', sign = '', role = '' } = part.exec(plain)?.groups ?? {};
    const read = readNames(names, /[/|]/.test(sign) ? 'expected' : 'bare');
    if (!read) return undefined;
    if (role.startsWith('文')) byline.authors.push(...read);
    else (byline.others ??= []).push({ role, names: read });
  }
  return byline.authors.length > 0 ? byline : undefined;
}

/** By Zhou Yuan and Wang Yijing; By Xinhua writers Zhou Yuan, Wang Yijing. */
function readEnglish(plain: string): Byline | undefined {
  const pattern = new RegExp(
    `^(?:[Bb]y|BY):? (?:(?<before>${PUBLISHER})(?: (?:[Ww]riters?|[Rr]eporters?|[Cc]orrespondents?|[Ss]taff))? )?(?<names>.+?)(?:, (?<behind>${PUBLISHER}))?$`,
    'u',
  );
  const { before, names = '', behind = before } = pattern.exec(plain)?.groups ?? {};
  if (!/^[\p{Script=Latin} .,&'’-]+$/u.test(names)) return undefined;
  const authors = readNames(names.replace(/, and /g, ', '), 'expected');
  return (
    authors && { authors, ...(behind !== undefined && { publisher: behind }), certainty: 'sure' }
  );
}

/** Names with no word beside them; 【唐】李白, [美]海明威 with the time or country before it. */
function readBare(plain: string): Byline | undefined {
  const ofOld =
    /^[[(](?:先秦|[东東西]?[汉漢晋晉]|三国|三國|魏晋|南北朝|[隋唐宋元明清]代?|[北南]宋|五代|近代|现代|当代|民国|[美英法德俄日韩意加澳印苏奥]国?|苏联|哥伦比亚|阿根廷|智利|印度|西班牙|奥地利|捷克|爱尔兰|波兰|古希腊)[\])] ?(\p{Script=Han}[\p{Script=Han}·.A-Z]{1,15})$/u.exec(
      plain,
    )?.[1];
  const authors = ofOld !== undefined ? readNames(ofOld, 'stated') : readNames(plain, 'bare');
  return authors && { authors, certainty: 'likely' };
}

/** Whether the source alone was told, and is none that is known. */
const isDoubtful = ({ authors, publisher = '', others }: Byline) =>
  authors.length === 0 &&
  !others &&
  !new RegExp(`${PUBLISHER}|[报報社网網台臺刊]$`, 'u').test(publisher);

const hasSomething = ({ authors, publisher, others = [] }: Byline) =>
  authors.length > 0 || others.length > 0 || publisher !== undefined;
