import { expect, test } from 'vitest';
import { wordCohesion } from './wordCohesion.ts';

const cohesion = wordCohesion([
  ['社区', '食堂', '的', '算力', '需求'],
  ['社区', '食堂', '有', '算力', '网'],
  ['算力', '的', '服务', '和', '需求'],
]);

test('words that never part belong together wholly', () => {
  expect(cohesion(['社区', '食堂'])).toBeCloseTo(1);
});

test('words that meet now and then belong together less', () => {
  expect(cohesion(['算力', '需求'])).toBeLessThan(0.5);
  expect(cohesion(['算力', '需求'])).toBeGreaterThan(0);
});

test('the weakest joint decides', () => {
  expect(cohesion(['社区', '食堂', '的'])).toBeLessThan(cohesion(['社区', '食堂']));
});

test('a single word parts from nothing, and words that never meet have nothing in common', () => {
  expect(cohesion(['算力'])).toBe(1);
  expect(cohesion([])).toBe(1);
  expect(cohesion(['服务', '食堂'])).toBe(0);
  expect(wordCohesion([])(['社区', '食堂'])).toBe(0);
});
