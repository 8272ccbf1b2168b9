import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Processor } from 'unified';
import type {
  Definition,
  FootnoteDefinition,
  List,
  Nodes,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
} from 'mdast';
import { EXTENSIONS } from '../../articles/syntax.ts';
import { isHan } from '../../chinese/isCjk.ts';
import type { Dropped, Place, ReadInput, Span, Unit } from '../units.ts';
import { takeFrontMatter } from './frontMatter.ts';
import { InputError } from './inputError.ts';
import { safeLink } from './safeLink.ts';
import { spansOfUnits } from './spansOfUnits.ts';
import { HARD_BREAK, isEmpty, tidySpans } from './tidySpans.ts';

const COMMENT = /^<!--([\s\S]*?)-->$/;
const COMMENTS = /<!--[\s\S]*?-->/g;
const LINE_BREAK = /^<br\s*\/?>$/i;
const TOO_DEEP = /^(?:[ \t]*(?:>|[-+*][ \t]|\d+[.)][ \t])){100}/m;
/** Two spaces of full width after a line break begin a paragraph, as on paper. */
const INDENTED = /\r?\n[ \t]*\u3000[ \t\u3000]*/u;

/**
 * Syntax that is left aside: HTML is text as typed, four spaces are the indent of a Chinese
 * paragraph and no code, and an address in the text is text, of which the writer of
 * articles makes a link that ends where the Chinese begins.
 */
function withoutHtml(this: Processor): void {
  const data = this.data();
  const names = ['htmlFlow', 'codeIndented', 'protocolAutolink', 'wwwAutolink', 'emailAutolink'];
  (data.micromarkExtensions ??= []).push({ disable: { null: names } });
}

const parser = unified().use(remarkParse).use(EXTENSIONS).use(withoutHtml);

/**
 * Reads a Markdown text: CommonMark with tables, footnotes and the like as the site's articles
 * have them, but without MDX.
 *
 * HTML stays text as typed, but for `<br>`, and comments, which are dropped. The mark of a
 * footnote stands in the text as `[1]`. A hard break is a line feed in a span.
 *
 * @throws InputError where blocks are nested deeper than any text is
 * @example readMarkdown('# 电价\n\n城东的\n旧厂房').units
 * // heading 电价 (line 1), paragraph 城东的旧厂房 (line 3)
 */
export function readMarkdown(text: string): ReadInput {
  if (TOO_DEEP.test(text)) {
    throw new InputError(
      'Quotations or lists are nested more than 100 deep.',
      'Take out the signs at the beginnings of the lines.',
    );
  }
  const { body, stated, dropped, remarks } = takeFrontMatter(text);
  const reader = new MarkdownReader(dropped);
  const tree = parser.parse(body);
  reader.define(tree.children);
  const units = reader.readAll(tree.children);
  return { units, dropped: reader.dropped, remarks, raw: text.replace(COMMENTS, ''), stated };
}

class MarkdownReader {
  readonly dropped: Dropped[];
  readonly #definitions = new Map<string, Definition>();

  constructor(dropped: readonly Dropped[]) {
    this.dropped = [...dropped];
  }

  define(nodes: readonly RootContent[]): void {
    for (const node of nodes) {
      if (node.type === 'definition') {
        if (!this.#definitions.has(node.identifier)) this.#definitions.set(node.identifier, node);
      } else if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') {
        this.define(node.children);
      }
    }
  }

  readAll(nodes: readonly RootContent[]): Unit[] {
    return nodes.flatMap((node) => this.#read(node));
  }

  #read(node: RootContent): Unit[] {
    const at = placeOf(node);
    switch (node.type) {
      case 'heading':
        return [{ kind: 'heading', at, level: node.depth, spans: this.#spans(node.children) }];
      case 'paragraph':
        return this.#readParagraph(node);
      case 'list':
        return [this.#readList(node)];
      case 'blockquote':
        return [{ kind: 'quote', at, children: this.readAll(node.children) }];
      case 'table':
        return [this.#readTable(node)];
      case 'thematicBreak':
        return [{ kind: 'rule', at }];
      case 'code':
        this.#drop([node.lang, node.meta], at, 'metadata');
        return [{ kind: 'code', at, text: node.value }];
      case 'footnoteDefinition':
        return [this.#readFootnote(node)];
      case 'definition':
        this.#drop([node.label, node.url, node.title], at, 'hidden');
        return [];
      default:
        return [];
    }
  }

  #readParagraph(node: Paragraph): Unit[] {
    const [image] = node.children;
    if (node.children.length === 1 && image?.type === 'image') {
      const spans = this.#spans(node.children);
      return isEmpty(spans)
        ? []
        : [{ kind: 'paragraph', at: placeOf(node), spans, role: 'caption' }];
    }
    return splitIndented(node.children).flatMap(({ children, line }): Unit[] => {
      const spans = this.#spans(children);
      const at = { line: placeOf(node).line + line };
      return isEmpty(spans) ? [] : [{ kind: 'paragraph', at, spans }];
    });
  }

  #readList(node: List): Unit {
    const items = node.children.map((item) => {
      const units = this.readAll(item.children);
      if (item.checked === null || item.checked === undefined) return units;
      const box: Span = { text: item.checked ? '[x] ' : '[ ] ' };
      const [first, ...rest] = units;
      return first?.kind === 'paragraph'
        ? [{ ...first, spans: [box, ...first.spans] }, ...rest]
        : units;
    });
    const start = node.ordered === true ? { start: node.start ?? 1 } : {};
    return { kind: 'list', at: placeOf(node), ...start, items };
  }

  #readTable(node: Table): Unit {
    const rows = node.children.map((row) => row.children.map((cell) => this.#spans(cell.children)));
    const width = Math.max(...rows.map((row) => row.length));
    const full = rows.map((row) => [
      ...row,
      ...Array.from({ length: width - row.length }, (): Span[] => []),
    ]);
    const [head = [], ...body] = full;
    // Markdown wants a head even of a table that has none.
    const headed = !head.every(isEmpty);
    return { kind: 'table', at: placeOf(node), rows: headed ? full : body, headed };
  }

  #readFootnote(node: FootnoteDefinition): Unit {
    const spans = tidySpans(spansOfUnits(this.readAll(node.children)));
    const mark = markOf(node.label ?? node.identifier);
    return { kind: 'footnote', at: placeOf(node), mark, spans };
  }

  #spans(nodes: readonly PhrasingContent[]): Span[] {
    return tidySpans(this.#collect(nodes, {}));
  }

  #collect(nodes: readonly PhrasingContent[], look: Omit<Span, 'text'>): Span[] {
    return nodes.flatMap((node): Span[] => {
      switch (node.type) {
        case 'text':
          return [{ text: node.value, ...look }];
        case 'inlineCode':
          return [{ text: node.value, ...look, code: true }];
        case 'break':
          return [{ text: HARD_BREAK, ...look }];
        case 'strong':
          return this.#collect(node.children, { ...look, strong: true });
        case 'emphasis':
          return this.#collect(node.children, { ...look, emphasis: true });
        case 'link': {
          // One without a place is made out of text, and takes Chinese into its address; the writer of
          // articles does it better.
          const url = node.position ? node.url : undefined;
          if (node.position) this.#dropAddress(node.children, node.url, node.title, node);
          return this.#collect(node.children, { ...look, ...linkTo(url) });
        }
        case 'linkReference': {
          const url = this.#definitions.get(node.identifier)?.url;
          this.#dropReference(node.referenceType, node.label, node);
          return this.#collect(node.children, { ...look, ...linkTo(url) });
        }
        case 'image':
          this.#drop([node.url, node.title], placeOf(node), 'hidden');
          return [{ text: node.alt ?? '', ...look }];
        case 'imageReference':
          this.#dropReference(node.referenceType, node.label, node);
          return [{ text: node.alt ?? '', ...look }];
        case 'footnoteReference':
          return [{ text: markOf(node.label ?? node.identifier), ...look }];
        case 'html':
          return this.#readHtml(node.value, placeOf(node), look);
        case 'delete':
          return this.#collect(node.children, look);
        default:
          return [];
      }
    });
  }

  #readHtml(value: string, at: Place, look: Omit<Span, 'text'>): Span[] {
    const comment = COMMENT.exec(value)?.[1];
    if (comment !== undefined) {
      this.#drop([comment.trim()], at, 'comment');
      return [];
    }
    return [{ text: LINE_BREAK.test(value) ? HARD_BREAK : value, ...look }];
  }

  /** Of `<https://例子.cn>` the address is the text. */
  #dropAddress(
    children: readonly PhrasingContent[],
    url: string,
    title: string | null | undefined,
    node: Nodes,
  ): void {
    const [only] = children;
    const shown = children.length === 1 && only?.type === 'text' && only.value === url;
    this.#drop([shown ? undefined : url, title], placeOf(node), 'hidden');
  }

  #dropReference(type: string, label: string | null | undefined, node: Nodes): void {
    if (type === 'full') this.#drop([label], placeOf(node), 'hidden');
  }

  #drop(texts: readonly (string | null | undefined)[], at: Place, why: Dropped['why']): void {
    for (const text of texts) {
      if (text && Array.from(text).some(isHan)) this.dropped.push({ at, text, why });
    }
  }
}

const placeOf = (node: Nodes): Place => ({ line: node.position?.start.line ?? 1 });

const markOf = (label: string) => `[${label}]`;

function linkTo(url: string | undefined): { link?: string } {
  const link = safeLink(url);
  return link === undefined ? {} : { link };
}

interface Part {
  children: PhrasingContent[];
  /** Lines below the first of the paragraph. */
  line: number;
}

/** A paragraph for each line that begins with spaces of full width, as where no line is left empty. */
function splitIndented(children: readonly PhrasingContent[]): Part[] {
  const parts: Part[] = [{ children: [], line: 0 }];
  let line = 0;
  for (const child of children) {
    if (child.type !== 'text') {
      parts.at(-1)?.children.push(child);
      if (child.position) line += child.position.end.line - child.position.start.line;
      continue;
    }
    let rest = child.value;
    for (let match = INDENTED.exec(rest); match; match = INDENTED.exec(rest)) {
      const before = rest.slice(0, match.index);
      parts.at(-1)?.children.push({ type: 'text', value: before });
      line += before.split('\n').length;
      parts.push({ children: [], line });
      rest = rest.slice(match.index + match[0].length);
    }
    parts.at(-1)?.children.push({ type: 'text', value: rest });
    line += rest.split('\n').length - 1;
  }
  return parts;
}
