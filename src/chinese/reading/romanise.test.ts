import { expect, test } from 'vitest';
import { createSegmenter } from '../createSegmenter.ts';
import { createReader } from './createReader.ts';
import { romanise, romaniseAuthor } from './romanise.ts';

const read = createReader({ names: [{ name: '重庆', kind: 'place' }], segment: createSegmenter() });

test.each([
  ['算力“扩容”：底座、应用与下一步', 'Suan li “kuorong”: Dizuo, yingyong yu xia yibu'],
  ['骑手友好，怎么建？', 'Qishou youhao, zenme jian?'],
  ['重庆的《规划》', 'Chongqing de “guihua”'],
  ['女儿，绿色', 'Nü’er, lüse'],
  ['788EFLOPS是多少', '788EFLOPS shi duoshao'],
  ['新闻——重庆（一）', 'Xinwen—Chongqing (yi)'],
  ['机架3.1万架：A/B两类', 'Jijia 3.1 wanjia: A/B lianglei'],
  ['iPhone与v2.0', 'iPhone yu v2.0'],
  ['《“十四五”规划》', '“‘Shisiwu’ guihua”'],
  ['算力「擴容」', 'Suan li “kuorong”'],
  ['Pagefind', 'Pagefind'],
  ['', ''],
])('%s: %s', (title, latin) => {
  expect(romanise(read(title.replace('擴', '扩')))).toBe(latin);
});

test('an author has a surname and an initial', () => {
  expect(romaniseAuthor('周圆')).toBe('Zhou, Y.');
  expect(romaniseAuthor('单志广')).toBe('Shan, Z.');
  expect(romaniseAuthor('欧阳明')).toBe('Ouyang, M.');
  expect(romaniseAuthor('长孙无忌')).toBe('Zhangsun, W.');
  expect(romaniseAuthor('𠮷田一郎')).toMatch(/^\S+, \S\.$/u);
  expect(romaniseAuthor('吕方')).toBe('Lü, F.');
  expect(romaniseAuthor('Jane Doe')).toBe('Jane Doe');
  expect(romaniseAuthor('新华社记者一行')).toBe('新华社记者一行');
});
