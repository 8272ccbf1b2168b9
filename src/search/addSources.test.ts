import { expect, test } from 'vitest';
import type { ConvertedPiece } from '../chinese/createConverter.ts';
import { addSources } from './addSources.ts';
import { findClause } from './findClause.ts';
import { planQuery } from './planQuery.ts';
import { readingsOf } from './readings.ts';
import type { SearchPage } from './searchPage.ts';

const fold = new Map([
  ['務', '务'],
  ['騎', '骑'],
]);
const page = (title: string, ...blocks: string[]): SearchPage => ({
  path: 'a/',
  kind: 'article',
  title,
  subjects: [],
  sections: [{ id: '', heading: '', blocks: [title, ...blocks] }],
});
/** As an edition would, for one word. */
const pieces = (text: string): ConvertedPiece[] =>
  text
    .split(/(服务器)/)
    .map((from) =>
      from === '服务器'
        ? { from, to: '伺服器', settled: true }
        : { from, to: from.replaceAll('务', '務') },
    );
const sourced = addSources(
  page('骑手', '每台伺服器。', '好服務'),
  page('骑手', '每台服务器。', '好服务'),
  pieces,
  fold,
);
const [section] = sourced.page.sections;
const spans = (query: string, block: number) => {
  const [clause] = planQuery(query, fold).clauses;
  if (!section || !clause) throw new Error('Nothing to search');
  return readingsOf(section, block, fold).map((tokens) => findClause(tokens, clause));
};

test('another word is kept with the Simplified one, what folds alike is not', () => {
  expect(section?.replaced).toEqual({ 1: [{ start: 2, end: 5, source: '服务器' }] });
  expect(sourced.words).toEqual([['服务器', '伺服器']]);
  expect(sourced.page.source).toBeUndefined();
});

test('each reading finds its word, and what is marked is the whole word that stands there', () => {
  expect(spans('服务器', 1)).toEqual([[{ start: 2, end: 5 }], []]);
  expect(spans('伺服器', 1)).toEqual([[], [{ start: 2, end: 5 }]]);
  expect(spans('每台服务器', 1)).toEqual([[{ start: 0, end: 5 }], []]);
  expect(spans('服务', 2)).toEqual([[{ start: 1, end: 3 }]]);
});

test('a title of a place’s own is found by the Simplified one, and is no word like another', () => {
  const { page: own, words } = addSources(page('外送員'), page('骑手'), pieces, fold);
  expect(own.source).toBe('骑手');
  expect(own.sections[0]?.replaced).toEqual({ 0: [{ start: 0, end: 3, source: '骑手' }] });
  expect(words).toEqual([]);
});

test('a section that is divided otherwise is left as it is', () => {
  const { page: own } = addSources(page('甲', '伺服器'), page('甲', '服务器', '乙'), pieces, fold);
  expect(own.sections[0]?.replaced).toBeUndefined();
});
