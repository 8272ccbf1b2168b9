import type { ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** What holds no text to read, or none that is shown at first. */
const LEFT_OUT = new Set(
  'script style link meta svg template noscript dialog button input select'.split(' '),
);

/**
 * A page with the same text and nothing else: the elements that hold it, without attributes, styles
 * and scripts.
 *
 * @example bareHtml(tree) // '<!doctype html><html lang="zh-Hans">…<p>东数西算</p>…'
 */
export function bareHtml(tree: Root): string {
  return toHtml({ type: 'root', children: tree.children.flatMap(bare) });
}

function bare<Node extends RootContent | ElementContent>(node: Node): Node[] {
  if (node.type === 'comment') return [];
  if (node.type !== 'element') return [node];
  if (LEFT_OUT.has(node.tagName) || node.properties['hidden'] !== undefined) return [];
  const properties = node.tagName === 'html' ? { lang: node.properties['lang'] } : {};
  const children = node.children.flatMap(bare);
  if (node.tagName === 'head') children.unshift(meta({ charSet: 'utf-8' }), meta(VIEWPORT));
  return [{ ...node, properties, children }];
}

const VIEWPORT = { name: 'viewport', content: 'width=device-width, initial-scale=1' };

const meta = (properties: Record<string, string>): ElementContent => ({
  type: 'element',
  tagName: 'meta',
  properties,
  children: [],
});
