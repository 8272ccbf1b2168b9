import type { Element, Nodes, Parents, Root } from 'hast';
import { attribute, elementsIn, isBlock, isElement, namesOf, plainText } from './nodes.ts';
import { ancestorsOf } from './layPage.ts';

/** The footnotes of a page, by what leads to them and by where they stand. */
export interface Notes {
  /** The mark that a link shows, as it is to stand in the text. */
  marks: ReadonlyMap<Nodes, string>;
  /** The mark of the note that a block is. */
  byTarget: ReadonlyMap<Nodes, string>;
}

const MARK =
  /^[[〔［(（]?\s*(?:\d{1,3}|[a-z]|[ivx]{1,4}|[*†‡①-⑳]{1,3}|注\s*\d{0,3})\s*[\]〕］)）]?$/iu;
const NOTE_NAMES = /^(?:_?fn|ftn|_ftn|_?edn|note|footnote|endnote|cite|zhu|zhushi|reference|ref)/i;

/**
 * Finds footnotes: a short mark that links to a block of the same page. A note that nothing leads
 * to stays a paragraph.
 *
 * @example findNotes(fromHtml('…<a href="#fn1">1</a>…<li id="fn1">注</li>'), parents).marks
 * // the <a>: '[1]'
 */
export function findNotes(tree: Root, parents: ReadonlyMap<Nodes, Parents>): Notes {
  const all = elementsIn(tree);
  const targets = new Map<string, Element>();
  for (const element of all) {
    for (const name of [attribute(element, 'id'), attribute(element, 'name')]) {
      if (name !== undefined && !targets.has(name)) targets.set(name, element);
    }
  }
  const marks = new Map<Nodes, string>();
  const byTarget = new Map<Nodes, string>();
  for (const link of all) {
    const href = link.tagName === 'a' ? attribute(link, 'href') : undefined;
    if (href?.startsWith('#') !== true) continue;
    const text = plainText(link).trim();
    const target = targets.get(decoded(href.slice(1)));
    if (!target || !MARK.test(text) || !looksLikeMark(link, href, parents)) continue;
    const block = blockOf(target, parents);
    // A note links back to its mark, too; the note is what stands below.
    if (!block || isWithin(link, block, parents) || isAbove(block, link, all)) continue;
    const mark = /^[[〔［(（]/.test(text) || /^[*†‡①-⑳]/u.test(text) ? text : `[${text}]`;
    marks.set(link, mark);
    if (!byTarget.has(block)) byTarget.set(block, mark);
  }
  return { marks, byTarget };
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch (error) {
    if (error instanceof URIError) return fragment;
    throw error;
  }
}

function looksLikeMark(link: Element, href: string, parents: ReadonlyMap<Nodes, Parents>): boolean {
  return (
    NOTE_NAMES.test(href.slice(1)) ||
    /noteref|footnote/i.test(
      `${attribute(link, 'role') ?? ''} ${namesOf(link).join(' ')} ${attribute(link, 'epub:type') ?? ''}`,
    ) ||
    [link, ...ancestorsOf(link, parents).slice(0, 2)].some(
      (node) => isElement(node) && node.tagName === 'sup',
    ) ||
    elementsIn(link).some(({ tagName }) => tagName === 'sup')
  );
}

/** The paragraph or item that a target stands in or is. */
function blockOf(target: Element, parents: ReadonlyMap<Nodes, Parents>): Element | undefined {
  const line = [target, ...ancestorsOf(target, parents)].filter(isElement);
  const block = line.find((element) => isBlock(element));
  return block && /^(?:li|p|div|aside|dd|section|td)$/.test(block.tagName) ? block : undefined;
}

const isWithin = (node: Nodes, block: Element, parents: ReadonlyMap<Nodes, Parents>) =>
  ancestorsOf(node, parents).includes(block);

const isAbove = (block: Element, link: Element, all: readonly Element[]) =>
  all.indexOf(block) < all.indexOf(link);
