import { expect, test } from 'vitest';
import { en } from './en.ts';

test('English numbers have a comma after the thousands', () => {
  expect(en.articles.length(1600)).toBe('about 1,600 words');
  expect(en.home.entries(1234)).toBe('1,234 entries');
  expect(en.offline.size(1348, '2.3')).toBe('1,348 files, about 2.3 MB to download');
});
