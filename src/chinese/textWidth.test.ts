import { expect, test } from 'vitest';
import { textWidth } from './textWidth.ts';

test('a Han character is as wide as the type is high, a Latin letter about half', () => {
  expect(textWidth('东数西算')).toBe(4);
  expect(textWidth('暖“新”蜂巢')).toBe(6);
  expect(textWidth('ㄙㄨㄢ')).toBe(3);
  expect(textWidth('AI交换芯片')).toBeCloseTo(5.16);
  expect(textWidth('')).toBe(0);
});
