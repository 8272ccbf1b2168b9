import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { createConverter } from './createConverter.ts';

const FILE = path.join(import.meta.dirname, 'vocabulary/tw.yaml');
const entries = parse(readFileSync(FILE, 'utf8')) as { from: string; to: string; not?: string[] }[];

test('no word of the list stands twice', () => {
  const words = entries.map(({ from }) => from);
  expect(words.length).toBeGreaterThan(300);
  expect(new Set(words).size).toBe(words.length);
});

test('what must not be swapped is longer than the word and holds it', () => {
  for (const { from, not = [] } of entries) {
    for (const longer of not) {
      expect(longer).toContain(from);
      expect(longer.length).toBeGreaterThan(from.length);
    }
  }
});

test('every word differs from plain conversion, or it would not be in the list', () => {
  const convert = createConverter('tw');
  const same = entries.filter(({ from, to }) => convert(from) === to).map(({ from }) => from);
  expect(same).toEqual([]);
});
