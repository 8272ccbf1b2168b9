import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { DIST } from '../../scripts/lib/paths.ts';
import { isHan } from '../../src/chinese/isCjk.ts';
import { EDITIONS } from '../../src/editions.ts';
import type { Glossary } from '../../src/glossary/glossary.ts';
import { byName, readPages, textOf } from '../lib/dist.ts';

const { version, entries } = JSON.parse(
  readFileSync(path.join(DIST, 'glossary.json'), 'utf8'),
) as Glossary;
const pages = new Map(readPages().map((page) => [page.address, page]));

test('glossary.json is served, with every entry and the four that give the site its name', () => {
  expect(version).toBe(1);
  expect(entries.length).toBeGreaterThanOrEqual(40);
  const headwords = entries.map(({ forms }) => forms.hans);
  expect(headwords).toEqual(expect.arrayContaining(['算力', '智算', '东数西算', '友好场景']));
});

test('every entry has pinyin, both scripts, English and both definitions', () => {
  for (const { id, forms, pinyin, reading, en, definition } of entries) {
    if (Array.from(forms.hans).some(isHan)) {
      expect(pinyin, id).toMatch(/\p{L}/u);
      expect(reading.length, id).toBe(Array.from(forms.hans).length);
    }
    expect(forms.tw && forms.hk, id).toMatch(/\S/);
    expect(
      en.some(({ status }) => status === 'preferred'),
      id,
    ).toBe(true);
    expect(definition.zh, id).toMatch(/\p{Script=Han}.*。$/u);
    expect(definition.en, id).toMatch(/^[A-Z“].*[.”]$/s);
  }
});

test('entries stand in pinyin order', () => {
  const keys = entries.map(({ keys: { sort } }) => sort);
  expect(keys).toEqual(keys.toSorted((a, b) => (a < b ? -1 : 1)));
  // A collator of the machine would put 长三角 under Z.
  expect(entries.find(({ forms }) => forms.hans === '长三角')?.keys.letter).toBe('C');
});

describe.each(EDITIONS)('$label', ({ prefix }) => {
  const address = (path: string) => (prefix ? `${prefix}/${path}` : path);

  test('every entry has its page, and every mention is a line on it that leads to its paragraph', () => {
    for (const { id, uses } of entries) {
      const page = pages.get(address(`terms/${id}/`));
      const rows = page ? byName(page.tree, 'table').flatMap((table) => byName(table, 'tr')) : [];
      expect(rows.length, id).toBe(uses.length);
      const blocks = rows
        .flatMap((row) => byName(row, 'a'))
        .map(({ properties }) => {
          return String(properties['href']).split('#')[1];
        });
      expect(blocks.toSorted(), id).toEqual(uses.map(({ block }) => block).toSorted());
    }
  });

  test('the glossary page lists every entry', () => {
    const page = pages.get(address('terms/'));
    const links = new Set(
      page && byName(page.tree, 'a').map(({ properties }) => properties['href']),
    );
    for (const { id } of entries) expect(links).toContain(`/${address(`terms/${id}/`)}`);
  });
});

test('the cells of the forms are in their own language in every edition', () => {
  for (const { prefix } of EDITIONS) {
    const page = pages.get(`${prefix ? `${prefix}/` : ''}terms/xinpian/`);
    const cells = page
      ? byName(page.tree, 'dd').filter(({ properties }) => properties['lang'])
      : [];
    const shown = cells.map((cell) => [cell.properties['lang'], textOf(cell)]);
    expect(shown).toEqual(
      expect.arrayContaining([
        ['zh-Hans', '芯片'],
        ['zh-Hant-TW', '晶片'],
        ['zh-Hant-HK', '晶片'],
      ]),
    );
  }
});
