import { describe, expect, test } from 'vitest';
import { createSegmenter } from '../createSegmenter.ts';
import { splitPinyin } from '../splitPinyin.ts';
import { createReader } from './createReader.ts';
import { readHeadword } from './readHeadword.ts';
import { readingWords } from './readingsSchema.ts';

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
  expect(line('方案')).toBe('方案[fāng’àn]');
  // 好 and 重庆 are two words, which characters side by side do not tell.
  expect(line('看好重庆')).toContain('重庆[Chóngqìng]');
  expect(line('这里只有一只鸡')).toContain('只有[zhǐyǒu]一只[yīzhī]');
});

test('names have capitals, and a surname its own reading', () => {
  expect(line('单志广和欧阳明在重庆')).toBe(
    '单[Shàn]志广[Zhìguǎng]和[hé]欧阳[Ōuyáng]明[Míng]在[zài]重庆[Chóngqìng]',
  );
  expect(line('国家信息中心')).toBe('国家[Guójiā]信息[Xìnxī]中心[Zhōngxīn]');
});

test('得 is how something is done, what must be done, or what was got', () => {
  for (const text of [
    '等得久',
    '传得多快',
    '解决得及时',
    '配合得默契',
    '准备得充分',
    '写得好',
    '高兴得跳',
  ])
    expect(line(text), text).toContain('得[de]');
  for (const text of ['你得多注意', '觉得得努力', '你得注意安全', '得了的人得努力', '工作就得认真'])
    expect(line(text), text).toContain('得[děi]');
  expect(line('他得了冠军')).toContain('得[dé]了[le]');
  expect(line('孩子得了肺炎')).toContain('得[dé]了[le]');
  expect(line('这箱子搬得了吗')).toContain('得[de]了[liǎo]');
});

test('a place has a capital, and so has what it is', () => {
  expect(line('上海市和四川省成都市')).toBe(
    '上海[Shànghǎi]市[Shì]和[hé]四川[Sìchuān]省[Shěng]成都[Chéngdū]市[Shì]',
  );
  expect(line('城市的深度')).toBe('城市[chéngshì]的[de]深度[shēndù]');
});

test('a long word is parted, and read as a whole; an idiom is one', () => {
  expect(line('人行天桥')).toBe('人行[rénxíng]天桥[tiānqiáo]');
  expect(line('劳动合同')).toBe('劳动[láodòng]合同[hétong]');
  expect(line('塔吉克斯坦')).toBe('塔吉克斯坦[tǎjíkèsītǎn]');
  expect(line('因地制宜')).toBe('因地制宜[yīndìzhìyí]');
});

test('们 and 儿 belong to the word before them', () => {
  expect(line('骑手们在哪儿')).toBe('骑手们[qíshǒumen]在[zài]哪儿[nǎr]');
  expect(line('儿')).toBe('儿[ér]');
});

test('a phrase is read as a writer says, wherever it stands', () => {
  const own = createReader({
    names: [],
    readings: readingWords({ 家里没人看: 'jiālǐ méi rén kān' }),
    segment: createSegmenter(),
  });
  expect(own('孩子放在家里没人看，').map(({ pinyin }) => pinyin)).toEqual([
    'háizi',
    'fàngzài',
    'jiālǐ',
    'méi',
    'rén',
    'kān',
    '',
  ]);
});

test('a name is none where it takes a part of a word', () => {
  const huawei = createReader({
    names: [{ name: '华为', kind: 'company' }],
    segment: createSegmenter(),
  });
  const read = (text: string) =>
    huawei(text)
      .map((word) => `${word.text}:${word.pinyin}`)
      .join(' ');
  expect(read('升华为实践')).toBe('升华:shēnghuá 为:wéi 实践:shíjiàn');
  expect(read('新华为何')).not.toContain('Huáwéi');
  expect(read('在华为上班')).toContain('华为:Huáwéi');
});

test('what a writer has read wins over a name that begins before it', () => {
  const own = createReader({
    names: [{ name: '重庆市', kind: 'place' }],
    readings: readingWords({ 市里没人看: 'shìlǐ méi rén kān' }),
    segment: createSegmenter(),
  });
  expect(own('重庆市里没人看').map(({ pinyin }) => pinyin)).toContain('kān');
});

test('ten thousand names in a block are read', () => {
  const text = '重庆'.repeat(10_000);
  expect(
    read(text)
      .map((word) => word.text)
      .join(''),
  ).toBe(text);
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
  expect(line('这条路得走三天')).toContain('得[děi]');
  expect(line('跑在前头的得了第一')).toContain('得[dé]了[le]');
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
