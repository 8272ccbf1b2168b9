import { describe, expect, test } from 'vitest';
import { pinyinKeys } from './pinyinKeys.ts';
import { splitPinyin } from './splitPinyin.ts';

const syllables = (headword: string, stated: string) =>
  splitPinyin(headword, stated)?.map(({ syllable }) => syllable);

describe('a stated pinyin is laid on the characters', () => {
  test.each([
    ['算力', 'suànlì', ['suàn', 'lì']],
    ['东数西算', 'dōng shù xī suàn', ['dōng', 'shù', 'xī', 'suàn']],
    ['西安', "Xī'ān", ['xī', 'ān']],
    ['公益法律援助', 'gōngyì fǎlǜ yuánzhù', ['gōng', 'yì', 'fǎ', 'lǜ', 'yuán', 'zhù']],
    ['国产GPU', 'guóchǎn GPU', ['guó', 'chǎn', 'g', 'p', 'u']],
    ['大伙儿', 'dàhuǒr', ['dà', 'huǒ', 'r']],
    ['“人工智能+”行动', 'réngōng zhìnéng jiā xíngdòng', undefined],
  ])('%s %s', (headword, stated, expected) => {
    const found = syllables(headword, stated);
    if (expected) expect(found).toEqual(expected);
    else expect(found?.filter((one) => one !== '').length).toBe(7);
  });

  test('the neutral tone fits any reading', () => {
    expect(syllables('部分', 'bùfen')).toEqual(['bù', 'fen']);
  });
});

describe('what cannot be read off the characters is refused', () => {
  test.each([
    ['算力', 'suànlì wǎng'],
    ['算力', 'suàn'],
    ['算力', 'shùlì'],
    ['算力', ''],
    ['', 'suàn'],
  ])('“%s” as “%s”', (headword, stated) => {
    expect(splitPinyin(headword, stated)).toBeUndefined();
  });
});

describe('keys', () => {
  const keys = (headword: string, stated: string) =>
    pinyinKeys(splitPinyin(headword, stated) ?? []);

  test('plain, numbered, initials, ü as v', () => {
    expect(keys('公益法律', 'gōngyì fǎlǜ')).toMatchObject({
      plain: 'gongyifalv',
      numbered: 'gong1yi4fa3lv4',
      initials: 'gyfl',
    });
  });

  test('syllables sort before tones', () => {
    const order = [
      ['抄手', 'chāoshǒu'],
      ['超算', 'chāosuàn'],
      ['城市', 'chéngshì'],
    ].map(([headword = '', stated = '']) => keys(headword, stated).sort);
    expect(order.toSorted()).toEqual(order);
  });
});
