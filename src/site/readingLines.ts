import type { Element, Nodes, Root } from 'hast';
import { textWidth } from '../chinese/textWidth.ts';

/** How many em of text a line holds. */
const MEASURE = 37;
/** The space around blocks, in lines; as in src/styles/prose.css. */
const SPACE: Readonly<Record<string, number>> = { h2: 3.6, h3: 1.8, p: 0.55, li: 0.25, tr: 0.45 };

/**
 * Estimates on which line of an article each of some elements stands, counted from its beginning:
 * near enough to tell where there is room in the margin. A figure stands where it begins.
 */
export function readingLines(
  tree: Root,
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
      if (tagName === 'figure' || isWanted(node)) {
        lines.set(node, line + Math.floor(filled / MEASURE));
      }
      node.children.forEach(visit);
      const space = SPACE[tagName];
      if (space === undefined || (filled === 0 && tagName !== 'tr')) return;
      // The cells of a row stand side by side.
      line += space + (tagName === 'tr' ? 1 : Math.ceil(filled / MEASURE));
      filled = 0;
    }
  };
  visit(tree);
  return lines;
}

/** How many lines a text takes in a column of so many em. */
export function linesOfText(text: string, measure: number): number {
  return Math.max(1, Math.ceil(textWidth(text) / measure));
}
