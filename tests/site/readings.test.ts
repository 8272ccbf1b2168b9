import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { elements, readPages } from '../lib/dist.ts';

const pages = readPages();

/** An element's text with what stands above it: 骑手[qíshǒu]. */
function readOut(node: Element['children'][number]): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || node.tagName === 'rp') return '';
  if (node.tagName === 'rt') return `[${node.children.map(readOut).join('')}]`;
  return node.children.map(readOut).join('');
}

// The files were read through by eye; whoever changes a text reads its lines again.
describe.each(['suanli-kuorong', 'qishou-youhao'])('%s', (slug) => {
  test('has the pinyin that was read through', async () => {
    const page = pages.find(({ address }) => address === `articles/${slug}/pinyin/`);
    const blocks = elements(page?.tree ?? { type: 'root', children: [] }).filter(({ properties }) =>
      /^s\d+(?:-\d+)?[a-z]\d+$/.test(String(properties['id'])),
    );
    expect(blocks.length).toBeGreaterThan(30);
    const lines = blocks.map((block) => `${String(block.properties['id'])} ${readOut(block)}\n`);
    await expect(lines.join('')).toMatchFileSnapshot(`readings/${slug}.txt`);
  });
});
