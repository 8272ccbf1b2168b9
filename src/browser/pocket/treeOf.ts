import type { Element, ElementContent } from 'hast';

/** What reading a page for search needs of an element of the document. */
export function treeOf(element: globalThis.Element): Element {
  const { tagName, id, childNodes } = element;
  const properties: Element['properties'] = {};
  if (id !== '') properties.id = id;
  for (const { name, value } of element.attributes) {
    if (name.startsWith('data-index')) properties[propertyOf(name)] = value;
  }
  const children = Array.from(childNodes, contentOf).filter((child) => child !== undefined);
  return { type: 'element', tagName: tagName.toLowerCase(), properties, children };
}

function contentOf(node: Node): ElementContent | undefined {
  if (node instanceof Text) return { type: 'text', value: node.data };
  return node instanceof globalThis.Element ? treeOf(node) : undefined;
}

/** @example propertyOf('data-index-ignore') // 'dataIndexIgnore' */
const propertyOf = (name: string) =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
