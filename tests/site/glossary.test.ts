import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { DIST } from '../../scripts/lib/paths.ts';
import { isHan } from '../../src/chinese/isCjk.ts';
import { EDITIONS } from '../../src/editions.ts';
import type { Glossary } from '../../src/glossary/glossary.ts';
import { relationGraph } from '../../src/glossary/map/relationGraph.ts';
import { byName, elements, readPages, textOf } from '../lib/dist.ts';

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

/** A line of the concordance in Chinese; below it the English may have one. */
const isChinese = ({ properties }: Element) => [properties['className']].flat().includes('chinese');

describe.each(EDITIONS)('$label', ({ prefix }) => {
  const address = (path: string) => (prefix ? `${prefix}/${path}` : path);

  test('every entry has its page, and every mention is a line on it that leads to its paragraph', () => {
    for (const { id, uses } of entries) {
      const page = pages.get(address(`terms/${id}/`));
      const rows = page ? byName(page.tree, 'tr').filter(isChinese) : [];
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

describe('the map of relations', () => {
  const { relations } = relationGraph(entries);
  const drawnOn = (path: string) => {
    const page = pages.get(path);
    return page ? elements(page.tree).filter(({ properties }) => properties['dataFrom']) : [];
  };
  const keyOf = (from: unknown, to: unknown) => `${String(from)} ${String(to)}`;

  test.each(EDITIONS)('has every relation once on the glossary page in $label', ({ prefix }) => {
    const drawn = drawnOn(prefix ? `${prefix}/terms/` : 'terms/').map(({ properties }) =>
      keyOf(properties['dataFrom'], properties['dataTo']),
    );
    expect(drawn.toSorted()).toEqual(relations.map(({ from, to }) => keyOf(from, to)).toSorted());
  });

  test('has on an entry’s page the entry in the middle, joined to all that it is related to', () => {
    for (const { id, broader, narrower, related } of entries) {
      const others = [...broader, ...narrower, ...related];
      const page = pages.get(`terms/${id}/`);
      const boxes = page
        ? elements(page.tree).filter(
            ({ tagName, properties }) => tagName === 'a' && properties['dataId'],
          )
        : [];
      if (others.length < 2) continue;
      const shown = boxes.map(({ properties }) => properties['dataId']);
      expect(shown, id).toEqual(expect.arrayContaining([id, ...others]));
      const current = boxes.filter(({ properties }) => properties['ariaCurrent'] === 'page');
      expect(
        current.map(({ properties }) => properties['dataId']),
        id,
      ).toEqual([id]);
    }
  });
});

test.each(EDITIONS)(
  'each order leads through all its entries and back in $label',
  ({ prefix, script }) => {
    const at = (id: string) => pages.get(`${prefix ? `${prefix}/` : ''}terms/${id}/`)?.tree;
    const ways = entries.flatMap(({ id }) => {
      const tree = at(id);
      if (!tree) return [];
      return byName(tree, 'nav').flatMap((nav) => {
        const order = nav.properties['dataOrder'];
        if (typeof order !== 'string') return [];
        const [previous, next] = ['prev', 'next'].map((rel) =>
          byName(nav, 'a').find(({ properties }) => [properties['rel']].flat().includes(rel)),
        );
        const idOf = (link: Element | undefined) =>
          link && /terms\/([^/]+)\//.exec(String(link.properties['href']))?.[1];
        return [{ order, id, previous: idOf(previous), next: idOf(next) }];
      });
    });
    const orders = Map.groupBy(ways, ({ order }) => order);
    expect([...orders.keys()]).toEqual(
      expect.arrayContaining([
        'by-pinyin',
        'by-strokes',
        'subject-computing',
        'article-suanli-kuorong',
      ]),
    );
    for (const [order, members] of orders) {
      const walked: string[] = [];
      let here = members.find(({ previous }) => previous === undefined);
      while (here) {
        walked.push(here.id);
        const { id, next } = here;
        here = members.find((one) => one.id === next);
        if (here) expect(here.previous, order).toBe(id);
      }
      expect(walked.toSorted(), order).toEqual(members.map(({ id }) => id).toSorted());
    }
    const strokes = orders.get('by-strokes')?.length;
    expect(strokes, script).toBe(entries.length);
  },
);

test('the first mention is that of the oldest report, and leads to its paragraph', () => {
  for (const { id, uses } of entries) {
    const page = pages.get(`terms/${id}/`);
    const line = page
      ? byName(page.tree, 'p').find(({ properties }) =>
          [properties['className']].flat().includes('first-mention'),
        )
      : undefined;
    const [first] = uses;
    expect(line && byName(line, 'a')[0]?.properties['href'], id).toBe(
      first && `/articles/${first.article}/#${first.block}`,
    );
  }
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
