import { describe, expect, test } from 'vitest';
import { createTagger } from './createSegmenter.ts';
import { findNames } from './findNames.ts';

const tag = createTagger();
const find = (text: string) =>
  findNames(text, tag(text)).map(({ name, kind, at }) => {
    expect(text.slice(at, at + name.length)).toBe(name);
    return `${name} ${kind}`;
  });

describe('what looks like a name is found', () => {
  test.each([
    ['副院长魏亮的判断是，算力在变好。', '魏亮 person'],
    ['记者余海涛、于敏敏报道', '余海涛 person'],
    ['在中国劳动关系学院任教', '中国劳动关系学院 organisation'],
    ['由甘肃庆阳承接', '甘肃 place'],
    ['他在范里汽车集团工作', '范里汽车集团 organisation'],
  ])('%s', (text, name) => {
    expect(find(text)).toContain(name);
  });
});

test('a text without names has none', () => {
  expect(find('算力常被拿来与水、电相比。')).toEqual([]);
  expect(find('')).toEqual([]);
});
