import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { vocabulary } from '../../tests/lib/vocabulary.ts';
import { NO_SETTINGS, createConverters } from './createConverters.ts';

const FILE = path.join(import.meta.dirname, '../../tests/fixtures/hard-sentences.tsv');
const converters = createConverters({ ...NO_SETTINGS, vocabulary });

const lines = readFileSync(FILE, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [category = '', simplified = '', tw = '', hk = ''] = line.split('\t');
    return { category, simplified, tw, hk };
  });

test('the list is long, and every category is in it', () => {
  expect(lines.length).toBeGreaterThanOrEqual(900);
  expect(Map.groupBy(lines, ({ category }) => category).size).toBe(6);
});

test.each(['ambiguous', 'names', 'offices-and-documents', 'over-conversion', 'regional', 'quotes'])(
  '%s',
  (wanted) => {
    const members = lines.filter(({ category }) => category === wanted);
    const converted = members.map(({ simplified }) => ({
      category: wanted,
      simplified,
      tw: converters.tw(simplified),
      hk: converters.hk(simplified),
    }));
    expect(members.length).toBeGreaterThan(0);
    expect(converted).toEqual(members);
  },
);
