import { describe, expect, test } from 'vitest';
import { formsOf, groupWords, readRegional, wordsKnown } from './regionalWords.ts';

const fold = new Map([
  ['務', '务'],
  ['資', '资'],
  ['訊', '讯'],
  ['質', '质'],
]);
const words = readRegional(
  groupWords(
    [
      ['服务器', '伺服器'],
      ['信息', '資訊'],
      ['信息技术', '資訊科技'],
      ['质量', '品質'],
      ['账', '帳'],
      ['东', '東'],
    ],
    new Map([...fold, ['東', '东']]),
  ),
);
const forms = (phrase: string) => formsOf(Array.from(phrase), words).map((form) => form.join(''));

describe('a phrase is also asked for as other places say it', () => {
  test.each([
    ['服务器', ['服务器', '伺服器']],
    ['伺服器', ['伺服器', '服务器']],
    ['用服务器算', ['用服务器算', '用伺服器算']],
    ['算账', ['算账', '算帳']],
    ['东数西算', ['东数西算']],
    ['', ['']],
  ])('%s', (phrase, expected) => {
    expect(forms(phrase)).toEqual(expected);
  });

  test('the longest word counts, not one within it', () => {
    expect(forms('信息技术')).toEqual(['信息技术', '资讯科技']);
  });

  test('several words in one phrase are said in every way, unless these are too many', () => {
    expect(forms('信息质量')).toEqual(
      expect.arrayContaining(['信息质量', '资讯质量', '信息品质', '资讯品质']),
    );
    expect(forms('信息质量信息质量')).toEqual(['信息质量信息质量']);
  });
});

test('words that share one are all the same', () => {
  expect(
    groupWords(
      [
        ['存储器', '記憶體'],
        ['内存', '記憶體'],
      ],
      fold,
    ),
  ).toEqual([['内 存', '存 储 器', '記 憶 體']]);
});

test('what folds alike is no group', () => {
  expect(
    groupWords(
      [
        ['服务', '服務'],
        ['算力', '算力'],
      ],
      fold,
    ),
  ).toEqual([]);
});

test('a word of the vocabulary counts where the text has it and has not the other', () => {
  const vocabulary = [
    { from: '分布式', to: '分散式' },
    { from: '质量', to: '品質' },
    { from: '网络', to: '網路' },
    { from: '软件' },
  ];
  expect(wordsKnown(vocabulary, ['分布式推理，质量与品质，软件', '分散式服務'], fold)).toEqual([
    ['分布式', '分散式'],
  ]);
});
