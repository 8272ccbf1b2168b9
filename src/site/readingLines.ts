import type { Element, Nodes, Root } from 'hast';
import { textWidth } from '../chinese/textWidth.ts';

/** The space around blocks, in lines; as in src/styles/prose.css. */
const SPACE: Readonly<Record<string, number>> = {
  h2: 2.1,
  h3: 0.8,
  p: 0.55,
  li: 0.25,
  figcaption: 0.3,
  tr: 0.3,
  figure: 0.8,
  aside: 1.25,
};

/**
 * Estimates on which line of an article each of some elements stands, counted from its beginning:
 * near enough to tell where there is room in the margin. A figure or a table stands where it begins.
 *
 * @param measure how many em of text a line holds
 */
export function readingLines(
  tree: Root,
  measure: number,
  isWanted: (element: Element) => boolean,
): Map<Element, number> {
  const lines = new Map<Element, number>();
  let line = 0;
  /** What the block has so far, in em. */
  let filled = 0;
  const visit = (node: Nodes): void => {
    if (node.type === 'text') filled += textWidth(node.value.trim());
    else if (node.type === 'root') node.children.forEach(visit);
    else if (node.type === 'element') {
      const { tagName } = node;
      if (tagName === 'figure' || tagName === 'table' || isWanted(node)) {
        lines.set(node, line + Math.floor(filled / measure));
      }
      node.children.forEach(visit);
      const space = SPACE[tagName];
      if (space === undefined) return;
      // The cells of a row stand side by side.
      line += space + (tagName === 'tr' ? 1 : Math.ceil(filled / measure));
      filled = 0;
    }
  };
  visit(tree);
  return lines;
}
