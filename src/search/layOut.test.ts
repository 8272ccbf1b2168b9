import { expect, test } from 'vitest';
import { RANKS, layOut, rankOf } from './layOut.ts';
import type { SearchPage } from './searchPage.ts';

const page = (title: string, kind: SearchPage['kind'] = 'article'): SearchPage => ({
  path: 'a/',
  kind,
  title,
  subjects: [],
  sections: [
    { id: '', heading: '', blocks: [title, '甲乙'] },
    { id: 's1', heading: '底座', blocks: ['底座', '丙丁，戊'] },
  ],
});
const placesOf = (given: SearchPage) => {
  const places = new Map<string, number>();
  for (const { at, tokens } of layOut(given, new Map())) {
    for (const [index, { text }] of tokens.entries()) places.set(text, at + index);
  }
  return (unit: string) => places.get(unit) ?? -1;
};

test('a place tells title, heading and text apart, and the title that is the clause', () => {
  const place = placesOf(page('算力网'));
  expect(rankOf(place('算'), 3)).toBe(RANKS.wholeTitle);
  expect(rankOf(place('算'), 2)).toBe(RANKS.title);
  expect(rankOf(place('力'), 2)).toBe(RANKS.title);
  expect(rankOf(place('底'), 2)).toBe(RANKS.heading);
  expect(rankOf(place('甲'), 2)).toBe(RANKS.text);
});

test('a list of pages comes last, save where its title is the clause', () => {
  const place = placesOf(page('全部', 'page'));
  expect(rankOf(place('全'), 2)).toBe(RANKS.wholeTitle);
  expect(rankOf(place('部'), 1)).toBe(RANKS.list);
  expect(rankOf(place('甲'), 2)).toBe(RANKS.list);
});

test('blocks stand apart by more than a pause', () => {
  const place = placesOf(page('算力网'));
  expect(place('戊') - place('丁')).toBe(2);
  expect(place('丙') - place('乙')).toBe(3);
});

test.each([15, 16, 600])(
  'a title of %d units has its place, and nothing stands in it twice',
  (length) => {
    const title = '长'.repeat(length);
    const placed = layOut(page(title), new Map()).map(({ at, tokens }) => [at, at + tokens.length]);
    for (const [index, [start = 0]] of placed.entries()) {
      expect(start).toBeGreaterThanOrEqual(placed[index - 1]?.[1] ?? 0);
    }
    expect(rankOf(placed[0]?.[0] ?? -1, length)).toBe(length < 16 ? RANKS.wholeTitle : RANKS.title);
  },
);

test('headings that find no room among headings stand in the text', () => {
  const heading = '题'.repeat(300);
  const given: SearchPage = {
    ...page('算力'),
    sections: ['a', 'b'].map((id) => ({ id, heading: heading + id, blocks: [heading + id] })),
  };
  const ranks = layOut(given, new Map()).map(({ at }) => rankOf(at, 99));
  expect(ranks).toEqual([RANKS.title, RANKS.heading, RANKS.text]);
});
