import { expect, test } from 'vitest';
import { writtenClauses, writtenForms } from './writtenForms.ts';

const settledAs = (text: string, tw: string, hk: string) => ({
  text,
  settled: [{ start: 0, end: text.length, tw, hk }],
});
const texts = [
  settledAs(
    '据新华社台北电，记者余海涛',
    '據新華社臺北電，記者余海濤',
    '據新華社台北電，記者余海濤',
  ),
  settledAs('发', '髮', '髮'),
];
const shown = (text: string) =>
  writtenForms(text, texts, 'tw')
    ?.map(({ to }) => to)
    .join('');

test('a text of the article is what the article has', () => {
  expect(shown('据新华社台北电，记者余海涛')).toBe('據新華社臺北電，記者余海濤');
});

test('what was taken out of a text is the same part of what is written', () => {
  expect(shown('余海涛')).toBe('余海濤');
  expect(shown('台北')).toBe('臺北');
});

test('a text by itself goes before one that holds it', () => {
  expect(writtenForms('发', [settledAs('出发', '出發', '出發'), ...texts], 'tw')?.[0]?.to).toBe(
    '髮',
  );
});

test('what the article does not have is unknown', () => {
  expect(shown('算力')).toBeUndefined();
  expect(shown('')).toBeUndefined();
});

test('of a text put together each known clause is known', () => {
  expect(writtenClauses('余海涛 · 算力、台北', texts, 'tw')).toEqual([
    { start: 0, end: 3, to: '余海濤' },
    { start: 9, end: 11, to: '臺北' },
  ]);
});
