import { describe, expect, test } from 'vitest';
import { loosen } from './loosen.ts';
import { planQuery } from './planQuery.ts';

/** Words of two characters. */
const segment = (text: string) => text.match(/.{1,2}/gu) ?? [];
const looser = (query: string) =>
  loosen(planQuery(query, new Map()), segment).map(({ clauses, least }) => [
    clauses.map(({ tokens }) => tokens.join('')).join(' '),
    least,
  ]);

describe('a query that found nothing is asked again', () => {
  test('by its words, then by any of them', () => {
    expect(looser('算力供需失衡')).toEqual([
      ['算力 供需 失衡', 3],
      ['算力 供需 失衡', 1],
    ]);
  });

  test('with numbers, letters and signs as words of their own', () => {
    expect(looser('788EFLOPS算力')[0]).toEqual(['788 eflops 算力', 3]);
  });

  test('without single characters, where there are words', () => {
    expect(looser('算力网供需的')[0]).toEqual(['算力 网供 需的', 3]);
    expect(looser('算力 的')).toEqual([['算力 的', 1]]);
  });

  test('by any of the words that were words already', () => {
    expect(looser('算力 失衡')).toEqual([['算力 失衡', 1]]);
  });

  test('with characters that no dictionary joins kept side by side', () => {
    const single = (text: string) => text.match(/算力|./gu) ?? [];
    const [all] = loosen(planQuery('机架算力时延', new Map()), single);
    expect(all?.clauses.map(({ tokens }) => tokens.join(''))).toEqual(['机架', '算力', '时延']);
    expect(loosen(planQuery('头绪', new Map()), single)).toEqual([]);
  });

  test('not at all where there is but one word', () => {
    expect(looser('失衡')).toEqual([]);
    expect(looser('')).toEqual([]);
    expect(looser('，。')).toEqual([]);
  });
});
