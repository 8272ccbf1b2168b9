import { expect, test } from 'vitest';
import { readingWords, readingsSchema } from './readingsSchema.ts';

test('a phrase is cut into the words of its pinyin', () => {
  expect(readingWords({ 错开饭点: 'cuòkāi fàndiǎn' }).get('错开饭点')).toEqual([
    { text: '错开', pinyin: 'cuòkāi' },
    { text: '饭点', pinyin: 'fàndiǎn' },
  ]);
  expect(readingWords({ 要点6000: 'yào diǎn 6000' }).get('要点6000')).toEqual([
    { text: '要', pinyin: 'yào' },
    { text: '点', pinyin: 'diǎn' },
    { text: '6000', pinyin: '' },
  ]);
});

test('pinyin that is not that of the characters is told, and where', () => {
  const { error } = readingsSchema.safeParse({ 错开饭点: 'cuòkāi', 重庆: 'chóngqìng', 会议: 3 });
  expect(error?.issues.map(({ path }) => path.join())).toEqual(['会议']);
  const unread = readingsSchema.safeParse({ 错开饭点: 'cuòkāi', 重庆: 'chóngqìng' });
  expect(unread.error?.issues.map(({ path, message }) => `${path.join()}: ${message}`)).toEqual([
    '错开饭点: “cuòkāi” cannot be read off “错开饭点”',
  ]);
});
