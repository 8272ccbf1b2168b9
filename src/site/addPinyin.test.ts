import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { addPinyin } from './addPinyin.ts';
import type { ReadBlock } from './addPinyin.ts';

function withPinyin(html: string, ...blocks: ReadBlock[]): string {
  const tree = fromHtml(html, { fragment: true });
  addPinyin(tree, blocks);
  return toHtml(tree).replaceAll('<rp>（</rp>', '').replaceAll('<rp>）</rp>', '');
}

const suanli = { text: '算力', pinyin: 'suànlì' };
const comma = { text: '，', pinyin: '' };

test('a word has its pinyin above it, and brackets where ruby is not known', () => {
  const tree = fromHtml('<p id="s1p1">算力，</p>', { fragment: true });
  addPinyin(tree, [{ id: 's1p1', words: [suanli, comma] }]);
  expect(toHtml(tree)).toBe(
    '<p id="s1p1"><ruby>算力<rp>（</rp><rt>suànlì</rt><rp>）</rp></ruby>，</p>',
  );
});

test('words within links and emphasis, and none across their borders', () => {
  expect(
    withPinyin('<p id="s1p1"><a href="/">算力</a>，<b>算</b>力</p>', {
      id: 's1p1',
      words: [suanli, comma, suanli],
    }),
  ).toBe('<p id="s1p1"><a href="/"><ruby>算力<rt>suànlì</rt></ruby></a>，<b>算</b>力</p>');
});

test('a line may end between two words, and not within one', () => {
  expect(withPinyin('<p id="s1p1">算力算力</p>', { id: 's1p1', words: [suanli, suanli] })).toBe(
    '<p id="s1p1"><ruby>算力<rt>suànlì</rt></ruby><wbr><ruby>算力<rt>suànlì</rt></ruby></p>',
  );
});

test('an item has the words of its own, and the items below it theirs', () => {
  expect(
    withPinyin(
      '<ul><li id="s1i1">算力<ul><li id="s1i2">，算力</li></ul></li></ul>',
      { id: 's1i1', words: [suanli] },
      { id: 's1i2', words: [comma, suanli] },
    ),
  ).toBe(
    '<ul><li id="s1i1"><ruby>算力<rt>suànlì</rt></ruby><ul><li id="s1i2">，<ruby>算力<rt>suànlì</rt></ruby></li></ul></li></ul>',
  );
});

test('a page that says something else than was read stops the build', () => {
  expect(() => withPinyin('<p id="s1p1">存力</p>', { id: 's1p1', words: [suanli] })).toThrow(
    'Block s1p1 says “存力”, and was read as “算力”.',
  );
});
