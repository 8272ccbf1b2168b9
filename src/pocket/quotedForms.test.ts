import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { takeForms } from './quotedForms.ts';

const quoted = (tw: string, hk: string) =>
  `<b lang="zh-Hans" data-tw="${tw}" data-hk="${hk}">里面</b>`;

test('forms that are alike everywhere go into one table', () => {
  const tree = fromHtml(quoted('裡面', '裏面') + quoted('裡面', '裏面'), { fragment: true });
  expect(takeForms(tree)).toEqual({ 里面: ['裡面', '裏面'] });
  expect(toHtml(tree)).toBe('<b lang="zh-Hans">里面</b>'.repeat(2));
});

test('what is written in two ways, or stays at one place, keeps its own', () => {
  const two = fromHtml(quoted('裡面', '裏面') + quoted('里面', '里面'), { fragment: true });
  expect(takeForms(two)).toEqual({});
  const kept = fromHtml(`${quoted('裡面', '裏面')}<b lang="zh-Hans">里面</b>`, { fragment: true });
  expect(takeForms(kept)).toEqual({});
  expect(toHtml(kept)).toContain('data-hk="裏面"');
});
