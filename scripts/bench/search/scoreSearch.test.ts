import { expect, test } from 'vitest';
import type { SearchPage } from '../../../src/search/searchPage.ts';
import { drawQueries } from './drawQueries.ts';
import { createTruth } from './findTruth.ts';
import { quantile, scoreSearch } from './scoreSearch.ts';

const page = (path: string, ...blocks: string[]): SearchPage => ({
  path,
  kind: 'article',
  title: path,
  subjects: [],
  sections: [{ id: '', heading: '', blocks }],
});

test('an answer is scored by what it has, lacks and has too much', () => {
  const truth = new Set(['a', 'b']);
  const score = scoreSearch([
    { query: '一', found: ['a', 'x'], truth },
    { query: '二', found: [], truth },
  ]);
  expect(score).toEqual({
    recall: 0.25,
    precision: 0.5,
    truthInTop10: 0.25,
    firstHitLiteral: 0.5,
    emptyAnswers: 1,
    missed: 3,
    tooMany: 1,
  });
});

test('of more than ten true pages, ten may stand in the first ten', () => {
  const found = Array.from({ length: 12 }, (_, at) => String(at));
  const score = scoreSearch([{ query: '一', found: ['x', ...found], truth: new Set(found) }]);
  expect(score.truthInTop10).toBe(0.9);
});

test('a quantile is one of the numbers', () => {
  expect(quantile([3, 1, 2], 0.5)).toBe(2);
  expect(quantile([3, 1, 2], 0.95)).toBe(3);
});

test('truth is literal within a block, after the fold, and numbers are whole', () => {
  const pages = [page('a', '東數西算'), page('b', '东数', '西算'), page('c', '3.1万架')];
  const truth = createTruth(
    pages,
    new Map([
      ['東', '东'],
      ['數', '数'],
    ]),
  );
  expect([...truth('数西')]).toEqual(['a']);
  expect([...truth('東數')]).toEqual(['a', 'b']);
  expect([...truth('1万')]).toEqual([]);
  expect([...truth('3.1万')]).toEqual(['c']);
});

test('quotation marks and the space beside Latin are style, and words are whole on the left', () => {
  const pages = [page('a', '用 Vue 写'), page('b', '“用”Vue写'), page('c', '用 preVue 写')];
  expect([...createTruth(pages, new Map())('Vue写')]).toEqual(['a', 'b']);
});

test('queries are drawn from within a block, whole, the same for the same seed', () => {
  const pages = [page('a', '788EFLOPS的算力，和存力'), page('b', '网络与数据3.1万')];
  const drawn = drawQueries(pages, 20, 7);
  expect(drawn).toEqual(drawQueries(pages, 20, 7));
  expect(drawn).not.toEqual(drawQueries(pages, 20, 8));
  for (const query of drawn) {
    expect(query).toMatch(/^[\p{L}\p{N}]{2,8}$/u);
    expect(query).toMatch(/\p{Script=Han}/u);
    expect(query).not.toMatch(/^1万|^[A-Z]/);
  }
});
