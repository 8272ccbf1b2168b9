import { describe, expect, test } from 'vitest';
import { proposePinyin } from './proposePinyin.ts';

test('nothing to read', () => {
  expect(proposePinyin([])).toBe('');
  expect(proposePinyin([''])).toBe('');
  expect(proposePinyin(['EFLOPS'])).toBe('');
  expect(proposePinyin(['“', '”'])).toBe('');
});

describe('by word', () => {
  test.each([
    [['算力'], 'suànlì'],
    [['算力', '网'], 'suànlìwǎng'],
    [['城市', '算力', '网'], 'chéngshì suànlìwǎng'],
    [['党群', '服务中心'], 'dǎngqún fúwù zhōngxīn'],
    [['因地制宜'], 'yīndìzhìyí'],
    [['绿', '电', '直', '连'], 'lǜdiàn zhílián'],
    [['外卖', '取', '餐', '柜'], 'wàimài qǔcānguì'],
    [['急难', '愁', '盼'], 'jínán chóupàn'],
    [['绿电直连'], 'lǜdiàn zhílián'],
    [['算力互联网'], 'suànlì hùliánwǎng'],
    [['超', '节点'], 'chāojiédiǎn'],
    [['算力', '统一', '大', '市场'], 'suànlì tǒngyī dàshìchǎng'],
    [['袋鼠', '宝贝', '之', '家'], 'dàishǔ bǎobèi zhī jiā'],
  ])('%j', (words, pinyin) => {
    expect(proposePinyin(words)).toBe(pinyin);
  });
});

test('the tone is the character’s own, whatever follows', () => {
  expect(proposePinyin(['全国', '一体化'])).toBe('quánguó yītǐhuà');
});

test('Latin letters and digits stand as they are, and + is read', () => {
  expect(proposePinyin(['AI', '交换', '芯片'])).toBe('AI jiāohuàn xīnpiàn');
  expect(proposePinyin(['AI芯片'])).toBe('AI xīnpiàn');
  expect(proposePinyin(['昇腾', '384', '超', '节点'])).toBe('shēngténg 384 chāojiédiǎn');
  expect(proposePinyin(['“', '人工智能', '+', '”', '行动'])).toBe('réngōng zhìnéng jiā xíngdòng');
});
