import { expect, test } from 'vitest';
import { keywordInContext } from './keywordInContext.ts';

const passage = (text: string) => ({ file: 'content/articles/zh/x.mdx', block: 's1p1', text });
const context = (text: string, start: number, end: number) =>
  keywordInContext([passage(text)], [{ passage: 0, start, end }])[0];

test('no places, no lines', () => {
  expect(keywordInContext([passage('算力')], [])).toEqual([]);
});

test('a form that fills its block has nothing around it', () => {
  expect(context('算力', 0, 2)).toEqual({
    file: 'content/articles/zh/x.mdx',
    block: 's1p1',
    before: '',
    form: '算力',
    after: '',
  });
});

test('twelve characters on each side, a character beyond the basic plane being one', () => {
  const side = '𠮷'.repeat(20);
  expect(context(`${side}算力${side}`, 40, 42)).toMatchObject({
    before: '𠮷'.repeat(12),
    form: '算力',
    after: '𠮷'.repeat(12),
  });
});

test('a hard break does not break the line', () => {
  expect(context('前\n算力', 2, 4)?.before).toBe('前 ');
});
