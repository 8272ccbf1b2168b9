import { expect, test } from 'vitest';
import { datePublished } from './datePublished.ts';

const date = (lines: string[], text = '', stated?: string) =>
  datePublished(lines, text, stated, '2026-11-26');

test('a line that says the year is read when the file is', () => {
  expect(date(['2025年9月4日'], '2024年', '2023-01-01')).toEqual({});
});

test('what the file states stands above a guess', () => {
  expect(date(['（新华社北京9月4日电）'], '2024年', '2023-09-04')).toEqual({
    published: '2023-09-04',
  });
});

test('a guess is told', () => {
  expect(date(['（新华社北京9月4日电）'], '截至2024年')).toEqual({
    published: '2024-09-04',
    remark: 'The dateline says no year; it is guessed from the text: 2024-09-04',
  });
});

test('and so is that nothing can be guessed', () => {
  expect(date(['（新华社北京9月4日电）'])).toEqual({
    remark: 'The dateline says no year, nor does the text; write the day as source.date.',
  });
});

test('seven digits behind who edited are a day in years of the Republic', () => {
  const lines = ['（中央社記者王小明南投4日電）', '（編輯：李明宗）1130504'];
  expect(date(lines)).toEqual({ published: '2024-05-04' });
  expect(date(['（編輯：李明宗）1139904'])).toEqual({});
});

test('without any date there is nothing to tell', () => {
  expect(date([])).toEqual({});
  expect(date(['记者 何春晖'])).toEqual({});
});
