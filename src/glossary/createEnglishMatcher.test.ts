import { describe, expect, test } from 'vitest';
import { createEnglishMatcher } from './createEnglishMatcher.ts';

const match = createEnglishMatcher(
  [
    { form: 'computing power', term: 'suanli' },
    { form: 'computing power network', term: 'suanliwang' },
    { form: 'data centre', term: 'shuju-zhongxin' },
    { form: 'rider-friendly', term: 'youhao' },
    { form: 'community', term: 'shequ' },
    { form: 'Kangaroo Kids’ House', term: 'daishu' },
    { form: 'people’s concerns', term: 'choupan' },
    { form: 'batch', term: 'pi' },
    { form: 'GPU', term: 'gpu' },
    { form: 'EB', term: 'eb' },
    { form: 'East Data, West Computing', term: 'dongshu-xisuan' },
    { form: 'AI+ initiative', term: 'ai-plus' },
    { form: 'ms', term: 'haomiao', exact: true },
    { form: 'subsidised fibre', term: 'xian' },
    { form: 'training', term: 'xunlian', near: ['model'] },
    { form: 'chip', term: 'xinpian', far: ['potato'] },
  ],
  ['bargaining chip', 'chip in'],
);
const found = (text: string) =>
  match(text).map(({ start, end, term, form }) => {
    expect(text.slice(start, end)).toBe(form);
    return `${form}=${term}`;
  });

describe('a form is found', () => {
  test.each([
    ['Computing power grows.', 'Computing power=suanli'],
    ['two data centres', 'data centres=shuju-zhongxin'],
    ['a computing-power market', 'computing-power=suanli'],
    ['rider friendly places', 'rider friendly=youhao'],
    ['the communities', 'communities=shequ'],
    ['in batches', 'batches=pi'],
    ['many GPUs', 'GPUs=gpu'],
    ['data\ncentre', 'data\ncentre=shuju-zhongxin'],
    ['the AI+ Initiative', 'AI+ Initiative=ai-plus'],
    ['20 ms', 'ms=haomiao'],
    ['the data centers', 'data centers=shuju-zhongxin'],
    ['subsidized fiber', 'subsidized fiber=xian'],
    ['training a model', 'training=xunlian'],
    ['a chip', 'chip=xinpian'],
    ['a chip’s price', 'chip=xinpian'],
    ["the community's", 'community=shequ'],
    ['the communities’ canteen', 'communities=shequ'],
    ["at Kangaroo Kids' House", "Kangaroo Kids' House=daishu"],
    ['the people’s concerns', 'people’s concerns=choupan'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test('the longest', () => {
    expect(found('a national computing power network')).toEqual([
      'computing power network=suanliwang',
    ]);
  });

  test('with the comma that is part of it', () => {
    expect(found('“East Data, West Computing” began')).toEqual([
      'East Data, West Computing=dongshu-xisuan',
    ]);
  });
});

test('a comma of a form may be left out, and none put in', () => {
  expect(found('East Data West Computing')).toEqual(['East Data West Computing=dongshu-xisuan']);
  expect(found('computing, power')).toEqual([]);
});

describe('nothing is found', () => {
  test.each([
    'Ms Chen and MS',
    'training for the marathon',
    'a potato chip',
    'a bargaining chip, and they chip in',
    'computing powerful machines',
    'supercomputing power',
    'computing. Power is short',
    'ebb and flow, eb and EBs1',
    'gpu in small letters',
    'metadata centre',
    '',
    '。，',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
