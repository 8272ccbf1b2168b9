import { expect, test } from 'vitest';
import { noteHeight } from './noteHeight.ts';

const SUANLI = {
  headword: '算力',
  lang: 'zh-Hans',
  reading: 'suànlì',
  readingLang: 'zh-Latn-pinyin',
  english: 'computing power',
  definition: '设备、集群或一个地区处理数据的能力，通常用每秒完成的运算次数衡量。',
};

/** In lines of the margin, without the space around. */
const linesOf = (width: number, note = SUANLI) => {
  const { brief, full } = noteHeight(note, 'zh', width);
  return [(brief - 0.21) / 0.58, (full - 0.34) / 0.58].map(Math.round);
};

test('the narrower the margin, the more lines a note has', () => {
  expect(linesOf(60)).toEqual([1, 1]);
  expect(linesOf(28.4)).toEqual([1, 2]);
  expect(linesOf(10)).toEqual([2, 5]);
});

test('zhuyin is as wide as Chinese, pinyin is not', () => {
  const zhuyin = { ...SUANLI, reading: 'ㄓㄨㄥ ㄍㄨㄛˊ ㄙㄨㄢˋ ㄌㄧˋ ㄉㄚˋ ㄏㄨㄟˋ' };
  expect(linesOf(28.4, zhuyin)[0]).toBe(2);
  expect(linesOf(28.4, { ...SUANLI, reading: 'Zhōngguó suànlì dàhuì' })[0]).toBe(1);
});

test('an English sentence is measured as Latin', () => {
  const english = { ...SUANLI, definition: 'x'.repeat(200) };
  expect(noteHeight(english, 'en', 40).full).toBeLessThan(noteHeight(english, 'zh', 40).full);
});
