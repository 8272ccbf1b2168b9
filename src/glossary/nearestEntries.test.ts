import { expect, test } from 'vitest';
import type { LookUpRecord } from './lookUp.ts';
import { nearestEntries } from './nearestEntries.ts';

const record = (id: string, ...keys: string[]): LookUpRecord => ({
  id,
  forms: { hans: id, tw: id, hk: id },
  pinyin: '',
  ownWord: [],
  en: '',
  keys,
});
const RECORDS = [
  record('suanli', '算力', 'suanli', 'computingpower'),
  record('suanli-diaodu', '算力调度', 'suanlidiaodu'),
  record('qishou', '骑手', 'qishou', 'rider'),
];
const nearest = (query: string, count = 5) =>
  nearestEntries(query, RECORDS, new Map([['調', '调']]), count).map(({ id }) => id);

test('what shares most with the query stands first', () => {
  expect(nearest('算力調度網')).toEqual(['suanli-diaodu', 'suanli']);
  expect(nearest('computer power')).toEqual(['suanli']);
  expect(nearest('算力调度网', 1)).toEqual(['suanli-diaodu']);
});

test('what has little in common is not offered', () => {
  expect(nearest('量子')).toEqual([]);
  expect(nearest('')).toEqual([]);
  expect(nearest('算')).toEqual([]);
  expect(nearest('很'.repeat(10_000))).toEqual([]);
});
