import { expect, test } from 'vitest';
import { plainSegmenter } from '../chinese/createSegmenter.ts';
import { crossesWord } from './crossesWord.ts';

test.each([
  ['白鹤比去年增', '加了一百多只', true],
  ['满足算力需', '求的增长', true],
  ['白鹤比去年', '增加了一百多只', false],
  ['增，', '加了', false],
  ['', '加了', false],
  ['增', '', false],
])('%s | %s', (text, rest, crosses) => {
  expect(crossesWord(text, rest, plainSegmenter())).toBe(crosses);
});
