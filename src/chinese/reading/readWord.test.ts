import { expect, test } from 'vitest';
import { readWord } from './readWord.ts';

const read = (word: string) => readWord(word).join(' ').trim();

test('a word is read as the dictionary has it', () => {
  expect(read('重庆')).toBe('chóng qìng');
  expect(read('华为')).toBe('huá wéi');
  expect(read('供给')).toBe('gōng jǐ');
  expect(read('处在')).toBe('chǔ zài');
  expect(read('理发')).toBe('lǐ fà');
});

test('tones are those of the characters, without sandhi', () => {
  expect(read('一下')).toBe('yī xià');
  expect(read('不会')).toBe('bù huì');
  expect(read('一心一意')).toBe('yī xīn yī yì');
});

test('what has no tone has none', () => {
  expect(read('稿子')).toBe('gǎo zi');
  expect(read('消息')).toBe('xiāo xi');
  expect(read('合同')).toBe('hé tong');
  expect(read('看得见')).toBe('kàn de jiàn');
  expect(read('离不开')).toBe('lí bu kāi');
  expect(read('差不多')).toBe('chà bu duō');
  expect(read('卖东西')).toBe('mài dōng xi');
});

test('儿 is a syllable where it means a child, and colours the one before it elsewhere', () => {
  expect(read('女儿')).toBe('nǚ ér');
  expect(read('一会儿')).toBe('yī huì r');
  expect(read('哪儿')).toBe('nǎ r');
});

test('there is a syllable for each UTF-16 unit', () => {
  expect(readWord('𠮷')).toHaveLength(2);
  expect(readWord('AI')).toEqual(['', '']);
  expect(readWord('')).toEqual([]);
  // What every object has is no word of the dictionary.
  expect(readWord('constructor').join('')).toBe('');
});
