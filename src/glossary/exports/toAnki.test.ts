import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import {
  CONTROL_SHOWN,
  HOSTILE,
  hostileGlossary,
  hostileOptions,
} from '../../../tests/lib/hostileGlossary.ts';
import { toAnki } from './toAnki.ts';

const deck = toAnki(hostileGlossary, { site: hostileOptions.site, name: '新词志 Xincizhi' });

/** As Anki reads it: lines that begin with # are directives or comments, the rest is notes. */
const { data: notes, errors } = Papa.parse<string[]>(deck, {
  delimiter: '\t',
  comments: '#',
  skipEmptyLines: true,
});
const directives = new Map(
  deck.split('\n').flatMap((line) => {
    const [, key, value] = /^#([^:]+):(.*)$/.exec(line) ?? [];
    return key === undefined || value === undefined ? [] : [[key, value] as const];
  }),
);
const noteOf = (id: string) => notes.find(([guid]) => guid === `新词志 Xincizhi:${id}`) ?? [];
const linesOf = (html = '') =>
  toText(fromHtml(html, { fragment: true }), { whitespace: 'pre-wrap' }).split('\n');

test('the deck is read without an error, a note of four columns for each entry', () => {
  expect(errors).toEqual([]);
  expect(notes).toHaveLength(hostileGlossary.entries.length);
  for (const note of notes) expect(note).toHaveLength(4);
});

test('directives come first and say what the columns are', () => {
  expect(Object.fromEntries(directives)).toEqual({
    separator: 'tab',
    html: 'true',
    notetype: 'Basic',
    deck: '新词志 Xincizhi',
    columns: 'guid\tFront\tBack\ttags',
    'guid column': '1',
    'tags column': '4',
  });
  expect(deck.split('\n').findLastIndex((line) => line.startsWith('#'))).toBe(directives.size - 1);
});

test('a note is known again by its entry’s id', () => {
  const guids = notes.map(([guid]) => guid);
  expect(guids).toEqual(hostileGlossary.entries.map(({ id }) => `新词志 Xincizhi:${id}`));
});

test('a note has the headword before it, everything else behind it', () => {
  const [, front, back, tags] = noteOf('qishou');
  expect(linesOf(front)).toEqual(['骑手', 'qíshǒu']);
  expect(linesOf(back)).toEqual([
    'rider',
    'courier; DR',
    '繁體（台灣） 外送員',
    '繁體（香港） 外賣員',
    '全称 外卖骑手',
    '曾称 送餐员',
    '俗称 小哥',
    '甲。',
    'A.',
    'https://example.org/words/terms/qishou/',
  ]);
  expect(tags?.split(' ')).toEqual(['subject::computing', 'subject::ai', 'kind::term']);
});

describe('hostile text is shown as it was', () => {
  const { control, lines, separators, ...plain } = HOSTILE;

  test.each(Object.entries(plain))('%s', (id, text) => {
    const [, front, back] = noteOf(id);
    expect(linesOf(front)).toEqual([text, text]);
    expect(linesOf(back)).toContain(`又称 x${text}`);
  });

  test('with line breaks as breaks, tabs as spaces, control characters damaged', () => {
    expect(linesOf(noteOf('lines')[1])).toEqual([
      ...lines.split(/\r\n?|\n/),
      ...lines.split(/\r\n?|\n/),
    ]);
    expect(linesOf(noteOf('separators')[1])[0]).toBe(separators.replace('\t', ' '));
    expect(control).not.toBe(CONTROL_SHOWN);
    expect(linesOf(noteOf('control')[1])[0]).toBe(CONTROL_SHOWN);
  });

  test('makes no element of its own, and calls no sound', () => {
    const elements = new Set([...deck.matchAll(/<([a-z]+)/g)].map(([, name]) => name));
    expect([...elements].toSorted()).toEqual(['a', 'b', 'br', 'div', 'small']);
    expect(deck).not.toMatch(/\[(?:sound|latex)/);
  });
});

test('a name in lines is one line of the head', () => {
  const { entries } = hostileGlossary;
  const named = toAnki({ entries }, { site: hostileOptions.site, name: '新词志\n\t#tags:x' });
  expect(named.split('\n')[3]).toBe('#deck:新词志 #tags:x');
  expect(Papa.parse<string[]>(named, { delimiter: '\t', comments: '#' }).data[0]?.[0]).toBe(
    '新词志 #tags:x:qishou',
  );
});
