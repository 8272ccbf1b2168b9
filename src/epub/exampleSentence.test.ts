import { expect, test } from 'vitest';
import { exampleSentence } from './exampleSentence.ts';

test('a line that was cut becomes the sentence that holds it', () => {
  const text = '网快。算力闲着，有的地方不够用，这叫“错配”。还有别的。';
  const line = { before: '网快。', form: '算力', after: '闲着，有的…' };
  expect(exampleSentence(line, text)).toEqual({
    before: '',
    form: '算力',
    after: '闲着，有的地方不够用，这叫“错配”。',
  });
});

test('of two mentions it is the one that the line shows', () => {
  const line = { before: '…要看', form: '算力', after: '。' };
  expect(exampleSentence(line, '先看算力。再要看算力。').before).toBe('再要看');
});

test('a mark that closes stays with its sentence', () => {
  const line = { before: '“够了。”', form: '算力', after: '够了。”' };
  expect(exampleSentence(line, '他说：“够了。”算力够了。”完。')).toEqual({
    before: '',
    form: '算力',
    after: '够了。”',
  });
});

test('a full stop within a number ends nothing', () => {
  const line = { before: '… 3.1 million, ', form: 'racks', after: ' …' };
  expect(exampleSentence(line, 'It has 3.1 million, racks of it. More.')).toEqual({
    before: 'It has 3.1 million, ',
    form: 'racks',
    after: ' of it.',
  });
});

test('what the text does not say stays the line that it was', () => {
  const line = { before: '…甲', form: '算力', after: '乙…' };
  expect(exampleSentence(line, '别的话。')).toEqual(line);
  expect(exampleSentence(line, undefined)).toEqual(line);
});
