import { describe, expect, test } from 'vitest';
import { readLines } from '../../tests/lib/readDraft.ts';
import { isCredit } from './credits.ts';
import { verseAt } from './verseAt.ts';

const count = (text: string, start = 0, width?: number) =>
  verseAt(readLines(text).lines, start, width, isCredit);

describe('no verse', () => {
  test.each([
    ['paragraphs that end', '早市开了。\n夜市也开了。\n花市明天开。'],
    ['two short lines', '物业服务中心\n六月一日'],
    [
      'title, subtitle and names above a text',
      `早市的一天\n老城散记\n何春晖\n${'早市开在两条胡同之间，'.repeat(4)}`,
    ],
    ['a title above a byline', '早市的一天\n老城散记\n记者 何春晖'],
    ['what people say', '“去哪儿？”\n“对岸，\n去看女儿。”'],
    ['labels and what they say', '时间：周六上午\n地点：北门\n主讲：何老师'],
    ['headings with numbers', '一、总则\n二、分则\n三、附则'],
    ['captions', '图1 早市\n图2 夜市\n图3 花市'],
    ['no Chinese', 'alpha\nbeta\ngamma'],
  ])('%s', (_, text) => {
    expect(count(text)).toBe(0);
  });

  test('lines as long as those of the text around them', () => {
    expect(
      count('早市开在两条胡同之间全长\n不到三百米却有一百二十\n多个摊位卖菜卖花卖早点', 0, 24),
    ).toBe(0);
  });
});

describe('verse', () => {
  test.each([
    ['船还没有来\n岸上的人\n把手搭在额前', 3],
    ['潮来了。\n网撒下去，\n像撒下一把星星。', 3],
    ['岭上寒云挂树梢，\n一声汽笛过山坳。\n何人夜半灯前坐，\n犹把家书仔细敲。', 4],
    ['岭上寒云，一声汽笛。\n何人夜半，独坐灯前。\n山高水远，雁断云连。\n明朝又是，一片晴天。', 4],
  ])('%j', (text, lines) => {
    expect(count(text)).toBe(lines);
  });

  test('a stanza of two lines is one among others', () => {
    expect(count('船还没有来\n岸上的人\n把手搭在额前\n\n芦花白了\n还在风里', 3)).toBe(2);
  });
});

test('thousands of short lines are looked at in parts', () => {
  expect(count('船还没有来\n'.repeat(5000))).toBeGreaterThan(3);
});
