import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { detectScript } from './detectScript.ts';

describe('what a sentence is written in', () => {
  test.each([
    ['hans', '算力网把各地的数据中心连了起来。'],
    ['hans', '他在台湾写下“裡”字，后来才知道这里写作“里”。'],
    ['tw', '他看著網路上的影片，坐計程車回家。'],
    ['tw', '臺灣的著名作家住在巷子裡。'],
    ['tw', '「這裡沒有人說話。」'],
    ['hk', '那的士司機看着窗外，甚麼也沒説。'],
    ['hk', '衞生署表示，網絡裏有羣組。'],
    ['hk', '立法會議員說，港鐵的賬目要公佈。'],
    ['hk', '佢哋喺度等咗好耐，唔知點算。'],
  ])('%s: %s', (script, text) => {
    const found = detectScript(text);
    expect(found.script).toBe(script);
    expect(found.certainty).toBeGreaterThan(0.4);
  });
});

test('what nothing tells has no certainty', () => {
  expect(detectScript('上海人口')).toEqual({ script: 'hans', certainty: 0 });
  expect(detectScript('')).toEqual({ script: 'hans', certainty: 0 });
  expect(detectScript('Hello')).toEqual({ script: 'hans', certainty: 0 });
});

test('quotation marks alone tell a little', () => {
  expect(detectScript('「上海」').script).toBe('tw');
  expect(detectScript('「上海」').certainty).toBeLessThan(0.3);
});

test('著名 and 著作 tell nothing of a place, and 看著 does', () => {
  expect(detectScript('著名學者的著作').certainty).toBeLessThan(0.5);
  expect(detectScript('學者們看著著作').certainty).toBeGreaterThan(0.5);
});

test('the shorter or the more mixed a text, the less certain', () => {
  const long = '這裡的網路很快，計程車司機看著手機裡的影片。';
  expect(detectScript(long).certainty).toBeGreaterThan(detectScript('網路').certainty);
  expect(detectScript(`${long}这里的网络很快，司机看着手机。`).certainty).toBeLessThan(
    detectScript(long).certainty / 2,
  );
});

test('of the hard sentences none that tells is taken for another script', () => {
  const FILE = path.join(import.meta.dirname, '../../tests/fixtures/hard-sentences.tsv');
  const lines = readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
  const wrong = (column: number, script: 'hans' | 'hant') =>
    lines.filter((line) => {
      const found = detectScript(line[column] ?? '');
      return found.certainty > 0 && (found.script === 'hans' ? 'hans' : 'hant') !== script;
    });
  expect(wrong(1, 'hans')).toEqual([]);
  expect(wrong(2, 'hant')).toEqual([]);
  expect(wrong(3, 'hant')).toEqual([]);
  // Many sentences hold nothing of their place; together they leave no doubt.
  for (const [column, script] of [
    [2, 'tw'],
    [3, 'hk'],
  ] as const) {
    const found = detectScript(lines.map((line) => line[column]).join('\n'));
    expect(found.script).toBe(script);
    expect(found.certainty).toBeGreaterThan(0.85);
  }
});
