import { expect, test } from 'vitest';
import { creditsOf } from './creditsOf.ts';

test('what is stated stands', () => {
  const source = { publisher: '新华社', authors: ['周圆'], place: '北京', date: '2025-09-04' };
  const lines = { byline: '本报记者王怡静', dateline: '（中新社上海2024年3月5日电）' };
  expect(creditsOf({ ...source, ...lines })).toMatchObject(source);
});

test('what is not stated is read out of the printed lines', () => {
  const byline = '新华社“新华视点”记者周圆、王怡静';
  expect(creditsOf({ byline, dateline: '（新华社北京2025年9月4日电）' })).toEqual({
    publisher: '新华社',
    column: '新华视点',
    authors: ['周圆', '王怡静'],
    place: '北京',
    date: '2025-09-04',
  });
});

test('a dateline alone says the publisher; without a year it gives no day', () => {
  const credits = creditsOf({ dateline: '（新华社北京9月4日电）' });
  expect(credits).toMatchObject({ publisher: '新华社', place: '北京' });
  expect(credits.date).toBeUndefined();
});

test('a text that states nothing, or what nobody can read, has no credits', () => {
  for (const source of [undefined, {}, { byline: '一个普通的句子。', dateline: '又一句。' }]) {
    expect(Object.values(creditsOf(source)).filter((value) => value !== undefined)).toEqual([]);
  }
});
