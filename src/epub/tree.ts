import type { Element, ElementContent, Nodes, Properties } from 'hast';

/** An element; what is empty or left out among its children is not there. */
export function make(
  tagName: string,
  properties: Properties,
  ...children: (ElementContent | string | undefined)[]
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.flatMap((child): ElementContent[] =>
      child === undefined || child === ''
        ? []
        : [typeof child === 'string' ? { type: 'text', value: child } : child],
    ),
  };
}

/** Every element below a node, itself among them, in order. */
export function elementsIn(node: Nodes): Element[] {
  const own = node.type === 'element' ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(elementsIn)] : own;
}

/**
 * The elements below a node that a selector names: a tag, a class or both.
 *
 * @example findAll(page, 'ul.plain')
 */
export function findAll(node: Nodes | undefined, selector: string): Element[] {
  const [tag = '', className] = selector.split('.');
  if (!node) return [];
  return elementsIn(node).filter(
    (element) =>
      element !== node &&
      (tag === '' || element.tagName === tag) &&
      (className === undefined || hasClass(element, className)),
  );
}

/** The first of {@link findAll}. */
export function find(node: Nodes | undefined, selector: string): Element | undefined {
  return findAll(node, selector)[0];
}

export function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

/** A property that is text; empty where there is none. */
export function textProperty(element: Element | undefined, name: string): string {
  const value = element?.properties[name];
  return typeof value === 'string' ? value : '';
}

/** The text of a node, its spaces as they are shown. */
export function textIn(node: Nodes | undefined): string {
  return node ? wholeText(node).replace(/\s+/g, ' ').trim() : '';
}

/** The text of a node, character for character, without what stands above it or in the margin. */
export function wholeText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element') {
    if (node.tagName === 'rt' || node.tagName === 'rp' || hasClass(node, 'margin-note')) return '';
    if (node.tagName === 'br') return '\n';
  }
  return 'children' in node ? node.children.map(wholeText).join('') : '';
}
