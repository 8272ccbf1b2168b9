import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../articles/readArticle.ts';
import { plainSegmenter } from '../chinese/createSegmenter.ts';
import { detectScript } from '../chinese/detectScript.ts';
import { toSimplified } from '../chinese/script/toSimplified.ts';
import { importText } from './importText.ts';
import type { ImportOptions } from './importText.ts';
import { readHtml } from './readers/readHtml.ts';
import { readMarkdown } from './readers/readMarkdown.ts';
import { readPlainText } from './readers/readPlainText.ts';

const FOLDER = new URL('../../tests/fixtures/import/', import.meta.url);
const READERS = { '.txt': readPlainText, '.md': readMarkdown, '.html': readHtml };
const FILES = readdirSync(FOLDER).toSorted();
const INPUTS = FILES.filter((file) => /^(?:\d+|long)-/.test(file) && path.extname(file) in READERS);

const options = (name: string): ImportOptions => ({
  name,
  today: '2026-11-26',
  segment: plainSegmenter(),
  toSimplified,
  detectScript: (text) => detectScript(text).script,
});

const read = (file: string) => readFileSync(new URL(file, FOLDER), 'utf8');

function importFile(file: string) {
  const { name, ext } = path.parse(file);
  const reader = READERS[ext as keyof typeof READERS];
  return importText(reader(read(file)), options(name));
}

/** One file for one article, else one for each, numbered. */
function expectedFiles(file: string): string[] {
  const { name } = path.parse(file);
  return FILES.filter((other) =>
    /^(?:\.\d+)?\.expected\.mdx$/.test(other.slice(name.length)),
  ).filter((other) => other.startsWith(name));
}

describe('what an editor would make of it', () => {
  test.each(INPUTS)('%s', (file) => {
    const made = importFile(file).map(({ mdx }) => mdx);
    expect(made).toEqual(expectedFiles(file).map(read));
  });
});

test.each(INPUTS)('%s gives articles without a problem', (file) => {
  for (const { mdx } of importFile(file)) {
    const article = readArticle(mdx, 'content/articles/zh/yangwen.mdx');
    expect(article.ok ? [] : article.problems).toEqual([]);
  }
});

test.each(INPUTS)('%s is imported the same when its lines end as on Windows', (file) => {
  const { name, ext } = path.parse(file);
  const reader = READERS[ext as keyof typeof READERS];
  const made = importText(reader(read(file).replaceAll('\n', '\r\n')), options(name));
  expect(made.map(({ mdx }) => mdx)).toEqual(importFile(file).map(({ mdx }) => mdx));
});

test('a text without a title is called after its file, and that is told', () => {
  const [article] = importText(readPlainText('昨天傍晚下了一场冰雹。\n'), options('天气'));
  expect(article?.title).toBe('天气');
  expect(article?.report.remarks).toEqual([
    { at: { line: 1 }, message: 'No title was found; it is called after its file: 天气' },
  ]);
});

test('each guess is told with its line', () => {
  const text = '荷塘夜色\n\n冯远征、梁静秋\n\n荷花开了。\n\n赏荷的人多\n\n游客可以坐船进入荷塘。\n';
  const [article] = importText(readPlainText(text), options('荷塘'));
  expect(article?.report.remarks.map(({ at }) => at.line)).toEqual([3, 7]);
});

test('a text of nothing but spaces is refused with a remedy', () => {
  expect(() => importText(readPlainText(' \n\n　\n'), options('空'))).toThrow('There is no text');
});

test('a whole file is one article where that is said', () => {
  const text = read('33-three-articles.txt');
  expect(importText(readPlainText(text), { ...options('简讯'), isWhole: true })).toHaveLength(1);
});
