import { describe, expect, test } from 'vitest';
import { fromNumbered, toNumbered } from './numberedPinyin.ts';
import { splitPinyin } from './splitPinyin.ts';

describe('there and back', () => {
  test.each([
    ['算力', 'suànlì', 'suan4-li4'],
    ['东数西算', 'dōng shù xī suàn', 'dong1 shu4 xi1 suan4'],
    ['长三角', 'Chángsānjiǎo', 'Chang2-san1-jiao3'],
    ['法律', 'fǎlǜ', 'fa3-lü4'],
    ['算力网', 'suànlì wǎng', 'suan4-li4 wang3'],
    ['AI交换芯片', 'AI jiāohuàn xīnpiàn', 'A-I jiao1-huan4 xin1-pian4'],
  ])('%s', (headword, pinyin, numbered) => {
    const reading = splitPinyin(headword, pinyin) ?? [];
    expect(toNumbered(reading, pinyin)).toBe(numbered);
    expect(fromNumbered(numbered).pinyin).toBe(pinyin);
  });
});

test('syllables and tones for looking up', () => {
  expect(fromNumbered('fa3-lü4').syllables).toEqual([
    { letters: 'fa', tone: '3' },
    { letters: 'lv', tone: '4' },
  ]);
});

test('what would not come back as stated is not written so', () => {
  const reading = splitPinyin('算力', 'suàn-lì') ?? [];
  expect(toNumbered(reading, 'suàn-lì')).toBeUndefined();
});
