import type { Paragraph } from 'mdast';
import { describe, expect, test } from 'vitest';
import { isBareAddress, linkBareAddresses } from './linkBareAddresses.ts';

/** The text with its links in brackets. */
function link(value: string): string {
  const node: Paragraph = { type: 'paragraph', children: [{ type: 'text', value }] };
  linkBareAddresses(node);
  return node.children
    .map((child) => {
      if (child.type === 'link') {
        const [text] = child.children;
        return `[${text?.type === 'text' ? text.value : ''}|${child.url}]`;
      }
      return child.type === 'text' ? child.value : child.type;
    })
    .join('');
}

describe('no address', () => {
  test.each([
    'http://',
    '@微博',
    '下午3:00',
    'a@b',
    '用户@公司',
    'www',
    'javascript:alert(1)',
    'ftp://example.com',
    '',
  ])('%j', (text) => {
    expect(link(text)).toBe(text);
  });
});

describe('an address ends where the sentence goes on', () => {
  test.each([
    ['见https://example.org/a，全文', '见[https://example.org/a|https://example.org/a]，全文'],
    ['见https://example.org/a全文', '见[https://example.org/a|https://example.org/a]全文'],
    ['（https://example.org/a）', '（[https://example.org/a|https://example.org/a]）'],
    ['见https://example.org/a_(b)。', '见[https://example.org/a_(b)|https://example.org/a_(b)]。'],
    ['(见https://example.org/a)', '(见[https://example.org/a|https://example.org/a])'],
    ['见https://example.org.', '见[https://example.org|https://example.org].'],
    ['见www.example.org/a。', '见[www.example.org/a|http://www.example.org/a]。'],
    ['写信给a.b@example.org吧', '写信给[a.b@example.org|mailto:a.b@example.org]吧'],
    [
      '两个http://a.example和http://b.example',
      '两个[http://a.example|http://a.example]和[http://b.example|http://b.example]',
    ],
  ])('%s', (text, expected) => {
    expect(link(text)).toBe(expected);
  });
});

test('what is within a link stays one', () => {
  const node: Paragraph = {
    type: 'paragraph',
    children: [
      {
        type: 'link',
        url: 'https://a.example/',
        children: [{ type: 'text', value: 'https://b.example' }],
      },
    ],
  };
  const before = structuredClone(node);
  linkBareAddresses(node);
  expect(node).toEqual(before);
});

test('a link is bare where it says its own address and nothing else', () => {
  const to = (url: string, value: string) =>
    isBareAddress({ type: 'link', url, children: [{ type: 'text', value }] });
  expect(to('https://a.example', 'https://a.example')).toBe(true);
  expect(to('mailto:a@a.example', 'a@a.example')).toBe(true);
  expect(to('https://b.example', 'https://a.example')).toBe(false);
  expect(to('https://a.example', '荷塘')).toBe(false);
});
