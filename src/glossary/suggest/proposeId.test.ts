import { expect, test } from 'vitest';
import { proposeId } from './proposeId.ts';

test.each([
  ['城市算力网', 'chéngshì suànlìwǎng', 'chengshi-suanliwang'],
  ['绿色算力', 'lǜsè suànlì', 'lvse-suanli'],
  ['京津冀', 'Jīng-Jīn-Jì', 'jing-jin-ji'],
  ['西安', 'Xī’ān', 'xian'],
  ['AI交换芯片', 'AI jiāohuàn xīnpiàn', 'ai-jiaohuan-xinpian'],
  ['EFLOPS', '', 'eflops'],
  ['GPT-4o', '', 'gpt-4o'],
  ['C++', '', 'c'],
  ['……', '', ''],
  ['', '', ''],
])('%s', (headword, pinyin, id) => {
  expect(proposeId(headword, pinyin)).toBe(id);
});
