import { expect, test } from 'vitest';
import { continuesTitle } from './continuesTitle.ts';

test.each([
  ['荷塘夜色', '荷花开了。'],
  ['荷塘夜色', '记者 何春晖'],
  ['荷塘夜色，', ''],
  ['荷塘夜色，', '荷花开了，游客可以坐船进去看一看今年新引进的三个品种，每天早上五点开门。'],
  ['荷塘夜色，', '——一所小学的实践'],
  ['关于荷塘的通知', '关于柳林的通知'],
  ['他说：“来了', '就好。”'],
])('%s / %s are two', (line, next) => {
  expect(continuesTitle(line, next)).toBe(false);
});

test.each([
  ['一棵树，一片林，', '一座城的绿色账本'],
  ['读“十五五”规划《建', '议》有感'],
  ['荷塘“夜', '色”'],
  ['关于做好全县学校', '冬季取暖工作的通知'],
])('%s / %s is one', (line, next) => {
  expect(continuesTitle(line, next)).toBe(true);
});
