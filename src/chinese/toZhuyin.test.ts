import { convert, pinyin } from 'pinyin-pro';
import { describe, expect, test } from 'vitest';
import { splitPinyin } from './splitPinyin.ts';
import { spellZhuyin, toZhuyin } from './toZhuyin.ts';

describe('where pinyin and zhuyin part', () => {
  test.each([
    ['zì', 'ㄗˋ'],
    ['shī', 'ㄕ'],
    ['rì', 'ㄖˋ'],
    ['qù', 'ㄑㄩˋ'],
    ['xué', 'ㄒㄩㄝˊ'],
    ['juǎn', 'ㄐㄩㄢˇ'],
    ['qún', 'ㄑㄩㄣˊ'],
    ['xióng', 'ㄒㄩㄥˊ'],
    ['lǜ', 'ㄌㄩˋ'],
    ['lù', 'ㄌㄨˋ'],
    ['lüè', 'ㄌㄩㄝˋ'],
    ['yī', 'ㄧ'],
    ['yǔ', 'ㄩˇ'],
    ['yuè', 'ㄩㄝˋ'],
    ['yuán', 'ㄩㄢˊ'],
    ['yùn', 'ㄩㄣˋ'],
    ['yòng', 'ㄩㄥˋ'],
    ['yō', 'ㄧㄛ'],
    ['wǔ', 'ㄨˇ'],
    ['wēng', 'ㄨㄥ'],
    ['tōng', 'ㄊㄨㄥ'],
    ['duì', 'ㄉㄨㄟˋ'],
    ['wèi', 'ㄨㄟˋ'],
    ['liú', 'ㄌㄧㄡˊ'],
    ['yǒu', 'ㄧㄡˇ'],
    ['lùn', 'ㄌㄨㄣˋ'],
    ['wén', 'ㄨㄣˊ'],
    ['ér', 'ㄦˊ'],
    ['bō', 'ㄅㄛ'],
    ['duō', 'ㄉㄨㄛ'],
    ['ế', 'ㄝˊ'],
    ['ń', 'ㄋˊ'],
    ['ǹg', 'ㄫˋ'],
    ['ḿ', 'ㄇˊ'],
    ['hm', '˙ㄏㄇ'],
  ])('%s is %s', (syllable, zhuyin) => {
    expect(toZhuyin(syllable)).toBe(zhuyin);
  });

  test('the neutral tone stands before the syllable', () => {
    expect(['de', 'zi', 'men', 'er'].map(toZhuyin)).toEqual(['˙ㄉㄜ', '˙ㄗ', '˙ㄇㄣ', '˙ㄦ']);
  });

  test('the r of érhuà has no tone of its own', () => {
    expect(toZhuyin('r')).toBe('ㄦ');
  });

  test('composed and decomposed letters read alike', () => {
    expect(toZhuyin('lǜ'.normalize('NFD'))).toBe(toZhuyin('lǜ'));
  });
});

test.each([
  '',
  'g',
  'ai4',
  'Suàn',
  'suànlì',
  'süàn',
  'sùàn',
  'jü',
  'lv',
  'fi',
  'bong',
  'wo ',
  '算',
])('“%s” is no syllable', (text) => {
  expect(toZhuyin(text)).toBeUndefined();
});

/** The rules of pinyin's spelling, under which each pair of initial and final has one spelling. */
const INITIALS = {
  ...{ '': '', ㄅ: 'b', ㄆ: 'p', ㄇ: 'm', ㄈ: 'f', ㄉ: 'd', ㄊ: 't', ㄋ: 'n', ㄌ: 'l', ㄍ: 'g' },
  ...{ ㄎ: 'k', ㄏ: 'h', ㄐ: 'j', ㄑ: 'q', ㄒ: 'x', ㄓ: 'zh', ㄔ: 'ch', ㄕ: 'sh', ㄖ: 'r' },
  ...{ ㄗ: 'z', ㄘ: 'c', ㄙ: 's' },
};
const FINALS = {
  ...{ '': 'i', ㄚ: 'a', ㄛ: 'o', ㄜ: 'e', ㄝ: 'ê', ㄞ: 'ai', ㄟ: 'ei', ㄠ: 'ao', ㄡ: 'ou' },
  ...{ ㄢ: 'an', ㄣ: 'en', ㄤ: 'ang', ㄥ: 'eng', ㄦ: 'er', ㄧ: 'i', ㄧㄚ: 'ia', ㄧㄛ: 'io' },
  ...{ ㄧㄝ: 'ie', ㄧㄞ: 'iai', ㄧㄠ: 'iao', ㄧㄡ: 'iou', ㄧㄢ: 'ian', ㄧㄣ: 'in', ㄧㄤ: 'iang' },
  ...{ ㄧㄥ: 'ing', ㄨ: 'u', ㄨㄚ: 'ua', ㄨㄛ: 'uo', ㄨㄞ: 'uai', ㄨㄟ: 'uei', ㄨㄢ: 'uan' },
  ...{ ㄨㄣ: 'uen', ㄨㄤ: 'uang', ㄨㄥ: 'ueng', ㄩ: 'ü', ㄩㄝ: 'üe', ㄩㄢ: 'üan', ㄩㄣ: 'ün' },
  ...{ ㄩㄥ: 'iong' },
};

function spell(initial: string, final: string): string {
  if (initial === '') {
    return final
      .replace(/^i(?=n|$)/, 'yi')
      .replace(/^i/, 'y')
      .replace(/^u(?=$)/, 'wu')
      .replace(/^u/, 'w')
      .replace(/^ü/, 'yu');
  }
  const short = final
    .replace('iou', 'iu')
    .replace('uei', 'ui')
    .replace('ueng', 'ong')
    .replace('uen', 'un');
  return initial + (/[jqx]/.test(initial) ? short.replace('ü', 'u') : short);
}

/** Zhuyin by its spelling in pinyin; -i after zh, ch, sh, r, z, c, s is no ㄧ, elsewhere it is. */
const BY_RULE = new Map(
  Object.entries(INITIALS).flatMap(([zhuyinInitial, initial]) =>
    Object.entries(FINALS)
      .filter(([final]) => (/[zcsr]/.test(initial) ? !final.startsWith('ㄧ') : final !== ''))
      .map(([final, letters]) => [spell(initial, letters), zhuyinInitial + final] as const),
  ),
);

/** Every reading that pinyin-pro knows for a character of Unicode's first block. */
const READINGS = new Set(
  Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, offset) =>
    String.fromCodePoint(0x4e00 + offset),
  ).flatMap((character) =>
    pinyin(character, { multiple: true, type: 'array' }).filter((one) => one !== character),
  ),
);

describe('all syllables', () => {
  const syllables = [...BY_RULE].filter(([syllable]) => toZhuyin(syllable) !== undefined);

  test('are four hundred and some', () => {
    expect(syllables.length).toBe(416);
  });

  test('are spelled in every tone as the rules of pinyin say', () => {
    for (const [syllable, zhuyin] of syllables) {
      const toned = [1, 2, 3, 4].map((tone) => toZhuyin(convert(`${syllable}${tone}`)));
      expect(toned, syllable).toEqual([zhuyin, `${zhuyin}ˊ`, `${zhuyin}ˇ`, `${zhuyin}ˋ`]);
      expect(toZhuyin(syllable)).toBe(`˙${zhuyin}`);
    }
  });

  test('hold every reading of every character, no two alike', () => {
    const zhuyin = [...READINGS].map((reading) => [reading, toZhuyin(reading)] as const);
    expect(zhuyin.filter(([, one]) => one === undefined)).toEqual([]);
    expect(new Set(zhuyin.map(([, one]) => one)).size).toBe(READINGS.size);
  });

  test('are each the reading of some character, but for four that pinyin-pro does not know', () => {
    const toneless = new Set([...READINGS].map((one) => toZhuyin(one)?.replace(/[ˊˇˋ˙]/g, '')));
    const unseen = syllables.filter(([, zhuyin]) => !toneless.has(zhuyin));
    expect(unseen.map(([syllable]) => syllable).toSorted()).toEqual(['cei', 'fiao', 'nun', 'yai']);
  });
});

describe('a headword is spelled syllable by syllable', () => {
  test.each([
    ['东数西算', 'dōng shù xī suàn', 'ㄉㄨㄥ ㄕㄨˋ ㄒㄧ ㄙㄨㄢˋ'],
    ['国产GPU', 'guóchǎn GPU', 'ㄍㄨㄛˊ ㄔㄢˇ GPU'],
    ['昇腾384超节点', 'shēngténg 384 chāojiédiǎn', 'ㄕㄥ ㄊㄥˊ 384 ㄔㄠ ㄐㄧㄝˊ ㄉㄧㄢˇ'],
    ['“人工智能+”', 'réngōng zhìnéng jiā', 'ㄖㄣˊ ㄍㄨㄥ ㄓˋ ㄋㄥˊ ㄐㄧㄚ'],
    ['大伙儿', 'dàhuǒr', 'ㄉㄚˋ ㄏㄨㄛˇㄦ'],
    ['部分', 'bùfen', 'ㄅㄨˋ ˙ㄈㄣ'],
  ])('%s %s', (headword, stated, zhuyin) => {
    expect(spellZhuyin(splitPinyin(headword, stated) ?? [])).toBe(zhuyin);
  });

  test('without a reading there is nothing to spell', () => {
    expect(spellZhuyin([])).toBe('');
  });

  test('what is no syllable is refused', () => {
    expect(spellZhuyin([{ character: '算', syllable: 'swan' }])).toBeUndefined();
  });
});
