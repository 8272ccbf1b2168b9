import { expect, test } from 'vitest';
import { quoteInSimplified } from './quoteInSimplified.ts';

const quote = (text: string, kept: readonly number[] = []) =>
  quoteInSimplified(Array.from(text), (at) => !kept.includes(at)).join('');

test.each([
  ['他說「好」。', '他說“好”。'],
  ['「『內』外」', '“‘內’外”'],
  ['『「內」外』', '‘“內”外’'],
  ['﹁直排﹃內﹄﹂', '“直排‘內’”'],
  ['「甲」與「乙」', '“甲”與“乙”'],
])('%s becomes %s', (text, expected) => {
  expect(quote(text)).toBe(expected);
});

test('a mark that stands by itself stays, and does not pair across another', () => {
  expect(quote('甲」乙「丙')).toBe('甲」乙「丙');
  expect(quote('甲「乙『丙」丁')).toBe('甲“乙『丙”丁');
});

test('a text that begins with a quotation still open has its mark all the same', () => {
  expect(quote('「第一段，『未完』')).toBe('“第一段，‘未完’');
});

test('what stands as it is pairs with nothing', () => {
  expect(quote('「甲」', [0])).toBe('「甲」');
});
