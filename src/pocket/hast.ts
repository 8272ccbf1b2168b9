import type { Element, ElementContent, Nodes } from 'hast';

/** Every element below a node, in order, the node itself first. */
export function elementsIn(node: Nodes): Element[] {
  const own = node.type === 'element' ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(elementsIn)] : own;
}

/** The first element below a node, or the node itself, that a test holds for. */
export function findElement(node: Nodes, test: (element: Element) => boolean): Element | undefined {
  if (node.type === 'element' && test(node)) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = findElement(child, test);
    if (found) return found;
  }
  return undefined;
}

export function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

/** All text of a node, as the DOM's `textContent` has it. */
export function textContent(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textContent).join('') : '';
}

export function makeElement(
  tagName: string,
  properties: Element['properties'],
  children: readonly (ElementContent | string)[] = [],
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) =>
      typeof child === 'string' ? { type: 'text', value: child } : child,
    ),
  };
}

/** Puts what a function makes of each element in its place, its descendants first. */
export function replaceElements(
  node: Nodes,
  replace: (element: Element) => readonly ElementContent[],
): void {
  if (!('children' in node)) return;
  const children = node.children as ElementContent[];
  node.children = children.flatMap((child) => {
    if (child.type !== 'element') return [child];
    replaceElements(child, replace);
    return replace(child);
  });
}
