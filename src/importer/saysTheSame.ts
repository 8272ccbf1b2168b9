import type { Link, Nodes } from 'mdast';
import { isBareAddress } from './linkBareAddresses.ts';

/** What tells one node from another, beside its children; places and looseness of lists do not. */
const TELLING = ['value', 'url', 'title', 'depth', 'ordered', 'start', 'checked', 'name'] as const;

/**
 * Whether two trees say the same: the same kinds of nodes with the same text. How the text is cut
 * into nodes makes no difference.
 *
 * @example saysTheSame(parseBody('算力'), parseBody('算&#x529B;')) // true
 */
export function saysTheSame(one: Nodes, other: Nodes): boolean {
  return JSON.stringify(told(one)) === JSON.stringify(told(other));
}

function told(node: Nodes): unknown {
  const fields: unknown[] = TELLING.map((name) =>
    name in node ? ((node as Nodes & Partial<Record<string, unknown>>)[name] ?? null) : null,
  );
  if ('attributes' in node) fields.push(node.attributes);
  if (!('children' in node)) return [node.type, ...fields];
  const children: unknown[] = [];
  let text = '';
  for (const child of node.children as Nodes[]) {
    if (child.type === 'text') text += child.value;
    // A link that only says its address is what Markdown makes of the address.
    else if (child.type === 'link' && isBareAddress(child)) text += textOf(child);
    else {
      if (text !== '') children.push(text);
      text = '';
      children.push(told(child));
    }
  }
  if (text !== '') children.push(text);
  return [node.type, ...fields, children];
}

const textOf = ({ children }: Link) =>
  children.map((child) => ('value' in child ? child.value : '')).join('');
