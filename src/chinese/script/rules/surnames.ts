import { HAN, NUMERAL, rule } from './contextRule.ts';
import type { ContextRule } from './contextRule.ts';
import { AFTER_A_NAME, POSTS, TITLES } from './nameParts.ts';

interface Surname {
  character: string;
  becomes: string;
  /** Characters that begin another word with it: 余下, 钟头. */
  notNext: string;
}

const SURNAMES: readonly Surname[] = [
  { character: '余', becomes: '余', notNext: '下年名人里米元款额生票热韵波料电暇' },
  { character: '范', becomes: '范', notNext: '围畴例文本式' },
  { character: '钟', becomes: '鍾', notNext: '头声表点楼摆鼓乳' },
  { character: '涂', becomes: '涂', notNext: '抹料鸦层装改写药油口脂防黑白红了成' },
];

const ADVERB = '(?:只|也|还|均|都|则|曾|却|又)?';
const NAMED = `${HAN}{1,2}${ADVERB}(?:${AFTER_A_NAME})`;
/** What ends a name: a verb of saying, a mark, a word that joins names. */
const NAME_AND_ITS_END = `${HAN}{1,2}(?:${ADVERB}(?:${AFTER_A_NAME})|[，。、：（]|[和与等在均都称已也从对向把将被带接赶因为]|$)`;
const CALLED = '先生|女士|小姐|太太';
const HOME = '家(?:的|村|庄|湾|沟|店|埠|祖)';
const SPEAKS = '说|表示|认为|指出|介绍|告诉|坦言|回忆';

/** What stands before the names of a byline, and between them. */
const IN_BYLINE =
  '(?:记者|通讯员|作者|撰文|撰稿|编辑|编译|翻译|摄影|供图|[文图])[ \u3000:：/／|｜·]+(?:' +
  HAN +
  '{2,4}[ \u3000、]+)*';
const ENDS_IN_BYLINE = '(?:[ \u3000、，；）)/／|｜]|$)';

/** A surname keeps its plain form: after 姓, before a title, after a post, in a name that speaks. */
const forSurname = ({ character, becomes, notNext }: Surname): ContextRule[] => [
  rule(character, becomes, `姓${character}的人`, { before: '姓', overPhrases: true }),
  rule(character, becomes, `小镇上${character}女士`, { after: CALLED, overPhrases: true }),
  rule(character, becomes, `${character}主任`, {
    after: `(?:${TITLES}|[男女](?![儿孩人性])|${HOME})`,
    word: 'starts',
    overPhrases: true,
  }),
  rule(character, becomes, `局长${character}志强强调`, {
    before: `(?:${POSTS})`,
    after: `(?![${notNext}])${NAME_AND_ITS_END}`,
    overPhrases: true,
  }),
  rule(character, becomes, `甲、${character}敏、乙`, {
    before: '、',
    after: `(?![${notNext}])${HAN}{1,2}(?:[、，。]|和|与|等)`,
    overPhrases: true,
  }),
  rule(character, becomes, `记者 ${character}敏 周圆`, {
    before: IN_BYLINE,
    after: `(?![${notNext}])${HAN}{1,2}${ENDS_IN_BYLINE}`,
    overPhrases: true,
  }),
  rule(character, becomes, `${character}晓红表示`, {
    after: `(?![${notNext}])${NAMED}`,
    word: 'starts',
  }),
];

/** Surnames that are other words far more often: only a title or 姓 tells. */
const RARE = ['后', '干', '岳', '种', '游', '谷', '曲'];

const forRareSurname = (character: string): ContextRule[] => [
  rule(character, character, `记者 ${character}小平 周圆`, {
    before: IN_BYLINE,
    after: `${HAN}{1,2}${ENDS_IN_BYLINE}`,
    overPhrases: true,
  }),
  rule(character, character, `姓${character}的人`, { before: '姓', overPhrases: true }),
  rule(character, character, `${character}先生`, {
    before: `(?:^|[，。、：；“（和与]|之后|${POSTS})`,
    after: `(?:${CALLED}|教授|老师|医生|博士)`,
    overPhrases: true,
  }),
];

/** 于 is a preposition nearly always, and a common surname. */
const YU: ContextRule[] = [
  rule('于', '于', '姓于的人', { before: '姓', overPhrases: true }),
  rule('于', '于', '于老师', {
    after: `(?!记者)(?:${TITLES}|[男女](?![儿孩人性])|${HOME})`,
    word: 'starts',
    overPhrases: true,
  }),
  rule('于', '于', '于海涛只说', {
    after: `(?![是会此该其本今昨前后近去同当晚早夏秋冬春某两一二三四五六七八九十年月日周星期上中下美英法德日韩京沪北南东西她他它我你自各记网现书事狱信文公社场会])${NAMED}`,
    word: 'starts',
  }),
  rule('于', '于', '于冬说', {
    after: `(?![是此会其今昨事文书信网])${HAN}(?:${SPEAKS})`,
    word: 'starts',
  }),
  // The dictionary has names such as 于海洋, which 建于海洋 is none of.
  rule('于', '於', '建于海洋', {
    before:
      '[属关至位处源等基终鉴善低高大小多少优急忠敢乐勇归建生死葬始成存设落驻立定居赴毕迁限由对利便易难出来去用]',
    overPhrases: true,
  }),
];

/** What is left where no surname was seen, and the other way about. */
const DEFAULTS: ContextRule[] = [
  rule('后', '后', '村支书后建军回忆', {
    before: `(?:${POSTS})`,
    after: `(?![来续期面方果退勤备代人天年又才再将从向卫悔记裔院座半排被升])${NAME_AND_ITS_END}`,
  }),
  rule('岳', '岳', '经理岳志强说', {
    before: `(?:${POSTS})`,
    after: `(?![母父])${NAME_AND_ITS_END}`,
    overPhrases: true,
  }),
  rule('余', '餘', '三万余名', { before: NUMERAL }),
  rule('余', '餘', '一年余', { before: '[年月日岁天周尺丈斤亩]' }),
  rule('余', '余', '余某', { after: '[某氏姓家]|(?:光中|华|秋雨|承东)' }),
  // As the end of a given name it is 範: 张弘范.
  rule('范', '范', '他和范某', { after: '(?!儿)', word: 'starts' }),
  rule('钟', '鐘', '敲响此钟'),
  rule('岳', '岳', '岳某'),
  rule('朴', '朴', '朴某'),
  rule('郁', '郁', '郁某'),
];

export const SURNAME_RULES: readonly ContextRule[] = [
  ...SURNAMES.flatMap(forSurname),
  ...RARE.flatMap(forRareSurname),
  ...YU,
  ...DEFAULTS,
];
