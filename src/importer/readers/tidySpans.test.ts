import { expect, test } from 'vitest';
import { HARD_BREAK, tidySpans } from './tidySpans.ts';

test.each([
  ['  算\n  力\u3000', '算力'],
  ['AI\n  chips', 'AI chips'],
  ['算 力\u00a0\u00a0热度', '算 力 热度'],
  [`算力${HARD_BREAK} \n　　热度`, '算力\n热度'],
  [`${HARD_BREAK}算力${HARD_BREAK}`, '算力'],
  ['算\u200b力', '算力'],
])('%j is read as %j', (text, expected) => {
  expect(tidySpans([{ text }])).toEqual([{ text: expected }]);
});

test('neighbours that look alike are one, and a space between two is single', () => {
  expect(
    tidySpans([
      { text: 'new ' },
      { text: ' AI ', strong: true },
      { text: 'chips', strong: true },
      { text: '' },
    ]),
  ).toEqual([{ text: 'new ' }, { text: 'AI chips', strong: true }]);
});

test('code keeps its spaces', () => {
  expect(tidySpans([{ text: 'a  b', code: true }])).toEqual([{ text: 'a  b', code: true }]);
});
