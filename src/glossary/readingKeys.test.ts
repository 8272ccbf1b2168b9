import { describe, expect, test } from 'vitest';
import { lookUp, lookUpKey } from './lookUp.ts';
import type { LookUpRecord } from './lookUp.ts';
import { readingKeys } from './readingKeys.ts';

const suanli = readingKeys({ zhuyin: 'ㄙㄨㄢˋ ㄌㄧˋ', jyutping: 'syun3 lik6' });

describe('keys of a reading', () => {
  test('digits of the headword are no tones', () => {
    const keys = readingKeys({
      zhuyin: 'ㄕㄥ ㄊㄥˊ 384 ㄔㄠ',
      jyutping: 'sing1 tang4 384 ciu1',
    });
    expect(keys).toEqual([
      'ㄕㄥㄊㄥˊ384ㄔㄠ',
      'ㄕㄥㄊㄥ384ㄔㄠ',
      'sing1tang4384ciu1',
      'singtang384ciu',
    ]);
  });

  test('a Latin headword has none', () => {
    expect(readingKeys({ zhuyin: '', jyutping: '' })).toEqual([]);
  });

  test('zhuyin all in the first tone is one key', () => {
    expect(readingKeys({ zhuyin: 'ㄕㄨ ㄓㄨㄥ', jyutping: '' })).toEqual(['ㄕㄨㄓㄨㄥ']);
  });

  test('the dot of the neutral tone goes, too', () => {
    expect(readingKeys({ zhuyin: 'ㄅㄨˋ ˙ㄈㄣ', jyutping: '' })).toContain('ㄅㄨㄈㄣ');
  });
});

describe('however a reader types it, the entry is found', () => {
  const table = new Map<string, string>();
  const record: LookUpRecord = {
    id: 'suanli',
    forms: { hans: '算力', tw: '算力', hk: '算力' },
    pinyin: 'suànlì',
    ownWord: [],
    en: 'computing power',
    keys: suanli.map((key) => lookUpKey(key, table)),
  };

  test.each([
    'ㄙㄨㄢˋ ㄌㄧˋ',
    'ㄙㄨㄢˋㄌㄧˋ',
    'ㄙㄨㄢ ㄌㄧ',
    'ㄙㄨㄢㄌㄧ',
    'ㄙㄨㄢˋ　ㄌㄧˋ',
    'ㄙㄨㄢˋㄌ',
    'syun3 lik6',
    'syun3lik6',
    'Syun lik',
    'syunlik',
    'ｓｙｕｎ３',
  ])('%s', (query) => {
    expect(lookUp(query, [record], table).map(({ id }) => id)).toEqual(['suanli']);
  });
});
