import { describe, expect, test } from 'vitest';
import { isMeant } from './isMeant.ts';

/** Whether the word in brackets means its entry. */
function meant(marked: string, clues: Parameters<typeof isMeant>[3], reach = 50): boolean {
  const start = marked.indexOf('【');
  const end = marked.indexOf('】') - 1;
  return isMeant(marked.replace(/[【】]/g, ''), start, end, clues, reach);
}

describe('a clue for the entry alone', () => {
  const near = ['模型', 'AI', 'provinc', '区…街道'];

  test.each([
    ['云端【训练】一个模型', true],
    ['士兵每天【训练】', false],
    ['AI【训练】数据', true],
    ['he said that 【training】 helps', false],
    ['the PAIR 【training】', false],
    ['AIs in 【training】', true],
    ['in two provinces 【training】', true],
    ['improvincing 【training】', false],
    ['西城区德胜【街道】', true],
    ['景区的主要【街道】', false],
    ['城区【街道】', false],
  ])('%s', (marked, expected) => {
    expect(meant(marked, { near })).toBe(expected);
  });

  test('counts only within reach', () => {
    expect(meant(`模型${'。'.repeat(20)}【训练】`, { near }, 10)).toBe(false);
    expect(meant(`模型${'。'.repeat(20)}【训练】`, { near }, 22)).toBe(true);
  });
});

test('a clue against the entry alone', () => {
  expect(meant('赛马的【骑手】', { far: ['赛马'] })).toBe(false);
  expect(meant('门口的【骑手】', { far: ['赛马'] })).toBe(true);
});

test('a clue for the entry outweighs one against it; without either the form means its entry', () => {
  const clues = { near: ['送餐'], far: ['摩托'] };
  expect(meant('骑摩托送餐的【骑手】', clues)).toBe(true);
  expect(meant('骑摩托的【骑手】', clues)).toBe(false);
  expect(meant('门口的【骑手】', clues)).toBe(true);
});

test('a form without clues always means its entry', () => {
  expect(meant('【算力】', {})).toBe(true);
});
