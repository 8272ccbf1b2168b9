import { expect, test } from 'vitest';
import type { Use } from './glossary.ts';
import { pairUses } from './pairUses.ts';

const use = (block: string, form: string, start = 0): Use => ({
  article: 'suanli',
  block,
  section: 's1',
  start,
  end: start + form.length,
  before: '',
  form,
  after: '',
  linked: false,
});
const shown = (zh: Use[], en: Use[]) =>
  pairUses(zh, en).map(
    (pair) => `${pair.zh?.form ?? '–'}${pair.zh?.block ?? ''} ${pair.en?.form ?? '–'}`,
  );

test('the second mention of a paragraph stands beside the second', () => {
  const zh = [use('s1p1', '算力'), use('s1p1', '算力', 9), use('s1p2', '算力')];
  const en = [use('s1p1', 'compute'), use('s1p1', 'computing power', 9)];
  expect(shown(zh, en)).toEqual(['算力s1p1 compute', '算力s1p1 computing power', '算力s1p2 –']);
});

test('what English says and Chinese does not comes last', () => {
  expect(shown([use('s1p2', '算力')], [use('s1p1', 'compute'), use('s1p2', 'compute')])).toEqual([
    '算力s1p2 compute',
    '– compute',
  ]);
});

test('blocks of one id in two articles are two', () => {
  expect(shown([use('s1p1', '算力')], [{ ...use('s1p1', 'compute'), article: 'qishou' }])).toEqual([
    '算力s1p1 –',
    '– compute',
  ]);
});

test('nothing beside nothing is nothing', () => {
  expect(pairUses([], [])).toEqual([]);
});
