import { expect, test } from 'vitest';
import { compareHan, hanOf } from './hanOf.ts';
import type { ReadInput } from './units.ts';

const READ: ReadInput = {
  units: [
    { kind: 'table', at: { line: 1 }, headed: false, rows: [[[{ text: '电价' }]]] },
    { kind: 'quote', at: { line: 2 }, children: [{ kind: 'line', at: { line: 2 }, text: '下调' }] },
  ],
  dropped: [
    { at: { line: 3 }, text: '首页', why: 'navigation' },
    { at: { line: 4 }, text: '注释', why: 'comment' },
  ],
  remarks: [],
  raw: '首页 电价下调',
  stated: {},
};

test('Han characters are counted, and nothing else', () => {
  expect([...hanOf('算力，A算')]).toEqual([
    ['算', 2],
    ['力', 1],
  ]);
});

test('a reading that has all of its input differs in nothing', () => {
  expect(compareHan(READ)).toEqual({ missing: '', added: '' });
});

test('what is lost and what is too many is named, as often as it is', () => {
  expect(compareHan({ ...READ, raw: '首页 电价下' })).toEqual({ missing: '', added: '调' });
  expect(compareHan({ ...READ, raw: `${READ.raw}了了` })).toEqual({ missing: '了了', added: '' });
});
