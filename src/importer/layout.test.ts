import { expect, test } from 'vitest';
import { readLines } from '../../tests/lib/readDraft.ts';
import { layoutOf } from './layout.ts';

const layout = (text: string) => layoutOf(readLines(text).lines);

test('lines as long as each other that end no sentence were broken', () => {
  expect(layout(`${'卖豆腐的老李把木板一掀热气扑面\n'.repeat(4)}而来。`).width).toBe(30);
});

test.each([
  ['paragraphs', '早市开在两条胡同之间。\n夜市开在江边的码头旁。\n花市开在桥头。'],
  ['verse', '床前明月光\n疑是地上霜\n举头望明月\n低头思故乡'],
  ['a single line', '早市'],
  ['nothing', ''],
])('%s were not', (_, text) => {
  expect(layout(text).width).toBeUndefined();
});

test('an indent tells paragraphs where some lines have it and some do not', () => {
  expect(layout('　　早市开了\n很多摊位。\n　　夜市也开了\n人很多。').isIndented).toBe(true);
  expect(layout('　　早市开了。\n　　夜市也开了。\n　　花市没开。').isIndented).toBe(false);
});
