import { getJyutpingCandidates } from 'to-jyutping';
import { describe, expect, test } from 'vitest';
import { splitJyutping } from './splitJyutping.ts';

const syllables = (headword: string, stated: string) =>
  splitJyutping(headword, stated)?.map(({ syllable }) => syllable);

describe('a stated Jyutping is laid on the characters', () => {
  test.each([
    [
      '「人工智能+」',
      'jan4 gung1 zi3 nang4 gaa1',
      ['', 'jan4', 'gung1', 'zi3', 'nang4', 'gaa1', ''],
    ],
    ['C++語言', 'C++ jyu5 jin4', ['C', '+', '+', 'jyu5', 'jin4']],
    [
      '昇騰384超節點',
      'sing1 tang4 384 ciu1 zit3 dim2',
      'sing1 tang4 3 8 4 ciu1 zit3 dim2'.split(' '),
    ],
    ['AI伺服器', 'AI si6 fuk6 hei3', ['A', 'I', 'si6', 'fuk6', 'hei3']],
    ['國產GPU', 'gwok3 caan2 GPU', ['gwok3', 'caan2', 'G', 'P', 'U']],
    ['大伙儿', 'daai6 fo2 ji4', ['daai6', 'fo2', 'ji4']],
    ['算力', 'syun3 lik6', ['syun3', 'lik6']],
  ])('%s %s', (headword, stated, expected) => {
    expect(syllables(headword, stated)).toEqual(expected);
  });

  test('each character keeps its syllable', () => {
    expect(splitJyutping('暖“新”', 'nyun5 san1')).toEqual([
      { character: '暖', syllable: 'nyun5' },
      { character: '“', syllable: '' },
      { character: '新', syllable: 'san1' },
      { character: '”', syllable: '' },
    ]);
  });
});

describe('what does not fit is refused', () => {
  test.each([
    ['a syllable is missing', '算力網', 'syun3 lik6'],
    ['one is too many', '算力', 'syun3 lik6 mong5'],
    ['no tone', '算力', 'syun lik'],
    ['no space', '算力', 'syun3lik6'],
    ['capitals', '算力', 'Syun3 Lik6'],
    ['Latin letters missing', '國產GPU', 'gwok3 caan2'],
    ['Latin letters in another case', '國產GPU', 'gwok3 caan2 gpu'],
    ['a sign unread', '人工智能+', 'jan4 gung1 zi3 nang4'],
    ['nothing stated', '算力', ''],
    ['nothing to read', '', 'syun3'],
  ])('%s: “%s” as “%s”', (_, headword, stated) => {
    expect(splitJyutping(headword, stated)).toBeUndefined();
  });
});

describe('syllables', () => {
  test.each(['m4', 'ng5', 'hng6', 'uk1', 'ngung3', 'gwik1', 'deu6', 'leot2', 'coet1', 'jyut6'])(
    '%s',
    (syllable) => {
      expect(splitJyutping('字', syllable)).toEqual([{ character: '字', syllable }]);
    },
  );

  test.each([
    ['yut6', 'Yale'],
    ['yu4', 'Yale'],
    ['cheung4', 'Yale'],
    ['jyt6', 'misspelt'],
    ['jat4', 'a stop with tone 4'],
    ['jat9', 'nine tones'],
    ['suan4', 'pinyin'],
    ['zhi4', 'pinyin'],
    ['lu:4', 'pinyin'],
    ['suàn', 'pinyin'],
    ['i1', 'no initial'],
    ['oek3', 'no initial'],
    ['6', 'only a tone'],
  ])('%s is none (%s)', (syllable) => {
    expect(splitJyutping('字', syllable)).toBeUndefined();
  });

  test('hold every reading to-jyutping knows, but for a few that only speech has', () => {
    const block = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, at) =>
      String.fromCodePoint(0x4e00 + at),
    );
    const known = getJyutpingCandidates(block.join(''))
      .flatMap(([, readings]) => readings)
      .flatMap((reading) => reading.split(' '));
    const refused = new Set(known.filter((reading) => !splitJyutping('字', reading)));
    expect([...refused].filter((reading) => !/[ptk]4$/.test(reading)).toSorted()).toEqual([
      'ik1',
      'it6',
    ]);
  });
});
