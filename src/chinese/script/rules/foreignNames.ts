import { NUMERAL, rule } from './contextRule.ts';
import type { ContextRule } from './contextRule.ts';
import {
  ALSO_TRANSLITERATING,
  ENDING_A_NAME_BEFORE_LI,
  PLACE_NOUNS,
  PLAIN_SURNAMES,
  TRANSLITERATING,
} from './nameParts.ts';

const SYLLABLE = `[${TRANSLITERATING}]`;
const ANY_SYLLABLE = `[${TRANSLITERATING}${ALSO_TRANSLITERATING}]`;
const NO_PLACE = `(?:^|[^${PLACE_NOUNS}])`;

/** Characters that stand for themselves in a transliterated name. */
const PLAIN = '里余范干松扎累蒙克布征沈丰谷淀卷丑朱';

const inForeignName = (character: string): ContextRule[] => [
  rule(character, character, `塔${character}克`, {
    before: SYLLABLE,
    after: SYLLABLE,
    overPhrases: true,
  }),
  rule(character, character, `甲·${character}乙`, { before: '[·‧・]', overPhrases: true }),
  rule(character, character, `甲${character}·乙`, { after: '[·‧・]', overPhrases: true }),
];

/** 里 transliterates ri and li, names villages, measures miles; else it is the inside of something. */
const LI: ContextRule[] = [
  rule('里', '裏', '这里程姓最多', { before: '[这那哪]', overPhrases: true }),
  rule('里', '里', '两百多海里外', {
    before: `(?:${NUMERAL}\\s?[余多来几]?|每|单位.{0,2})海`,
    overPhrases: true,
  }),
  rule('里', '裏', '程序里加了一行', {
    before: `[${PLACE_NOUNS}]`,
    after: '加[了入上进]',
    overPhrases: true,
  }),
  rule('里', '裏', '海里有鱼', {
    before: '(?:^|[^上青北])海',
    after: '(?!拉|尔|弄|程)',
    overPhrases: true,
  }),
  rule('里', '裏', '吉普里坐着人', {
    before: '吉普|沙拉|披萨|比萨|推特|沉默|英特尔|威士忌|小提琴|尔后',
    after: '(?!斯|尔|克|奥)',
    overPhrases: true,
  }),
  ...inForeignName('里'),
  rule('里', '里', '皮里说', {
    before: `[${ENDING_A_NAME_BEFORE_LI}]|(?<![坦扑夹毫千])克`,
  }),
  rule('里', '里', '马里博尔队', {
    before: `[${TRANSLITERATING}马毛本安]`,
    after: `${ANY_SYLLABLE}{2}`,
  }),
  rule('里', '里', '埃德里安', {
    before: `${SYLLABLE}[${ALSO_TRANSLITERATING}]`,
    after: ANY_SYLLABLE,
  }),
  rule('里', '里', '的里雅斯特', { before: NO_PLACE, after: `${SYLLABLE}{3}` }),
  rule('里', '里', '后卫里卡多', {
    before: NO_PLACE,
    after: `[${TRANSLITERATING}马本安]${ANY_SYLLABLE}`,
    word: 'starts',
  }),
  rule('里', '里', '位于里克镇', { before: NO_PLACE, after: SYLLABLE, word: 'longer' }),
  rule('里', '里', '二千余里', { before: `${NUMERAL}[余多来]?`, after: '(?!面|头|边|间)' }),
  rule('里', '里', '姜里人', { before: `[${PLAIN_SURNAMES}]` }),
  rule('里', '里', '坂里村', {
    before: `[^${PLACE_NOUNS}]`,
    after:
      '(?:村(?!民|庄|落|口)|乡(?!亲|下|愁|音)|镇(?!上|静|定)|社区|街道|胡同|小区|火车站|公园|地铁|大街|一带)',
  }),
];

const GAN: ContextRule[] = [
  rule('干', '干', '塔什干人', {
    before: SYLLABLE,
    after: '(?:人|族|河|山|湖|岛|镇|县|市|语|都司|地区|盆地|共和国)',
    overPhrases: true,
  }),
];

export const FOREIGN_NAME_RULES: readonly ContextRule[] = [
  ...LI,
  ...GAN,
  ...Array.from(PLAIN)
    .filter((character) => character !== '里')
    .flatMap(inForeignName),
];
