import type { Element, ElementContent, Nodes, Root } from 'hast';

/** A text in one language, as HTML. */
export interface Side {
  tree: Root;
  /** BCP 47. */
  lang: string;
}

/**
 * Lays two texts of an article side by side, block by block: a row for each element of the one and
 * the element of the other that begins with the same block. In a table each cell has both. What
 * has no partner has a row of its own.
 *
 * The blocks of the first keep their ids, so that an address leads to the same place on every page
 * of the article; those of the second have its language before them: `en-s1p1`.
 *
 * @param own the text in the language of the page; both trees are used up
 */
export function pairTrees(own: Side, other: Side): Root {
  const prefix = `${other.lang.replace(/-.*/, '')}-`;
  const waiting = elementsIn(other.tree);
  const rows: Element[] = [];
  const addRow = (first?: Element, second?: Element) => {
    if (second) prefixIds(second, prefix);
    const sides = { first, second };
    rows.push(haveOneShape(sides) ? inOneTable(sides, own, other) : sideBySide(sides, own, other));
  };
  for (const element of elementsIn(own.tree)) {
    const block = firstBlock(element);
    const index = waiting.findIndex((one) => block !== undefined && firstBlock(one) === block);
    if (index < 0) addRow(element);
    else {
      for (const unpaired of waiting.splice(0, index)) addRow(undefined, unpaired);
      addRow(element, waiting.shift());
    }
  }
  for (const unpaired of waiting) addRow(undefined, unpaired);
  return { type: 'root', children: rows };
}

interface Sides {
  first?: Element | undefined;
  second?: Element | undefined;
}

interface Paired {
  first: Element;
  second: Element;
}

function sideBySide({ first, second }: Sides, own: Side, other: Side): Element {
  const rows = Math.max(...[first, second].map((one) => (one ? partsIn(one) : 1)));
  const properties = { className: ['pair'], ...(rows > 1 ? { style: `--rows:${rows}` } : {}) };
  return box('div', properties, [
    ...(first ? [box('div', { lang: own.lang }, [first])] : []),
    ...(second ? [box('div', { lang: other.lang }, [second])] : []),
  ]);
}

/** Both languages in each cell, and in the caption. */
function inOneTable({ first, second }: Paired, own: Side, other: Side): Element {
  const partners = cellsIn(second);
  for (const [index, cell] of cellsIn(first).entries()) {
    const partner = partners[index];
    cell.children = [
      box('span', { lang: own.lang }, cell.children),
      box('span', { lang: other.lang, id: partner?.properties.id }, partner?.children ?? []),
    ];
  }
  return box('div', { className: ['pair', 'in-one'] }, [first]);
}

function haveOneShape(sides: Sides): sides is Paired {
  const [first, second] = [sides.first, sides.second].map((one) => one && shapeOf(one));
  return first !== undefined && first === second;
}

/** How many cells each row of a table has; none for what is no table. */
function shapeOf(element: Element): string | undefined {
  const rows = descendants(element).filter(({ tagName }) => tagName === 'tr');
  if (rows.length === 0) return undefined;
  return [cellsIn(element), ...rows.map(cellsIn)].map(({ length }) => length).join(' ');
}

const cellsIn = (element: Element) =>
  descendants(element).filter(({ tagName }) => /^(t[hd]|figcaption)$/.test(tagName));

/** The parts of a list, a timeline or a note, which stand in rows of their own. */
function partsIn(element: Element): number {
  if (!/^(ul|ol|section|aside)$/.test(element.tagName)) return 1;
  return elementsIn(element).reduce((sum, child) => sum + partsIn(child), 0);
}

const firstBlock = (element: Element) =>
  [element, ...descendants(element)]
    .map(({ properties }) => properties.id)
    .find((id) => id !== undefined && /^s\d/.test(id));

/** Gives the ids of one text, and what refers to them, a name of their own. */
function prefixIds(element: Element, prefix: string): void {
  for (const { properties } of [element, ...descendants(element)]) {
    const { id, href, ariaLabelledBy } = properties;
    if (id !== undefined) properties.id = prefix + id;
    if (typeof href === 'string' && href.startsWith('#')) {
      properties.href = `#${prefix}${href.slice(1)}`;
    }
    if (ariaLabelledBy)
      properties.ariaLabelledBy = [ariaLabelledBy].flat().map((one) => `${prefix}${one}`);
  }
}

const descendants = (node: Nodes): Element[] =>
  'children' in node
    ? node.children.flatMap((child) =>
        child.type === 'element' ? [child, ...descendants(child)] : [],
      )
    : [];

const elementsIn = (parent: Root | Element): Element[] =>
  parent.children.flatMap((child) => (child.type === 'element' ? [child] : []));

function box(tagName: string, properties: Element['properties'], children: ElementContent[]) {
  return { type: 'element' as const, tagName, properties, children };
}
