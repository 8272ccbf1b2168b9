import { expect, test } from 'vitest';
import { plainSegmenter } from '../chinese/createSegmenter.ts';
import { proposeSlug } from './proposeSlug.ts';

const slug = (title: string) => proposeSlug(title, plainSegmenter(), 'article');

test.each([
  ['荷塘夜色', /^hetang-yese$/],
  ['2024年马拉松开跑', /^2024-?nian-malasong/],
  ['A Village Choir', /^a-village-choir$/],
  ['“慢”的生意', /^man-de-shengyi$/],
])('%s', (title, expected) => {
  expect(slug(title)).toMatch(expected);
});

test.each(['……', '🎧', '', '！？'])('%j cannot be said in letters', (title) => {
  expect(slug(title)).toBe('article');
});

test.each([
  '荷塘'.repeat(60),
  'x'.repeat(200),
  '关于进一步加强全县中小学校冬季取暖安全工作的通知',
  '../../etc/passwd',
  'a/b\\c?d#e',
])('%s gives an address that is one', (title) => {
  expect(slug(title)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  expect(slug(title).length).toBeLessThanOrEqual(48);
});

test('the same title always gives the same', () => {
  expect(slug('一条古道的考证')).toBe(slug('一条古道的考证'));
});
