import type { Code, InlineCode, List, Nodes, Parents, Root, Text } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { COMPONENTS, isComponentName } from './components.ts';
import { joinSoftBreaks } from './joinSoftBreaks.ts';

/**
 * What a block is: heading, paragraph, list item, table cell, or title of a component.
 * The letter stands in the block's id.
 */
export type BlockKind = 'h' | 'p' | 'i' | 'c' | 't';

/** One run of text that belongs together: what is matched, converted, linked and searched. */
export interface Block {
  /** `s2p3`, the third paragraph of the second section; of a heading `s2`, of one below `s2-1`. */
  id: string;
  kind: BlockKind;
  /** Id of the heading above it; `s0` before the first heading. */
  section: string;
  text: string;
  /** Stretches of the text within which a link to a term may be put, as [start, end). */
  linkable: [number, number][];
}

/** A stretch of a block's text, and the node that holds it. */
export interface Piece {
  start: number;
  node: Text | InlineCode;
  parent: Parents;
  /** Whether a link to a term may be put here: not in a heading, a link or code. */
  linkable: boolean;
}

/** A block together with the place in the tree that it was read from. */
export interface TreeBlock extends Block {
  pieces: Piece[];
  /** The node that bears the block's id; for a title the component it belongs to. */
  bearer: Exclude<Nodes, Root | Code>;
}

/**
 * Reads an article's tree into its blocks, in order, with ids that depend on structure alone, so
 * that every edition and the English text share them. Joins soft line breaks in the tree on the
 * way.
 *
 * @example
 * readBlocks(parseBody('## 底座\n\n算力')).map(({ id, text }) => [id, text])
 * // [['s1', '底座'], ['s1p1', '算力']]
 */
export function readBlocks(tree: Root): TreeBlock[] {
  const reader = new BlockReader();
  reader.readChildren(tree);
  return reader.blocks;
}

class BlockReader {
  readonly blocks: TreeBlock[] = [];
  #section = 's0';
  /** Numbers of the headings above, from the second level down: [2, 1] is the section s2-1. */
  #numbers: number[] = [];
  #counts = new Map<BlockKind, number>();

  readChildren(parent: Parents): void {
    for (const child of parent.children) this.#read(child);
  }

  #read(node: Nodes): void {
    switch (node.type) {
      case 'heading':
        this.#openSection(node.depth);
        this.#add('h', this.#section, node, readPieces(node, false));
        break;
      case 'paragraph':
        this.#addNext('p', node, readPieces(node, true));
        break;
      case 'tableCell':
        this.#addNext('c', node, readPieces(node, true));
        break;
      case 'list':
        this.#readList(node);
        break;
      case 'mdxJsxFlowElement':
        this.#readComponent(node);
        break;
      default:
        if ('children' in node) this.readChildren(node);
    }
  }

  #openSection(depth: number): void {
    const level = Math.max(depth - 2, 0);
    this.#numbers = [...this.#numbers.slice(0, level), (this.#numbers[level] ?? 0) + 1];
    this.#section = `s${this.#numbers.join('-')}`;
    this.#counts.clear();
  }

  /** A tight list loses its paragraphs on the way to HTML; there the item itself bears the id. */
  #readList(list: List): void {
    const loose = list.spread === true || list.children.some((item) => item.spread === true);
    for (const item of list.children) {
      for (const child of item.children) {
        if (child.type === 'paragraph') {
          this.#addNext('i', loose ? child : item, readPieces(child, true));
        } else this.#read(child);
      }
    }
  }

  #readComponent(element: MdxJsxFlowElement): void {
    if (isComponentName(element.name)) {
      for (const name of COMPONENTS[element.name].textAttributes) {
        const text = element.attributes.find(
          (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name,
        )?.value;
        if (typeof text === 'string') this.#addNext('t', element, [], text);
      }
    }
    this.readChildren(element);
  }

  #addNext(kind: BlockKind, bearer: TreeBlock['bearer'], pieces: Piece[], text?: string): void {
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    this.#add(kind, `${this.#section}${kind}${count}`, bearer, pieces, text);
  }

  #add(
    kind: BlockKind,
    id: string,
    bearer: TreeBlock['bearer'],
    pieces: Piece[],
    text = pieces.map(({ node }) => node.value).join(''),
  ): void {
    const linkable = pieces
      .filter((piece) => piece.linkable)
      .map(({ start, node }): [number, number] => [start, start + node.value.length]);
    this.blocks.push({ id, kind, section: this.#section, text, linkable, pieces, bearer });
  }
}

function readPieces(block: Parents, linkable: boolean): Piece[] {
  const pieces = collectPieces(block, linkable);
  joinSoftBreaks(pieces.map(({ node }) => node));
  let start = 0;
  for (const piece of pieces) {
    piece.start = start;
    start += piece.node.value.length;
  }
  return pieces;
}

function collectPieces(parent: Parents, linkable: boolean): Piece[] {
  return parent.children.flatMap((child): Piece[] => {
    if (child.type === 'text') return [{ start: 0, node: child, parent, linkable }];
    if (child.type === 'inlineCode') return [{ start: 0, node: child, parent, linkable: false }];
    if ('children' in child) return collectPieces(child, linkable && child.type !== 'link');
    return [];
  });
}
