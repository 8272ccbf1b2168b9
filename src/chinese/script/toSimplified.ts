import HKVariantsRev from 'opencc-js/dict/HKVariantsRev';
import TSCharacters from 'opencc-js/dict/TSCharacters';
import TSPhrases from 'opencc-js/dict/TSPhrases';
import TWVariantsRev from 'opencc-js/dict/TWVariantsRev';
import { frequencyOf, plainSegmenter } from '../createSegmenter.ts';
import type { Segment } from '../createSegmenter.ts';
import type { TraditionalScript } from './createScriptConverter.ts';
import { entriesOf } from './entriesOf.ts';
import { PhraseTree } from './phraseTree.ts';
import { Words } from './words.ts';

/**
 * Words in which a character does not become what it becomes by itself, beside OpenCC’s: 著 is that
 * of books and fame here, 藉 stays, 帳 is a
 * tent, 畫 a plan. Written in OpenCC’s Traditional standard.
 */
const HOUSE_PHRASES = entriesOf(
  `原著 原著|專著 专著|論著 论著|譯著 译著|編著 编著|土著 土著|卓著 卓著|遺著 遗著|拙著 拙著|近著 近著|新著 新著|史著 史著|撰著 撰著|合著 合著|名著 名著|巨著 巨著|鉅著 巨著|昭著 昭著|顯著 显著|較著 较著|微知著 微知著|所著 所著|著作 著作|著名 著名|著有 著有|著書 著书|著文 著文|著者 著者|著述 著述|著錄 著录|著稱 著称|著於 著于|著志 著志|亦著 亦著|尤著 尤著|益著 益著|素著 素著|` +
    `狼藉 狼藉|慰藉 慰藉|枕藉 枕藉|蘊藉 蕴藉|醞藉 酝藉|藉田 藉田|` +
    `帳篷 帐篷|帳幕 帐幕|帳子 帐子|帳下 帐下|蚊帳 蚊帐|營帳 营帐|紗帳 纱帐|床帳 床帐|帷帳 帷帐|幔帳 幔帐|軍帳 军帐|氈帳 毡帐|虎帳 虎帐|` +
    `規畫 规划|企畫 企划|策畫 策划|謀畫 谋划|區畫 区划|` +
    `甚麼 什么|魏徵 魏征`,
);

/** What OpenCC leaves to phrases, and phrases alone cannot tell. */
const HOUSE_CHARACTERS: readonly (readonly [string, string])[] = [
  ['藉', '借'],
  ['帳', '账'],
  ['祇', '只'],
  ['徬', '彷'],
  ['牠', '它'],
  ['妳', '你'],
];

/** Characters that a place writes otherwise than OpenCC’s standard, but for those with two senses. */
const TWO_SENSES = new Set(['著', '么']);

interface Dictionary {
  /** 裡 → 裏, 綫 → 線: to OpenCC’s standard. */
  standard: ReadonlyMap<string, string>;
  characters: ReadonlyMap<string, string>;
  phrases: PhraseTree;
  /** Characters that have two forms, so that the words around them matter. */
  ambiguous: ReadonlySet<string>;
}

let made: Dictionary | undefined;

function readDictionary(): Dictionary {
  const standard = new Map(
    [...entriesOf(HKVariantsRev), ...entriesOf(TWVariantsRev)].filter(
      ([variant]) => !TWO_SENSES.has(variant),
    ),
  );
  const characters = new Map([...entriesOf(TSCharacters), ...HOUSE_CHARACTERS]);
  const phrases = new PhraseTree();
  const ambiguous = new Set<string>(['著']);
  for (const [phrase, simplified] of new Map([...entriesOf(TSPhrases), ...HOUSE_PHRASES])) {
    const target = Array.from(simplified);
    const differs = Array.from(phrase).filter(
      (one, index) => (characters.get(one) ?? one) !== target[index],
    );
    // A phrase that says what its characters say could only stand in the way of another.
    if (differs.length === 0 && !phrase.includes('著')) continue;
    phrases.add(phrase, simplified);
    for (const character of differs) ambiguous.add(character);
  }
  return { standard, characters, phrases, ambiguous };
}

/**
 * Turns Traditional characters into Simplified ones, one for one. Nearly every character has one
 * form; where it has two (乾隆 and 乾杯, 著名 and 看著, 慰藉 and 藉口) the longest phrase of the
 * dictionary from the left decides, if it cuts no word (乾象 is not in 餅乾象徵, 著作 not in
 * 看著作業), or if with it the clause is cut into likelier words (著名|作家, not 着|名作家).
 *
 * @param script in Taiwan 著 stands for 着, too; in Hong Kong it does where a word wants it
 * @param segment cuts Simplified text into words
 * @returns as many characters (code points) as the text has
 * @example toSimplified('乾隆皇帝的乾杯', 'tw') // '乾隆皇帝的干杯'
 */
export function toSimplified(
  text: string,
  script: TraditionalScript,
  segment: Segment = plainSegmenter(),
): string {
  made ??= readDictionary();
  const { standard, characters, phrases, ambiguous } = made;
  const written = Array.from(text, (one) => standard.get(one) ?? one);
  const simple = (one: string) => characters.get(one) ?? one;
  if (!written.some((one) => ambiguous.has(one))) return written.map(simple).join('');

  // Phrases are sought in the text, and words in what it is by its characters. A character beyond
  // the basic plane is in no word that matters here; so that places are the same it counts as one.
  const plain = written.map((one) => (one === '著' ? '着' : simple(one)));
  const source = written.map(oneUnit).join('');
  const words = new Words(plain.map(oneUnit).join(''), segment, () => true);
  const isLikelier = (start: number, end: number): boolean => {
    const phrase = phrases.longestAt(source.slice(start, end), 0)?.value ?? '';
    const [from, to] = clauseAround(source, start, end);
    const cut = (middle: readonly string[]) =>
      likelihood(
        segment([...plain.slice(from, start), ...middle, ...plain.slice(end, to)].join('')),
      );
    return cut(Array.from(phrase)) > cut(plain.slice(start, end));
  };
  for (let at = 0; at < written.length;) {
    const phrase = phrases.longestAt(
      source,
      at,
      source.length,
      (start, end) => words.areWhole(start, end) || isLikelier(start, end),
    );
    for (const character of phrase?.value ?? '') {
      plain[at] = character;
      at += 1;
    }
    if (phrase) continue;
    const alone = words.startsAt(at) && words.startsAt(at + 1);
    if (written[at] === '著' && script === 'hk' && alone) plain[at] = '著';
    at += 1;
  }
  return plain.join('');
}

const CLAUSE_END = /[^\p{Script=Han}]/u;

function clauseAround(text: string, start: number, end: number): [number, number] {
  let from = start;
  while (from > 0 && !CLAUSE_END.test(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && !CLAUSE_END.test(text.charAt(to))) to += 1;
  return [from, to];
}

/** All words of the segmenter’s dictionary, as often as each was met. */
const MET = 60_000_000;

/** The logarithm of how likely words stand beside each other by chance. */
const likelihood = (words: readonly string[]) =>
  words.reduce((sum, word) => sum + Math.log((frequencyOf(word) || 1) / MET), 0);

const oneUnit = (character: string) => (character.length === 1 ? character : '\ufffd');
