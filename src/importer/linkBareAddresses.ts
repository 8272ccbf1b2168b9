import type { Link, Nodes, Text } from 'mdast';

const ADDRESS =
  /(?<![A-Za-z])https?:\/\/[-.\w]+[!-~]*|(?<![A-Za-z0-9])www\.[-.\w]+[!-~]*|(?<![A-Za-z0-9._+/-])[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9_-]+)+/gi;
const TRAILING = /[?!.,:;*_~'"()\]{}<>|\\`^]+$/;

/**
 * Makes links of the addresses that stand in a text, in place. Markdown would do so by itself, and
 * take whatever follows without a space into the address, Chinese included.
 *
 * @example 见https://example.org/a，全文 // the link ends before the comma
 */
export function linkBareAddresses(node: Nodes): void {
  if (!('children' in node) || node.type === 'link') return;
  const children = (node.children as Nodes[]).flatMap((child): Nodes[] => {
    if (child.type === 'text') return split(child);
    linkBareAddresses(child);
    return [child];
  });
  Object.assign(node, { children });
}

function split({ value }: Text): (Text | Link)[] {
  const nodes: (Text | Link)[] = [];
  let at = 0;
  for (const { index, 0: found } of value.matchAll(ADDRESS)) {
    const address = withoutTrailing(found);
    if (address.length < 5) continue;
    if (index > at) nodes.push({ type: 'text', value: value.slice(at, index) });
    nodes.push({ type: 'link', url: urlOf(address), children: [{ type: 'text', value: address }] });
    at = index + address.length;
  }
  if (at < value.length) nodes.push({ type: 'text', value: value.slice(at) });
  return nodes;
}

/** A full stop ends the sentence; a bracket ends the address only where it opened in it. */
function withoutTrailing(address: string): string {
  const trailing = TRAILING.exec(address)?.[0] ?? '';
  const rest = address.slice(0, address.length - trailing.length);
  const isOpen = rest.split('(').length > rest.split(')').length;
  return isOpen && trailing.startsWith(')') ? `${rest})` : rest;
}

function urlOf(address: string): string {
  if (/^https?:/i.test(address)) return address;
  return address.includes('@') && !/^www\./i.test(address)
    ? `mailto:${address}`
    : `http://${address}`;
}

/** Whether a link only says its own address. */
export function isBareAddress(node: Nodes): boolean {
  if (node.type !== 'link') return false;
  const text = node.children.map((child) => ('value' in child ? child.value : '')).join('');
  return node.url === urlOf(text);
}
