import type { Break, Code, InlineCode, List, ListItem, Nodes, Parents, Root, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { COMPONENTS, isComponentName } from './components.ts';
import type { ComponentName } from './components.ts';
import { joinSoftBreaks } from './joinSoftBreaks.ts';
import { formsOf, ravelInline, termOf, writtenFormsOf } from './inlineForms.ts';
import type { InlineForms, Settled } from './inlineForms.ts';
import { addressNote, isNoteLink, linkNotes } from './linkNotes.ts';
import { settlePieces, settleText } from './written.ts';
import type { HowWritten } from './written.ts';

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
  /** The component that it stands in, where that sets it apart from the running text. */
  within?: ComponentName | undefined;
  /** 1-based line of the file on which it begins. */
  line: number;
  text: string;
  /** Stretches of the text within which a link to a term may be put, as [start, end). */
  linkable: [number, number][];
  /**
   * Stretches whose form in other editions the writer settled: all of a text that is written in
   * Traditional characters, of which `text` is the Simplified form.
   */
  settled: Settled[];
  /** Stretches that mean an entry, or none (null), because the writer says so. */
  marks: TermMark[];
}

export interface TermMark {
  start: number;
  end: number;
  term: string | null;
}

/** A stretch of a block's text, and the node that holds it. */
export interface Piece {
  start: number;
  value: string;
  /** The node that holds it; a hard break holds none and stands as a line feed. */
  node: Text | InlineCode | Break;
  parent: Parents;
  /** Whether a link to a term may be put here: not in a heading, a link or code. */
  linkable: boolean;
  /** What the writer says of it in other editions. */
  forms: InlineForms | undefined;
  /** The entry that the writer says it means, null for none. */
  term: string | null | undefined;
}

/** A block together with the place in the tree that it was read from. */
export interface TreeBlock extends Block {
  pieces: Piece[];
  /** The node that bears the block's id; for a title the component it belongs to. */
  bearer: Exclude<Nodes, Root | Code>;
}

/**
 * Reads an article's tree into its blocks, in order, with ids that depend on structure alone, so
 * that every edition and the English text share them. Joins soft line breaks and links notes in the
 * tree on the way.
 *
 * @param firstLine 1-based line of the file on which the body begins
 * @param written how it is written, where that is in Traditional characters; the tree is made
 *   Simplified on the way
 * @example
 * readBlocks(parseBody('## 底座\n\n算力')).map(({ id, text }) => [id, text])
 * // [['s1', '底座'], ['s1p1', '算力']]
 */
export function readBlocks(tree: Root, firstLine = 1, written?: HowWritten): TreeBlock[] {
  ravelInline(tree);
  const notes = linkNotes(tree);
  const reader = new BlockReader(firstLine, written);
  reader.readChildren(tree);
  for (const note of notes) {
    const own = reader.blocks.find(({ pieces }) =>
      pieces.some(({ parent }) => parent === note.back),
    );
    if (own) addressNote(note, own.id);
  }
  return reader.blocks;
}

class BlockReader {
  readonly blocks: TreeBlock[] = [];
  #section = 's0';
  /** Numbers of the headings above, from the second level down: [2, 1] is the section s2-1. */
  #numbers: number[] = [];
  #counts = new Map<BlockKind, number>();
  /** Whether what is read stays as it is in every edition. */
  #keeps = false;
  #within: ComponentName | undefined;
  readonly #firstLine: number;
  readonly #written: HowWritten | undefined;

  constructor(firstLine: number, written: HowWritten | undefined) {
    this.#firstLine = firstLine;
    this.#written = written;
  }

  readChildren(parent: Parents): void {
    for (const child of parent.children) this.#read(child);
  }

  #read(node: Nodes): void {
    switch (node.type) {
      case 'heading':
        this.#openSection(node.depth);
        this.#add('h', this.#section, node, this.#readPieces(node, false));
        break;
      case 'paragraph':
        this.#addNext('p', node, this.#readPieces(node, true));
        break;
      case 'tableCell':
        this.#addNext('c', node, this.#readPieces(node, true));
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
    // A tight item with two paragraphs has one place for two ids; a loose one has both.
    if (list.children.some((item) => paragraphsOf(item) > 1)) list.spread = true;
    const loose = list.spread === true || list.children.some((item) => item.spread === true);
    for (const item of list.children) {
      for (const child of item.children) {
        if (child.type === 'paragraph') {
          this.#addNext('i', loose ? child : item, this.#readPieces(child, true));
        } else this.#read(child);
      }
    }
  }

  #readComponent(element: MdxJsxFlowElement): void {
    if (element.name === 'Together') {
      this.#addNext(
        'p',
        element,
        readTogether(element, (child) => this.#readPieces(child, true)),
      );
      return;
    }
    if (isComponentName(element.name)) {
      for (const name of COMPONENTS[element.name].textAttributes) {
        const attribute = element.attributes.find(
          (one) => one.type === 'mdxJsxAttribute' && one.name === name,
        );
        const text = attribute?.value;
        if (typeof text !== 'string') continue;
        const title = this.#written ? settleText(text, this.#written) : { text, settled: [] };
        // What shows the component shows its title as the block has it.
        if (attribute) attribute.value = title.text;
        this.#addNext('t', element, [], title);
      }
    }
    const outer = { keeps: this.#keeps, within: this.#within };
    if (element.name === 'Keep') this.#keeps = true;
    else if (isComponentName(element.name)) this.#within = element.name;
    this.readChildren(element);
    this.#keeps = outer.keeps;
    this.#within = outer.within;
  }

  #readPieces(block: Parents, linkable: boolean): Piece[] {
    return readPieces(block, linkable, this.#written ? writtenFormsOf : formsOf);
  }

  #addNext(
    kind: BlockKind,
    bearer: TreeBlock['bearer'],
    pieces: Piece[],
    title?: Pick<Block, 'text' | 'settled'>,
  ): void {
    // What holds nothing to read, a comment or a picture alone, is no paragraph to count.
    if (kind === 'p' && pieces.every(({ value }) => value.trim() === '')) return;
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    this.#add(kind, `${this.#section}${kind}${count}`, bearer, pieces, title);
  }

  #add(
    kind: BlockKind,
    id: string,
    bearer: TreeBlock['bearer'],
    pieces: Piece[],
    title?: Pick<Block, 'text' | 'settled'>,
  ): void {
    const written = title ?? (this.#written && settlePieces(pieces, this.#written, this.#keeps));
    const text = written?.text ?? pieces.map(({ value }) => value).join('');
    const linkable = pieces
      .filter((piece) => piece.linkable)
      .map(({ start, value }): [number, number] => [start, start + value.length]);
    const kept = [{ start: 0, end: text.length, tw: text, hk: text }];
    const settled = this.#keeps
      ? kept
      : this.#written || title
        ? (written?.settled ?? [])
        : settledIn(pieces);
    const marks = pieces.flatMap(({ start, value, term }) =>
      term === undefined ? [] : [{ start, end: start + value.length, term }],
    );
    const section = this.#section;
    const within = this.#within;
    const line = (bearer.position?.start.line ?? 1) + this.#firstLine - 1;
    this.blocks.push({
      id,
      kind,
      section,
      ...(within && { within }),
      line,
      text,
      linkable,
      settled,
      marks,
      pieces,
      bearer,
    });
  }
}

const settledIn = (pieces: readonly Piece[]): Settled[] =>
  pieces.flatMap(({ start, value, forms }) => {
    if (!forms) return [];
    const { tw = value, hk = value } = forms === 'kept' ? {} : forms;
    return [{ start, end: start + value.length, tw, hk }];
  });

const paragraphsOf = (item: ListItem) =>
  item.children.filter(({ type }) => type === 'paragraph').length;

/** The pieces of several paragraphs, with a line feed between one and the next. */
function readTogether(
  { children }: MdxJsxFlowElement,
  read: (paragraph: Parents) => Piece[],
): Piece[] {
  let start = 0;
  return children.flatMap((child, index): Piece[] => {
    if (!('children' in child)) return [];
    const between: Piece[] =
      index === 0
        ? []
        : [
            {
              start,
              value: '\n',
              node: { type: 'break' },
              parent: child,
              linkable: false,
              forms: undefined,
              term: undefined,
            },
          ];
    const from = start + between.length;
    const pieces = read(child).map((piece) => ({
      ...piece,
      start: from + piece.start,
    }));
    start = from + pieces.reduce((sum, { value }) => sum + value.length, 0);
    return [...between, ...pieces];
  });
}

/** What a component within a line says of the forms of its text. */
type ReadForms = (element: MdxJsxTextElement) => InlineForms | undefined;

function readPieces(block: Parents, linkable: boolean, readForms: ReadForms): Piece[] {
  const nodes = collectNodes(block, linkable, readForms);
  joinSoftBreaks(nodes.flatMap(({ node }) => (node.type === 'break' ? [] : [node])));
  let start = 0;
  return nodes.map((found) => {
    const value = found.node.type === 'break' ? '\n' : found.node.value;
    const piece = { ...found, start, value };
    start += value.length;
    return piece;
  });
}

function collectNodes(
  parent: Parents,
  linkable: boolean,
  readForms: ReadForms,
  forms?: InlineForms,
  term?: string | null,
): Omit<Piece, 'start' | 'value'>[] {
  return parent.children.flatMap((node): Omit<Piece, 'start' | 'value'>[] => {
    if (node.type === 'text') return [{ node, parent, linkable, forms, term }];
    if (node.type === 'inlineCode' || node.type === 'break') {
      // Code is code in every edition.
      const kept = node.type === 'inlineCode' ? 'kept' : forms;
      return [{ node, parent, linkable: false, forms: kept, term }];
    }
    const inLink = node.type === 'link' || node.type === 'linkReference';
    const isInline = node.type === 'mdxJsxTextElement';
    const ownForms = isInline ? readForms(node) : forms;
    const ownTerm = isInline ? termOf(node) : isNoteLink(node) ? null : term;
    return 'children' in node
      ? collectNodes(node, linkable && !inLink, readForms, ownForms, ownTerm)
      : [];
  });
}
