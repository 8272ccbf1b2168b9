import { describe, expect, test } from 'vitest';
import { createReader, readHeadword } from './createReader.ts';
import { createSegmenter } from './createSegmenter.ts';
import { splitPinyin } from './splitPinyin.ts';

const read = createReader({
  names: [
    { name: '单志广', kind: 'person' },
    { name: '重庆', kind: 'place' },
    { name: '国家信息中心', kind: 'organisation' },
    { name: '欧阳明', kind: 'person' },
  ],
  segment: createSegmenter(['智算']),
});
const line = (...args: Parameters<typeof read>) =>
  read(...args)
    .map(({ text, pinyin }) => (pinyin === '' ? text : `${text}[${pinyin}]`))
    .join('');

test('by word, with nothing above Latin letters, digits and punctuation', () => {
  expect(line('2025年，AI芯片有300PFLOPS。')).toBe(
    '2025年[nián]，AI芯片[xīnpiàn]有[yǒu]300PFLOPS。',
  );
});

test('joined, the words give the text back', () => {
  const text = '“扩容”：𠮷字、A和😀，都算\n一行';
  expect(
    read(text)
      .map((word) => word.text)
      .join(''),
  ).toBe(text);
});

test('a word is read as its neighbours have it, and without sandhi', () => {
  expect(line('银行重新调度')).toBe('银行[yínháng]重新[chóngxīn]调度[diàodù]');
  expect(line('一个不会')).toBe('一个[yīgè]不会[bùhuì]');
  expect(line('西安')).toBe('西安[xī’ān]');
});

test('names have capitals, and a surname its own reading', () => {
  expect(line('单志广和欧阳明在重庆')).toBe(
    '单[Shàn]志广[Zhìguǎng]和[hé]欧阳[Ōuyáng]明[Míng]在[zài]重庆[Chóngqìng]',
  );
  expect(line('国家信息中心')).toBe('国家[Guójiā]信息[Xìnxī]中心[Zhōngxīn]');
});

test('what is confirmed wins, also over what lies across it', () => {
  const words = [{ text: '测试', pinyin: 'QUEREN' }];
  expect(line('算力测试', [{ start: 2, end: 4, words }])).toMatch(/测试\[QUEREN\]$/);
  // The second lies across the first, and does not count.
  expect(
    line('算力测试', [
      { start: 2, end: 4, words },
      { start: 3, end: 4, words: [{ text: '试', pinyin: 'X' }] },
    ]),
  ).toMatch(/测试\[QUEREN\]$/);
});

test('地 and 得 are read as what they do', () => {
  expect(line('成规模地高速协作')).toContain('地[de]');
  expect(line('等地的需求')).toContain('地[dì]');
  expect(line('算得多少')).toContain('得[de]');
  expect(line('创新得贯穿全链条')).toContain('得[děi]');
  expect(line('就得先解决')).toContain('得[děi]');
});

describe('a headword', () => {
  const cut = (headword: string, stated: string) =>
    readHeadword(splitPinyin(headword, stated) ?? [], stated)
      .map(({ text, pinyin }) => `${text}:${pinyin}`)
      .join(' ');

  test('is cut as its pinyin is', () => {
    expect(cut('标准机架', 'biāozhǔn jījià')).toBe('标准:biāozhǔn 机架:jījià');
    expect(cut('京津冀', 'Jīng-Jīn-Jì')).toBe('京津冀:Jīng-Jīn-Jì');
    expect(cut('昇腾384超节点', 'Shēngténg 384 chāojiédiǎn')).toBe(
      '昇腾:Shēngténg 384: 超节点:chāojiédiǎn',
    );
  });

  test('keeps its marks and signs', () => {
    expect(cut('“人工智能+”行动', 'réngōng zhìnéng jiā xíngdòng')).toBe(
      '“: 人工:réngōng 智能:zhìnéng +:jiā ”: 行动:xíngdòng',
    );
    expect(cut('AI交换芯片', 'AI jiāohuàn xīnpiàn')).toBe('AI: 交换:jiāohuàn 芯片:xīnpiàn');
  });
});
