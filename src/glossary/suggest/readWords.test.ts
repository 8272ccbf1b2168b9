import { describe, expect, test } from 'vitest';
import { createTagger } from '../../chinese/createSegmenter.ts';
import { readWords } from './readWords.ts';

const tag = createTagger(['算力', '智算']);
const read = (text: string) =>
  readWords(tag(text)).map(({ word, start, role }) => {
    expect(text.slice(start, start + word.length)).toBe(word);
    return `${word}${role}`;
  });

test('no text has no words', () => {
  expect(read('')).toEqual([]);
});

describe('Latin and digits', () => {
  test.each([
    ['智算788EFLOPS', ['智算N', '788|', 'EFLOPSN']],
    ['时延1ms', ['时延N', '1|', 'msN']],
    ['5G和GPU', ['5GN', '和|', 'GPUN']],
    ['2025算力', ['2025|', '算力N']],
    ['384节点', ['384D', '节点N']],
  ])('%s', (text, words) => {
    expect(read(text)).toEqual(words);
  });
});

test('a prefix opens a noun, whatever the dictionary says of it', () => {
  expect(read('超节点')).toEqual(['超M', '节点N']);
});

test('a suffix is a noun behind a verb', () => {
  expect(read('快递员')).toEqual(['快递V', '员s']);
});

test('adverbs, particles and punctuation end what stands before them', () => {
  expect(read('算力全面贯通')).toEqual(['算力N', '全面|', '贯通V']);
  expect(read('算力的、𠮷')).toEqual(['算力N', '的|', '、|', '𠮷|']);
});
