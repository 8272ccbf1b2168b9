import { describe, expect, test } from 'vitest';
import { plainSegmenter } from '../createSegmenter.ts';
import { Words } from './words.ts';

const segment = plainSegmenter();
const all = (text: string) => new Words(text, segment, () => true);

describe('a stretch is whole where it cuts no word', () => {
  test.each([
    ['被发明', 0, 2, false],
    ['被发明', 1, 3, true],
    ['发明家', 0, 2, true],
    ['拍打印度人', 1, 3, false],
    ['从新闻报道里读到', 4, 6, false],
  ])('%s [%i, %i)', (text, start, end, whole) => {
    expect(all(text).areWhole(start, end)).toBe(whole);
  });
});

test('the inside of a place is two words', () => {
  expect(all('面馆里的面').areWhole(0, 2)).toBe(true);
});

test('only clauses that matter are cut, and others when asked', () => {
  const cut: string[] = [];
  const watch = (text: string) => {
    cut.push(text);
    return segment(text);
  };
  const words = new Words('算力很强，头发很长。', watch, (unit) => unit === '发'.charCodeAt(0));
  expect(cut).toEqual(['头发很长']);
  expect(words.isPlain(0)).toBe(true);
  expect(words.isPlain(5)).toBe(false);
  expect(words.startsAt(2)).toBe(true);
  expect(cut).toEqual(['头发很长', '算力很强']);
  expect(words.isPlain(0)).toBe(false);
});

test('nothing, and nothing but signs', () => {
  expect(all('').startsAt(0)).toBe(true);
  expect(all('，。').areWhole(0, 1)).toBe(true);
});
