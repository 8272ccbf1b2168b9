import type { Element, Nodes, Text } from 'hast';

/** A text node and the element that it stands in. */
export interface TextPlace {
  parent: Element;
  text: Text;
}

/**
 * The text of a block in order, without that of blocks within it, such as items of a list below, and
 * without what stands above it.
 *
 * @param blocks all blocks of the article, by their ids
 */
export function textsOfBlock(element: Element, blocks: ReadonlyMap<string, unknown>): TextPlace[] {
  return element.children.flatMap((child): TextPlace[] => {
    if (child.type === 'text') return [{ parent: element, text: child }];
    if (child.type !== 'element' || isBlock(child, blocks)) return [];
    if (child.tagName === 'rt' || child.tagName === 'rp') return [];
    return textsOfBlock(child, blocks);
  });
}

const isBlock = (element: Element, blocks: ReadonlyMap<string, unknown>): boolean =>
  blocks.has(element.properties.id ?? '') ||
  ((element.tagName === 'ul' || element.tagName === 'ol') &&
    descendants(element).some((one) => isBlock(one, blocks)));

/** All elements below a node, in order. */
export const descendants = (node: Nodes): Element[] =>
  'children' in node
    ? node.children.flatMap((child) =>
        child.type === 'element' ? [child, ...descendants(child)] : [],
      )
    : [];
