import { describe, expect, test } from 'vitest';
import { SIMPLIFIED_ONLY } from '../../tests/lib/scripts.ts';
import { vocabulary } from '../../tests/lib/vocabulary.ts';
import { createConverter } from './createConverter.ts';
import { mergeVocabulary, vocabularyRules, vocabularySchema } from './vocabularySchema.ts';

describe.each(['tw', 'hk'] as const)('the list for %s', (script) => {
  test('holds some hundreds of words', () => {
    expect(vocabulary[script].length).toBeGreaterThan(300);
  });

  test('has no word that plain conversion gives anyway', () => {
    const convert = createConverter(script);
    const same = vocabulary[script].filter(({ from, to }) => convert(from) === to);
    expect(same.map(({ from }) => from)).toEqual([]);
  });

  test('gives no character that only Simplified texts have', () => {
    const simplified = vocabulary[script].filter(({ to = '' }) =>
      Array.from(to).some((character) => SIMPLIFIED_ONLY.has(character)),
    );
    expect(simplified.map(({ to }) => to)).toEqual([]);
  });
});

describe('what is wrong in a list is told', () => {
  test.each([
    [
      'a word twice',
      [
        { from: '软件', to: '軟體' },
        { from: '软件', to: '軟件' },
      ],
      '软件 stands twice',
    ],
    ['neither to nor keep', [{ from: '软件' }], 'either to or keep'],
    ['both', [{ from: '软件', to: '軟體', keep: true }], 'either to or keep'],
    [
      'a shield that does not hold the word',
      [{ from: '软件', to: '軟體', not: ['硬件厂'] }],
      'longer words',
    ],
    ['a shield that is not longer', [{ from: '软件', to: '軟體', not: ['软件'] }], 'longer words'],
    ['an unknown field', [{ from: '软件', into: '軟體' }], 'into'],
  ])('%s', (_, list, message) => {
    const read = vocabularySchema.safeParse(list);
    expect(JSON.stringify(read.error?.issues)).toContain(message);
  });
});

test('the writer’s own list extends and overrides', () => {
  const shipped = vocabularySchema.parse([
    { from: '软件', to: '軟體' },
    { from: '网络', to: '網路' },
  ]);
  const own = vocabularySchema.parse([
    { from: '网络', keep: true },
    { from: '质量', to: '品質' },
  ]);
  expect(vocabularyRules(mergeVocabulary(shipped, own))).toEqual([
    ['软件', '軟體'],
    ['网络', null],
    ['质量', '品質'],
  ]);
});
