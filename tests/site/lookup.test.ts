import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { lookUpQueries } from '../../scripts/lib/lookUpQueries.ts';
import { DIST } from '../../scripts/lib/paths.ts';
import type { Glossary } from '../../src/glossary/glossary.ts';
import { lookUp, lookUpKey } from '../../src/glossary/lookUp.ts';
import { readLookUpFile } from '../../src/glossary/lookUpFile.ts';
import type { LookUpFile } from '../../src/glossary/lookUpFile.ts';
import { readGenerated } from '../lib/dist.ts';

const file = readFileSync(path.join(DIST, 'lookup.json'));
const { records, fold } = readLookUpFile(JSON.parse(file.toString()) as LookUpFile);
const { entries } = readGenerated('glossary') as Glossary;

const queriesFor = (entry: Glossary['entries'][0]) =>
  [...new Set(Object.values(lookUpQueries(entry)).flat())].filter(
    (query) => lookUpKey(query, fold) !== '',
  );

test('every form of every entry finds it before anything that is not exactly that form', () => {
  const owners = new Map<string, Set<string>>();
  for (const { id, keys } of records) {
    for (const key of keys) owners.set(key, (owners.get(key) ?? new Set()).add(id));
  }
  let asked = 0;
  const wrong: string[] = [];
  for (const entry of entries) {
    for (const query of queriesFor(entry)) {
      asked += 1;
      const sharing = owners.get(lookUpKey(query, fold)) ?? new Set();
      const first = lookUp(query, records, fold).slice(0, sharing.size);
      const found = first.some(({ id }) => id === entry.id);
      if (!found || !first.every(({ id }) => sharing.has(id))) wrong.push(`${query} → ${entry.id}`);
    }
  }
  expect(asked).toBeGreaterThan(3000);
  expect(wrong).toEqual([]);
});

test('the data weighs at most 15 kB for 140 entries, compressed', () => {
  expect(gzipSync(file, { level: 9 }).length).toBeLessThanOrEqual((15_000 * entries.length) / 140);
});

test('the rows give back what the glossary shows', () => {
  const shown = records.map(({ id, forms, pinyin }) => ({ id, forms, pinyin }));
  expect(shown).toEqual(entries.map(({ id, forms, pinyin }) => ({ id, forms, pinyin })));
});
