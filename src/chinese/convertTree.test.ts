import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toText } from 'hast-util-to-text';
import { describe, expect, test } from 'vitest';
import { convertTree } from './convertTree.ts';
import { createConverter } from './createConverter.ts';

const convert = createConverter('tw');

function converted(html: string): string {
  const tree = fromHtml(html, { fragment: true });
  convertTree(tree, convert, 'tw');
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

test('what is left alone within a line is still part of the line', () => {
  expect(converted('<p>理<span translate="no">发</span>师的头<b>发</b></p>')).toBe(
    '<p>理<span translate="no">发</span>師的頭<b>髮</b></p>',
  );
});

test('an element that says its form in a place takes it, across its tags', () => {
  expect(
    converted(
      '<p>国际<span data-tw="太空站" data-hk="太空站"><a href="/x/">空间站</a></span>里</p>',
    ),
  ).toBe('<p>國際<span data-tw="太空站" data-hk="太空站"><a href="/x/">太空站</a></span>裡</p>');
});

test('attributes that are read aloud are converted, ids and addresses are not', () => {
  expect(converted('<a id="头发" href="/头发/" title="头发" aria-label="头发">x</a>')).toBe(
    '<a id="头发" href="/头发/" title="頭髮" aria-label="頭髮">x</a>',
  );
});

describe('text(convert(html)) is convert(text(html))', () => {
  const text =
    '理发师说头发干了，皇后在后面的面馆里吃面，余下的发展计划由于女士制定：“里昂的村里，‘白发’𠮷”。';

  test('wherever one tag cuts', () => {
    for (let cut = 1; cut < text.length; cut++) {
      expectSame(
        `<p>${text.slice(0, cut)}<b>${text.slice(cut, cut + 3)}</b>${text.slice(cut + 3)}</p>`,
      );
    }
  });

  test('however tags are nested', () => {
    let seed = 20261124;
    const random = (below: number) => {
      seed = (seed * 48271) % 2147483647;
      return seed % below;
    };
    const tags = ['b', 'em', 'a', 'span', 'mark', 'q', 'u'];
    const nest = (part: string, depth: number): string => {
      const characters = Array.from(part);
      if (depth === 0 || characters.length < 2) return part;
      const from = random(characters.length);
      const to = from + 1 + random(characters.length - from);
      const tag = tags[random(tags.length)] ?? 'b';
      const inner = nest(characters.slice(from, to).join(''), depth - 1);
      const before = nest(characters.slice(0, from).join(''), depth - 1);
      const after = nest(characters.slice(to).join(''), depth - 1);
      return `${before}<${tag}>${inner}</${tag}>${after}`;
    };
    for (let run = 0; run < 300; run++) expectSame(`<p>${nest(text, 1 + random(4))}</p>`);
  });

  function expectSame(html: string) {
    const tree = fromHtml(html, { fragment: true });
    convertTree(tree, convert, 'tw');
    expect(toText(tree), html).toBe(convert(text));
  }
});
