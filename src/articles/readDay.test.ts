import { expect, test } from 'vitest';
import { plainForm } from './plainForm.ts';
import { readDay } from './readDay.ts';

const whole = (text: string) => readDay(plainForm(text), 0, 'day')?.date;

test.each([
  '2025年9月4日',
  '2025年09月04日',
  '２０２５年９月４日',
  '2025 年 9 月 4 日',
  '2025-09-04',
  '2025/9/4',
  '2025.09.04',
  '二〇二五年九月四日',
  '二○二五年九月四日',
  '二零二五年九月四日',
  '民國114年9月4日',
  '中華民國一一四年九月四日',
  '民國一百一十四年九月四日',
])('%s is the fourth of September 2025', (text) => {
  expect(whole(text)).toEqual({ year: 2025, month: 9, day: 4 });
});

test.each([
  ['二〇二五年十二月三十一日', { year: 2025, month: 12, day: 31 }],
  ['一九四九年十月一日', { year: 1949, month: 10, day: 1 }],
  ['二〇二四年二月廿九日', { year: 2024, month: 2, day: 29 }],
  ['二〇二五年十月二十日', { year: 2025, month: 10, day: 20 }],
])('%s', (text, date) => {
  expect(whole(text)).toEqual(date);
});

test.each([
  '2025年2月30日',
  '2025-02-29',
  '1900年2月29日',
  '2025-13-04',
  '2025年0月4日',
  '2025年4月31日',
  '192.168.1.1',
  '2025.09.04.1',
  '225年9月4日',
  '2025-09/04',
  '9月4日',
])('%s is no whole day', (text) => {
  expect(whole(text)).toBeUndefined();
});

test('in a dateline the year and the month may be wanting', () => {
  expect(readDay('北京9月4日电', 2, 'dateline')).toEqual({ date: { month: 9, day: 4 }, end: 6 });
  expect(readDay('台北4日電', 2, 'dateline')).toEqual({ date: { day: 4 }, end: 4 });
  expect(readDay('2月29日', 0, 'dateline')?.date).toEqual({ month: 2, day: 29 });
  expect(readDay('2月30日', 0, 'dateline')).toBeUndefined();
});
