import type { Nodes } from 'mdast';

/** The text of a node and of all that it holds, without marks of any kind. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
