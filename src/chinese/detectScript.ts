import HKVariants from 'opencc-js/dict/HKVariants';
import STCharacters from 'opencc-js/dict/STCharacters';
import STPhrases from 'opencc-js/dict/STPhrases';
import TSCharacters from 'opencc-js/dict/TSCharacters';
import TWVariants from 'opencc-js/dict/TWVariants';
import type { Script } from '../editions.ts';
import { entriesOf } from './script/entriesOf.ts';
import { HOUSE_FORMS } from './script/forms.ts';
import { toSimplified } from './script/toSimplified.ts';

/** What a text is written in, as far as it tells. */
export interface DetectedScript {
  script: Script;
  /** From 0, where nothing tells, to 1. */
  certainty: number;
}

/** Only ever Traditional; 著 and 瞭 are both. */
const TRADITIONAL = new Set(
  entriesOf(TSCharacters).flatMap(([from, to]) => (from === to ? [] : [from])),
);
/** Only ever Simplified; 后 and 里 are both. */
const SIMPLIFIED = simplifiedOnly();

function simplifiedOnly(): ReadonlySet<string> {
  // A character that stands in a Traditional word, or that a place writes, is not only Simplified.
  const written = new Set([
    ...entriesOf(STPhrases).flatMap(([, to]) => Array.from(to)),
    ...[HKVariants, TWVariants].flatMap((list) => entriesOf(list).map(([, to]) => to)),
    ...Object.values(HOUSE_FORMS).flatMap((forms) => forms.map(([, to]) => to)),
    ...TRADITIONAL,
  ]);
  return new Set(
    entriesOf(STCharacters).flatMap(([from, to]) =>
      from === to || written.has(from) ? [] : [from],
    ),
  );
}

/** How much a character or word speaks for its place: the more, the less the other writes it. */
type Weighed = ReadonlyMap<string, number>;

const weigh = (weight: number, list: string): [string, number][] =>
  list.split(' ').map((one) => [one, weight]);

const CHARACTERS: Record<'tw' | 'hk', Weighed> = {
  tw: new Map([...weigh(2, '裡'), ...weigh(1, '臺 帳 嚐 拚')]),
  hk: new Map([
    ...entriesOf(HKVariants).map(([, form]): [string, number] => [form, 2]),
    // Written in Taiwan, too.
    ...weigh(0, '台 為 眾 灶 濕 皂 癡 秘 煙 粽 踴 針 啟 纔 才 核 缽 吃 唇 痴'),
    ...weigh(2, '裏 羣 峯 賬 滙 舖'),
    ...weigh(3, '着'),
    ...weigh(4, '佢 哋 嘅 咗 喺 嚟 唔 啲 邨'),
  ]),
};

const WORDS: Record<'tw' | 'hk', Weighed> = {
  tw: new Map(
    weigh(
      3,
      '計程車 網路 軟體 硬體 數位 程式碼 人工智慧 智慧型 行動電話 隨身碟 簡訊 部落格 社群媒體 立法院 行政院 新北市 捷運 公車 機車 腳踏車 報導 北韓 紐西蘭 義大利 雪梨 川普 外送 便當 鳳梨 優格 里長 新台幣 新臺幣 影片 品質 當機 螢幕',
    ),
  ),
  hk: new Map(
    weigh(
      3,
      '的士 網絡 軟件 硬件 數碼 人工智能 手提電話 短訊 網誌 立法會 行政長官 港鐵 巴士 電單車 單車 報道 新西蘭 意大利 悉尼 特朗普 外賣 飯盒 菠蘿 乳酪 屋苑 公屋 港元 港幣 新界 九龍 質素 警務處 特區政府 消防處 醫管局',
    ),
  ),
};

/**
 * Tells what a text is written in: by characters that exist in one script only; where these say
 * Traditional, by the forms of characters, words and quotation marks of the place. A text that
 * quotes another is what most of it is.
 *
 * @returns `hans` with certainty 0 where nothing tells, as in 上海人口; Taiwan where nothing tells
 *   the places apart
 * @example detectScript('那的士司機看着窗外') // { script: 'hk', certainty: 0.46… }
 */
export function detectScript(text: string): DetectedScript {
  let traditional = 0;
  let simplified = 0;
  for (const character of text) {
    if (TRADITIONAL.has(character)) traditional += 1;
    else if (SIMPLIFIED.has(character)) simplified += 1;
  }
  if (traditional + simplified === 0) return byQuotes(text);
  const certainty = shareOf(traditional, simplified);
  if (simplified >= traditional) return { script: 'hans', certainty };
  const [tw, hk] = [evidenceOf(text, 'tw'), evidenceOf(text, 'hk')];
  return { script: hk > tw ? 'hk' : 'tw', certainty: certainty * (0.5 + shareOf(tw, hk) / 2) };
}

/** How clearly one outweighs the other; a little evidence makes nothing certain. */
function shareOf(one: number, other: number): number {
  const sum = one + other;
  return (Math.abs(one - other) / (sum || 1)) * (sum / (sum + 1));
}

function evidenceOf(text: string, place: 'tw' | 'hk'): number {
  let sum = place === 'tw' ? particles(text) * 2 : 0;
  for (const character of text) sum += CHARACTERS[place].get(character) ?? 0;
  for (const [word, weight] of WORDS[place]) sum += weight * (text.split(word).length - 1);
  return sum;
}

/** How often 著 stands for 着, as it does in Taiwan: 看著, but not 著名. */
function particles(text: string): number {
  if (!text.includes('著')) return 0;
  const characters = Array.from(text);
  return Array.from(toSimplified(text, 'tw')).filter(
    (one, index) => one === '着' && characters[index] === '著',
  ).length;
}

function byQuotes(text: string): DetectedScript {
  if (/[「『]/.test(text)) return { script: 'tw', certainty: 0.2 };
  return { script: 'hans', certainty: /[“‘]/.test(text) ? 0.2 : 0 };
}
