import { expect, test } from 'vitest';
import { wrapText } from './wrapText.ts';

test('English breaks at spaces, and a word longer than the line stays whole', () => {
  expect(wrapText('East Data, West Computing', 9)).toEqual(['East Data, West', 'Computing']);
  expect(wrapText('EFLOPS', 2)).toEqual(['EFLOPS']);
});
