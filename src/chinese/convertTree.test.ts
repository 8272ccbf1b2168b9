import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toText } from 'hast-util-to-text';
import { describe, expect, test } from 'vitest';
import { convertTree } from './convertTree.ts';
import { createConverter } from './createConverter.ts';

const convert = createConverter('tw');

function converted(html: string): string {
  const tree = fromHtml(html, { fragment: true });
  convertTree(tree, convert);
  return toHtml(tree);
}

describe('a word is known across tags', () => {
  test.each([
    ['<p><b>头</b>发</p>', '<p><b>頭</b>髮</p>'],
    ['<p>头<a href="/x/">发</a></p>', '<p>頭<a href="/x/">髮</a></p>'],
    ['<p>头<!-- 发 -->发</p>', '<p>頭<!-- 发 -->髮</p>'],
    ['<p>理<em><strong>发</strong></em>师</p>', '<p>理<em><strong>髮</strong></em>師</p>'],
  ])('%s', (html, expected) => {
    expect(converted(html)).toBe(expected);
  });
});

test('a word is not made across blocks', () => {
  expect(converted('<p>头</p><p>发展</p>')).toBe('<p>頭</p><p>發展</p>');
  expect(converted('<ul><li>头</li><li>发展</li></ul>')).toBe('<ul><li>頭</li><li>發展</li></ul>');
});

test('code, other languages and what must not be translated stay', () => {
  const html =
    '<p>头发<code>头发</code><span translate="no">头发</span><span lang="ja">国</span></p><pre>头发</pre>';
  expect(converted(html)).toBe(
    '<p>頭髮<code>头发</code><span translate="no">头发</span><span lang="ja">国</span></p><pre>头发</pre>',
  );
});

test('attributes that are read aloud are converted, ids and addresses are not', () => {
  expect(converted('<a id="头发" href="/头发/" title="头发" aria-label="头发">x</a>')).toBe(
    '<a id="头发" href="/头发/" title="頭髮" aria-label="頭髮">x</a>',
  );
});

test('text(convert(html)) is convert(text(html)) wherever the tags cut', () => {
  const text = '理发师说头发干了，皇后在后面的面馆里吃面，余下的发展计划';
  for (let cut = 1; cut < text.length; cut++) {
    const html = `<p>${text.slice(0, cut)}<b>${text.slice(cut, cut + 3)}</b>${text.slice(cut + 3)}</p>`;
    const tree = fromHtml(html, { fragment: true });
    convertTree(tree, convert);
    expect(toText(tree)).toBe(convert(text));
  }
});
