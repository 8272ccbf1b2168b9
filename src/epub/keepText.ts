import type { Element, ElementContent } from 'hast';
import { hasClass } from './tree.ts';

/** What only a website has: controls, ways around it, code. */
const DROPPED = new Set(
  'script style template noscript button form input select dialog nav link meta iframe'.split(' '),
);

/**
 * What of a page’s content a book keeps, as a copy. Margin notes go, since a book has them as
 * notes; frames that only scroll go and leave what they hold.
 */
export function keepText(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [{ type: 'text', value: node.value }];
    if (node.type !== 'element' || isDropped(node)) return [];
    const children = keepText(node.children);
    if (hasClass(node, 'scroll')) return children;
    return [
      { type: 'element', tagName: node.tagName, properties: { ...node.properties }, children },
    ];
  });
}

function isDropped(element: Element): boolean {
  const { tagName, properties } = element;
  return (
    DROPPED.has(tagName) ||
    hasClass(element, 'margin-note') ||
    (properties.hidden !== undefined && properties.hidden !== false)
  );
}
