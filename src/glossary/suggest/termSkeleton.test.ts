import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readTerm } from '../readTerm.ts';
import { termSkeleton } from './termSkeleton.ts';

const QUAN = { term: '算力券', pinyin: 'suànlìquàn', articles: ['suanli-kuorong'] };

test('the fields stand in the order of all entries', () => {
  expect(termSkeleton(QUAN)).toBe(`term: 算力券
pinyin: suànlìquàn
en:
  - form: ''
    status: preferred
    origin: ''
subject: []
kind: ''
definition:
  zh: ''
  en: ''
sources:
  - article:suanli-kuorong
`);
});

test('the check names every gap, each with its line and remedy', () => {
  const read = readTerm(termSkeleton(QUAN), 'content/terms/suanliquan.yaml');
  const problems = read.ok ? [] : read.problems;
  expect(problems.map(({ line, message }) => `${line} ${message.replace(/:.*/, '')}`)).toEqual([
    '4 en.0.form',
    '6 en.0.origin',
    '7 subject',
    '8 kind',
    '10 definition.zh',
    '11 definition.en',
  ]);
  expect(problems.every(({ remedy }) => remedy.length > 0)).toBe(true);
});

test('filled in, it is an entry', () => {
  const filled = termSkeleton(QUAN)
    .replace("form: ''", 'form: computing voucher')
    .replace("origin: ''", 'origin: press')
    .replace('subject: []', 'subject: [computing]')
    .replace("kind: ''", 'kind: term')
    .replace("zh: ''", 'zh: 可抵扣算力费用的凭证。')
    .replace("en: ''", 'en: A voucher that pays for computing.');
  expect(readTerm(filled, 'content/terms/suanliquan.yaml')).toMatchObject({ ok: true });
});

describe('headwords that YAML would read as something else', () => {
  test.each(['no', '5', '# 号', '“人工智能+”行动', "it's", '- x', 'a: b'])('%s', (term) => {
    const text = termSkeleton({ term, pinyin: '', articles: [] });
    expect(parse(text)).toMatchObject({ term, sources: [] });
    expect(text).not.toContain('pinyin');
  });
});
