import { describe, expect, test } from 'vitest';
import { readNumbers } from './readNumbers.ts';

const valuesIn = (text: string) => readNumbers(text).map(({ value }) => value);
const plainIn = (text: string) =>
  readNumbers(text)
    .filter(({ isPlain }) => isPlain)
    .map(({ start, end }) => text.slice(start, end));

describe('a number is read as it is written', () => {
  test.each([
    ['1085万架', [10_850_000]],
    ['3.1万架', [31_000]],
    ['11万亿元', [11e12]],
    ['每秒102亿亿次', [1.02e18]],
    ['78800亿亿次', [7.88e20]],
    ['一百亿亿次', [1e18]],
    ['150名', [150]],
    ['一百五十人', [150]],
    ['十万卡', [100_000]],
    ['十倍，甚至百倍', [10, 100]],
    ['百米之外', [100]],
    ['三千零五', [3005]],
    ['两万三千', [23_000]],
    ['3至4元', [3, 4]],
    ['六成多', [60]],
    ['半年以上', [6]],
    ['七岁', [7]],
    ['第二', [2]],
    ['已经是下午三点', [15]],
    ['下午一点半之后', [13.5]],
    ['13:30', [13.5]],
    ['数百万辆', [undefined]],
    ['方圆几百米', [undefined]],
    ['788EFLOPS', [788]],
    ['36%', [36]],
    ['10.85 million', [10_850_000]],
    ['31,000 racks', [31_000]],
    ['1,680 EB', [1680]],
    ['one quintillion (10¹⁸)', [1e18, 1e18]],
    ['three to four yuan', [3, 4]],
    ['rise tenfold, or even a hundredfold', [10, 1, 100]],
    ['a hundred metres away', [100]],
    ['a few hundred metres across', [undefined]],
    ['several million cars', [undefined]],
    ['more than six months', [6]],
    ['until half past one in the afternoon', [13.5]],
    ['already three in the afternoon', [15]],
    ['and seven other bodies', [8]],
    ['from 60 months to 24.', [60, 24]],
  ])('%s', (text, values) => {
    expect(valuesIn(text)).toHaveLength(values.length);
    valuesIn(text).forEach((value, index) => {
      const wanted = values[index];
      if (wanted === undefined) expect(value).toBeUndefined();
      else expect((value ?? 0) / wanted).toBeCloseTo(1, 12);
    });
  });
});

test.each([
  '2025年9月4日',
  '2025年的夏天',
  '到2028年',
  '7月底',
  '2025-09-04',
  'In June 2025',
  'by 2028 public computing power',
  '23 August 2025',
  'by 2035,',
])('a date is no number: %s', (text) => {
  expect(valuesIn(text)).toEqual([]);
});

test('a number within a name or a decimal is not read by halves', () => {
  expect(valuesIn('H100与GPT4')).toEqual([]);
  expect(valuesIn('3.14159')).toEqual([3.14159]);
});

test('what looks like a datum is told from a word', () => {
  expect(plainIn('两处机房，三样东西，一块块拼起来，每投入1元带动3至4元')).toEqual(['1', '3', '4']);
  expect(plainIn('涨十倍，六成多，半年，十万卡，几百米，最后一百米')).toEqual([
    '十',
    '六成',
    '半年',
    '十万',
    '几百',
    '一百',
  ]);
  expect(plainIn('three paths, a hundred metres, tenfold, seven other bodies')).toEqual([
    'a hundred',
    'tenfold',
  ]);
});
