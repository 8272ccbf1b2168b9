import type { Element, Nodes, Parents, Root, RootContent, Text } from 'hast';

/** Elements whose text no reader sees: it is code, or stands in for what is not shown. */
const SILENT = new Set([
  ...['script', 'style', 'template', 'noscript', 'iframe', 'noembed', 'noframes'],
]);

/** Elements that begin and end a line of their own. */
const BLOCKS = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details'],
  ...['dialog', 'dir', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'html', 'legend', 'li'],
  ...['listing', 'main', 'menu', 'nav', 'ol', 'option', 'optgroup', 'p', 'plaintext', 'pre'],
  ...['search', 'section', 'select', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead'],
  ...['tr', 'ul', 'xmp'],
]);

export const isElement = (node: Nodes): node is Element => node.type === 'element';

export const isSilent = (node: Nodes): boolean => isElement(node) && SILENT.has(node.tagName);

export const isBlock = (node: Nodes): boolean => isElement(node) && BLOCKS.has(node.tagName);

/** @example childrenOf(tree) // [] for a text */
export function childrenOf(node: Nodes): RootContent[] {
  return 'children' in node ? node.children : [];
}

/** The text nodes of a tree in order, without those of scripts and the like. */
export function textsIn(node: Nodes): Text[] {
  const texts: Text[] = [];
  const visit = (inner: Nodes) => {
    if (inner.type === 'text') texts.push(inner);
    else if (!isSilent(inner)) for (const child of childrenOf(inner)) visit(child);
  };
  visit(node);
  return texts;
}

export const plainText = (node: Nodes): string =>
  textsIn(node)
    .map(({ value }) => value)
    .join('');

/**
 * Every element of a tree in order, the node itself first, without what is in scripts and the like.
 *
 * @param skip what is passed over with all that is in it
 */
export function elementsIn(node: Nodes, skip: (node: Nodes) => boolean = isSilent): Element[] {
  const elements: Element[] = [];
  const visit = (inner: Nodes) => {
    if (isSilent(inner) || skip(inner)) return;
    if (isElement(inner)) elements.push(inner);
    for (const child of childrenOf(inner)) visit(child);
  };
  visit(node);
  return elements;
}

/** Whether an element holds another of some kind, at whatever depth. */
export function holds(element: Element, test: (inner: Element) => boolean): boolean {
  return element.children.some(
    (child) => isElement(child) && !isSilent(child) && (test(child) || holds(child, test)),
  );
}

/** A test that is asked about the same nodes often. */
export function remembered(test: (node: Nodes) => boolean): (node: Nodes) => boolean {
  const known = new Map<Nodes, boolean>();
  return (node) => {
    const before = known.get(node);
    if (before !== undefined) return before;
    const result = test(node);
    known.set(node, result);
    return result;
  };
}

/** An attribute as text; `class` as it was written. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === null || value === false ? undefined : String(value);
}

/** The words of an element's classes and id: `articleBox-main` is article, box and main. */
export function namesOf(element: Element): string[] {
  return `${attribute(element, 'className') ?? ''} ${attribute(element, 'id') ?? ''}`
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s_\-\d:]+/)
    .filter((name) => name !== '');
}

/** 1-based line of the input. */
export function lineOf(node: Nodes | undefined): number {
  return node?.position?.start.line ?? 1;
}

/** How deep the tree is; found without recursion, since that is what it is asked for. */
export function depthOf(root: Root): number {
  let depth = 0;
  let level: RootContent[] = root.children;
  while (level.length > 0) {
    depth += 1;
    level = level.flatMap((node) => childrenOf(node).filter(isElement));
  }
  return depth;
}

/** The ancestors of each node, by node. */
export function parentsIn(root: Root): Map<Nodes, Parents> {
  const parents = new Map<Nodes, Parents>();
  const visit = (node: Parents) => {
    for (const child of node.children) {
      parents.set(child, node);
      if ('children' in child) visit(child);
    }
  };
  visit(root);
  return parents;
}

/** A text without spaces and case, to be compared. */
export const bare = (text: string): string => text.replace(/[\s\u3000]+/gu, '').toLowerCase();
