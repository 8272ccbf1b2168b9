import type { Element, Nodes, Root } from 'hast';
import type { SearchPage, SearchSection } from './searchPage.ts';

/** Elements within a line; every other begins and ends a block. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
/** Reading aids, controls and code of the page are not its text. */
const SKIPPED = new Set(
  'rt rp script style template noscript nav svg button input select dialog'.split(' '),
);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4']);

/**
 * Reads a finished page into its sections and blocks: what stands in the element marked
 * `data-index="article|term|page"`, without what is marked `data-index-ignore`; an inline element
 * marked `data-index-block` is a block. `data-index-date` and `data-index-subjects` (names, one a
 * line) say when and of what.
 *
 * @param path the page's address within its edition
 * @returns undefined where the page is not to be found by search
 */
export function readPage(tree: Root, path: string): SearchPage | undefined {
  const main = findIndexed(tree);
  const kind = main?.properties['dataIndex'];
  if (!main || (kind !== 'article' && kind !== 'term' && kind !== 'page')) return undefined;

  const sections: SearchSection[] = [{ id: '', heading: '', blocks: [] }];
  let title = '';
  let text = '';

  const endBlock = () => {
    const block = text.replace(/\s+/g, ' ').trim();
    if (block !== '') sections.at(-1)?.blocks.push(block);
    text = '';
  };
  const visit = (node: Nodes): void => {
    if (node.type === 'text') text += node.value;
    else if (node.type === 'element') visitElement(node);
  };
  const visitElement = (element: Element): void => {
    const { tagName, properties } = element;
    if (SKIPPED.has(tagName) || properties['dataIndexIgnore'] !== undefined) return;
    // A label or a link that stands by itself is marked, since its element does not say so.
    const inline = INLINE.has(tagName) && properties['dataIndexBlock'] === undefined;
    if (!inline) endBlock();
    if (HEADINGS.has(tagName)) {
      const heading = textOf(element);
      if (tagName === 'h1') title ||= heading;
      else if (properties.id) sections.push({ id: properties.id, heading, blocks: [] });
    }
    element.children.forEach(visit);
    if (!inline) endBlock();
  };

  visit(main);
  endBlock();
  const { dataIndexDate: date, dataIndexSubjects: subjects } = main.properties;
  return {
    path,
    kind,
    title,
    ...(typeof date === 'string' && { date }),
    subjects: typeof subjects === 'string' ? subjects.split('\n') : [],
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  };
}

function findIndexed(node: Nodes): Element | undefined {
  if (node.type === 'element' && node.properties['dataIndex'] !== undefined) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = findIndexed(child);
    if (found) return found;
  }
  return undefined;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && SKIPPED.has(node.tagName)) return '';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
