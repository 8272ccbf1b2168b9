import { expect, test } from 'vitest';
import { createOpeningFilter } from './createOpeningFilter.ts';

/** Different words of four characters, none the beginning of another. */
const wordAt = (index: number) =>
  String.fromCharCode(
    ...[7, 11, 13, 17].map((step, place) => 0x4e00 + ((index * step + (index >> place)) % 20_000)),
  );
const placesOf = (text: string) => Array.from({ length: text.length }, (_, at) => at);

test.each([['算'], ['算力'], ['算力网'], ['城市算力网']])('%s may begin where it does', (word) => {
  const mayBeginAt = createOpeningFilter([word]);
  const text = `用${word}，${word}`;
  const begins = placesOf(text).filter((at) => text.startsWith(word, at));
  expect(begins).toHaveLength(2);
  expect(placesOf(text).filter((at) => mayBeginAt(text, at))).toEqual(begins);
});

test('a word cut off by the end of the text does not begin there', () => {
  expect(createOpeningFilter(['算力网'])('用算力', 1)).toBe(false);
});

test('of ten thousand words hardly more is let through by mistake than of five hundred', () => {
  const words = Array.from({ length: 20_000 }, (_, index) => wordAt(index));
  const text = words.slice(10_000).join('');
  const letThrough = (count: number) => {
    const mayBeginAt = createOpeningFilter(words.slice(0, count));
    return placesOf(text).filter((at) => mayBeginAt(text, at)).length / text.length;
  };
  expect(letThrough(500)).toBeLessThan(0.005);
  expect(letThrough(10_000)).toBeLessThan(0.03);
});
