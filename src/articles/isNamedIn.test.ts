import { expect, test } from 'vitest';
import { isNamedIn } from './isNamedIn.ts';

const LI_XIN = { zh: '李欣', en: 'Li Xin' };

test('the whole name and the surname alone name a person', () => {
  expect(isNamedIn('Then Li Xin, the director, spoke.', LI_XIN)).toBe(true);
  expect(isNamedIn('The staff, said Li, listen.', LI_XIN)).toBe(true);
  expect(isNamedIn('Li’s staff listen.', LI_XIN)).toBe(true);
});

test('a surname within another word, or before another given name, names somebody else', () => {
  expect(isNamedIn('Liu said so.', LI_XIN)).toBe(false);
  expect(isNamedIn('Li Huidi said so.', LI_XIN)).toBe(false);
  expect(isNamedIn('Li-Ning shoes.', LI_XIN)).toBe(false);
  expect(isNamedIn('A-Li said so.', LI_XIN)).toBe(false);
});

test('a given name alone names nobody', () => {
  expect(isNamedIn('Liang said so.', { zh: '魏亮', en: 'Wei Liang' })).toBe(false);
  expect(isNamedIn('Quan said so.', { zh: '孟泉', en: 'Meng Quan' })).toBe(false);
});

test('a surname may stand last, and be written otherwise than in pinyin', () => {
  expect(isNamedIn('Wu has just finished.', { zh: '小吴', en: 'Xiao Wu' })).toBe(true);
  expect(isNamedIn('Lam said so.', { zh: '林郑月娥', en: 'Carrie Lam' })).toBe(true);
  expect(isNamedIn('Lam said so.', { zh: '林郑月娥', en: 'Carrie Lam Cheng Yuet-ngor' })).toBe(
    true,
  );
  expect(isNamedIn('Tsai said so.', { zh: '蔡明', en: 'Tsai Ming' })).toBe(true);
  expect(isNamedIn('Turing said so.', { zh: '艾伦·图灵', en: 'Alan Turing' })).toBe(true);
  expect(isNamedIn('Ouyang said so.', { zh: '欧阳修', en: 'Ouyang Xiu' })).toBe(true);
});
