import { expect, test } from 'vitest';
import { countFacets, fits, readFacets, writeFacets } from './facets.ts';
import type { FacetFile } from './facets.ts';
import type { PageKind } from './searchPage.ts';

const pages = new Map<string, { kind: PageKind; subjects: string[] }>([
  ['a', { kind: 'article', subjects: ['算力', '人工智能'] }],
  ['b', { kind: 'term', subjects: ['算力'] }],
  ['c', { kind: 'term', subjects: [] }],
]);
const facets = readFacets(JSON.parse(JSON.stringify(writeFacets(pages))) as FacetFile);

test('what was written is read back', () => {
  expect(Object.fromEntries(facets)).toEqual(Object.fromEntries(pages));
});

test('a page fits where it has the kind and the subject', () => {
  expect(fits(facets.get('a'), { kind: 'article', subject: '人工智能' })).toBe(true);
  expect(fits(facets.get('b'), { kind: 'term', subject: '人工智能' })).toBe(false);
  expect(fits(facets.get('c'), {})).toBe(true);
  expect(fits(undefined, { kind: 'term' })).toBe(false);
  expect(fits(undefined, {})).toBe(true);
});

test('each choice is counted with the other as it is', () => {
  expect(countFacets(['a', 'b', 'c'], facets, {})).toEqual({
    kinds: [
      ['article', 1],
      ['term', 2],
    ],
    subjects: [
      ['算力', 2],
      ['人工智能', 1],
    ],
  });
  expect(countFacets(['a', 'b', 'c'], facets, { kind: 'term', subject: '算力' })).toEqual({
    kinds: [
      ['article', 1],
      ['term', 1],
    ],
    subjects: [['算力', 1]],
  });
});
