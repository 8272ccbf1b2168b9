import { expect, test } from 'vitest';
import { saysPost } from './saysPost.ts';

test('a post is said where the word for it stands, wherever the rest does', () => {
  const zh = '零跑汽车安全开发部高级专家';
  const en = 'senior expert in Leapmotor’s safety development department';
  expect(saysPost('该公司安全开发部的一位高级专家说', zh, 'zh')).toBe(true);
  expect(saysPost('said an expert in the company’s safety department', en, 'en')).toBe(true);
  expect(saysPost('该公司安全开发部的一位主任说', zh, 'zh')).toBe(false);
  expect(saysPost('said an engineer in the safety development department', en, 'en')).toBe(false);
});

test('a post within another word is not said', () => {
  const post = 'official in charge at the Central Social Work Department';
  expect(saysPost('An official in charge said so.', post, 'en')).toBe(true);
  expect(saysPost('It said so officially.', post, 'en')).toBe(false);
});

test('one or several say the same, and what stands in brackets says nothing', () => {
  expect(saysPost('Riders said so.', 'food-delivery rider', 'en')).toBe(true);
  expect(saysPost('A rider said so.', 'riders', 'en')).toBe(true);
  expect(saysPost('工作人员说', '工作人员（匿名）', 'zh')).toBe(true);
});

test('of several posts one is enough', () => {
  expect(saysPost('这位骑手说', '外卖骑手，七岁孩子的母亲', 'zh')).toBe(true);
  expect(saysPost('The rider said so.', 'food-delivery rider, mother of one', 'en')).toBe(true);
});
