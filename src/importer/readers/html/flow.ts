import type { Element, Nodes, Text } from 'hast';
import type { Place, Span, Unit } from '../../units.ts';
import { readPlainText } from '../readPlainText.ts';
import { safeLink } from '../safeLink.ts';
import { spansOfUnits } from '../spansOfUnits.ts';
import { HARD_BREAK, isEmpty, tidySpans } from '../tidySpans.ts';
import { isLayout } from './layPage.ts';
import {
  attribute,
  bare,
  childrenOf,
  elementsIn,
  holds,
  isBlock,
  isElement,
  isSilent,
  lineOf,
  plainText,
  textsIn,
} from './nodes.ts';
import type { Notes } from './findNotes.ts';
import { isStatement, roleOf } from './roleOf.ts';
import { raised } from './raised.ts';
import { readTable } from './readTable.ts';
import { splitBreaks } from '../splitBreaks.ts';
import { withoutStrong } from '../withoutStrong.ts';

/** A unit, and the text nodes that it was made of. */
export interface Draft {
  unit: Unit;
  texts: Text[];
}

export interface FlowOptions {
  /** What is passed over, with all that is in it. */
  skip: (node: Nodes) => boolean;
  title: Element | undefined;
  notes: Notes;
}

type Look = Omit<Span, 'text'>;

/** A line of statements is no longer than this. */
const SHORT = 120;
const PROSE_IN_PRE = 40;

/**
 * Reads what stands in an element, block by block, into units.
 *
 * @example flow(body, options) // a paragraph for each <p>, a list for each <ul> …
 */
export function flow(nodes: readonly Nodes[], options: FlowOptions): Draft[] {
  const reader = new FlowReader(options);
  reader.readAll(nodes);
  reader.flush();
  return reader.drafts;
}

class FlowReader {
  readonly drafts: Draft[] = [];
  readonly #options: FlowOptions;
  #spans: Span[] = [];
  #texts: Text[] = [];
  #line = 0;
  /** The block that the spans stand in. */
  #holder: Element | undefined;
  /** Whether a picture stands above, whose caption may follow. */
  #afterPicture = false;

  constructor(options: FlowOptions) {
    this.#options = options;
  }

  readAll(nodes: readonly Nodes[], look: Look = {}): void {
    for (const node of nodes) this.#read(node, look);
  }

  #read(node: Nodes, look: Look): void {
    if (node.type === 'text') {
      this.#add(node, look);
      return;
    }
    if (!isElement(node) || isSilent(node)) return;
    if (this.#options.skip(node)) {
      if (isBlock(node)) this.flush();
      return;
    }
    const note = this.#options.notes.byTarget.get(node);
    if (note !== undefined) this.#readNote(node, note);
    else if (node === this.#options.title) this.#readTitle(node);
    else if (isBlock(node)) this.#readBlock(node, look);
    else this.#readInline(node, look);
  }

  #readInline(node: Element, look: Look): void {
    const mark = this.#options.notes.marks.get(node);
    switch (node.tagName) {
      case 'br':
        this.#spans.push({ text: HARD_BREAK });
        return;
      case 'img':
      case 'picture':
      case 'video':
        this.#afterPicture = true;
        return;
      case 'sup':
      case 'sub':
        if (mark === undefined && !holds(node, (inner) => this.#isMark(inner))) {
          this.#push(raised(plainText(node), node.tagName), node, look);
          return;
        }
        break;
      case 'rt':
      case 'rp':
        // What stands above Han in Han is a gloss; a reading has no place in the line.
        if (node.tagName === 'rt' && /\p{Script=Han}/u.test(plainText(node))) {
          this.#push(`（${plainText(node).trim()}）`, node, look);
        }
        return;
    }
    if (mark !== undefined) {
      this.#push(mark, node, look);
      return;
    }
    if (this.#isStatement(node)) {
      this.#readHeld(node, look);
      return;
    }
    // Some pages put blocks into a <span> or <a>.
    if (holds(node, isBlock)) {
      this.readAll(childrenOf(node), look);
      return;
    }
    this.readAll(childrenOf(node), { ...look, ...lookOf(node) });
  }

  /** Whether something in a short line is a statement by itself: `<span class="source">`. */
  #isStatement(node: Element): boolean {
    if (!isStatement(node) || bare(this.#shownIn(node)).length < 2) return false;
    return this.#holder === undefined || this.#shownIn(this.#holder).length <= SHORT;
  }

  #shownIn(node: Nodes): string {
    if (node.type === 'text') return node.value.trim();
    if (isSilent(node) || this.#options.skip(node)) return '';
    return childrenOf(node)
      .map((child) => this.#shownIn(child))
      .join('');
  }

  /** Reads an element as a block. */
  #readHeld(node: Element, look: Look): void {
    this.flush();
    const outer = this.#holder;
    this.#holder = node;
    this.readAll(childrenOf(node), { ...look, ...lookOf(node) });
    this.flush();
    this.#holder = outer;
  }

  #isMark(node: Element): boolean {
    return this.#options.notes.marks.has(node);
  }

  #readBlock(node: Element, look: Look): void {
    this.flush();
    const at: Place = { line: lineOf(node) };
    switch (node.tagName) {
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6': {
        const spans = this.#spansOf(node);
        const level = Number(node.tagName.slice(1));
        if (!isEmpty(spans)) this.#emit({ kind: 'heading', at, level, spans }, textsIn(node));
        return;
      }
      case 'ul':
      case 'ol':
      case 'dir':
        this.#readList(node, at);
        return;
      case 'blockquote':
        this.#nest(node, (children) => ({ kind: 'quote', at, children }));
        return;
      case 'table':
        if (isLayout(node)) break;
        this.#readTable(node);
        return;
      case 'pre':
      case 'listing':
      case 'xmp':
        this.#readPre(node, at);
        return;
      case 'hr':
        this.#emit({ kind: 'rule', at }, []);
        return;
      case 'dt':
        this.readAll(childrenOf(node), { ...look, strong: true });
        this.flush();
        return;
    }
    this.#readHeld(node, look);
  }

  #readTitle(node: Element): void {
    this.flush();
    const spans = withoutStrong(this.#spansOf(node));
    const at = { line: lineOf(node) };
    this.#emit({ kind: 'paragraph', at, spans, role: 'title' }, textsIn(node));
  }

  #readNote(node: Element, mark: string): void {
    this.flush();
    const drafts = flow(childrenOf(node), this.#options);
    const spans = tidySpans(spansOfUnits(drafts.map(({ unit }) => unit)));
    // A note that holds more than paragraphs stays what it is.
    if (drafts.some(({ unit }) => !('spans' in unit))) {
      this.drafts.push(...drafts);
      return;
    }
    const unit: Unit = {
      kind: 'footnote',
      at: { line: lineOf(node) },
      mark,
      spans: withoutMark(spans, mark),
    };
    this.#emit(unit, textsIn(node));
  }

  #readList(node: Element, at: Place): void {
    const items: Unit[][] = [];
    const texts: Text[] = [];
    const finish = () => {
      const start =
        node.tagName === 'ol' ? { start: Number(attribute(node, 'start') ?? 1) || 1 } : {};
      if (items.length > 0)
        this.#emit({ kind: 'list', at, ...start, items: [...items] }, [...texts]);
      items.length = 0;
      texts.length = 0;
    };
    for (const child of childrenOf(node)) {
      const isNote = isElement(child) && this.#options.notes.byTarget.has(child);
      if (isNote) {
        finish();
        this.#read(child, {});
        continue;
      }
      const drafts = flow(
        isElement(child) && child.tagName === 'li' && !this.#options.skip(child)
          ? childrenOf(child)
          : [child],
        this.#options,
      );
      if (drafts.length === 0) continue;
      items.push(drafts.map(({ unit }) => unit));
      texts.push(...drafts.flatMap((draft) => draft.texts));
    }
    finish();
  }

  #nest(node: Element, make: (children: Unit[]) => Unit): void {
    const drafts = flow(childrenOf(node), this.#options);
    if (drafts.length === 0) return;
    this.#emit(
      make(drafts.map(({ unit }) => unit)),
      drafts.flatMap(({ texts }) => texts),
    );
  }

  #readTable(node: Element): void {
    const texts: Text[] = [];
    const unit = readTable(node, (cell) => {
      const drafts = flow(childrenOf(cell), this.#options);
      texts.push(...drafts.flatMap((draft) => draft.texts));
      return tidySpans(spansOfUnits(drafts.map((draft) => draft.unit)));
    });
    if (unit) this.#emit(unit, texts);
  }

  /** News in `<pre>` is a text file within a page. */
  #readPre(node: Element, at: Place): void {
    const texts = textsIn(node);
    const text = texts
      .map(({ value }) => value)
      .join('')
      .replace(/\s+$/, '');
    const isCode = elementsIn(node).some(({ tagName }) => tagName === 'code');
    const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
    if (text.trim() === '') return;
    if (isCode || han < PROSE_IN_PRE || !/[。；]/.test(text)) {
      this.#emit({ kind: 'code', at, text }, texts);
      return;
    }
    for (const unit of readPlainText(text).units) {
      this.drafts.push({ unit: { ...unit, at: { line: unit.at.line + at.line - 1 } }, texts: [] });
    }
    this.drafts.at(-1)?.texts.push(...texts);
  }

  #spansOf(node: Element): Span[] {
    const drafts = flow(childrenOf(node), this.#options);
    return tidySpans(spansOfUnits(drafts.map(({ unit }) => unit)));
  }

  #add(node: Text, look: Look): void {
    if (
      this.#spans.length === 0 &&
      node.value.trim() === '' &&
      !/[\u3000\u00a0]/.test(node.value)
    ) {
      this.#texts.push(node);
      return;
    }
    if (this.#line === 0) {
      const before = /^\s*/.exec(node.value)?.[0] ?? '';
      this.#line = lineOf(node) + before.split('\n').length - 1;
    }
    // A break that the source has within a line is a space; the one of <br> is another.
    this.#spans.push({ text: node.value.replaceAll(HARD_BREAK, '\n'), ...look });
    this.#texts.push(node);
  }

  #push(text: string, node: Element, look: Look): void {
    if (this.#line === 0) this.#line = lineOf(node);
    this.#spans.push({ text, ...look, ...lookOf(node) });
    this.#texts.push(...textsIn(node));
  }

  /** Ends the paragraph that is being read. */
  flush(): void {
    const [spans, texts, line] = [this.#spans, this.#texts, this.#line];
    this.#spans = [];
    this.#texts = [];
    this.#line = 0;
    const parts = splitBreaks(spans)
      .map(tidySpans)
      .filter((part) => !isEmpty(part));
    if (parts.length === 0) {
      // White space alone; it is no text that somebody could miss.
      return;
    }
    parts.forEach((part, index) => {
      const role = this.#holder && roleOf(this.#holder, part, this.#afterPicture);
      this.#emit(
        { kind: 'paragraph', at: { line }, spans: part, ...(role ? { role } : {}) },
        index === 0 ? texts : [],
      );
    });
  }

  #emit(unit: Unit, texts: Text[]): void {
    this.#afterPicture = false;
    this.drafts.push({ unit, texts });
  }
}

function lookOf(node: Element): Look {
  const { tagName } = node;
  const style = attribute(node, 'style') ?? '';
  const link = tagName === 'a' ? safeLink(attribute(node, 'href')) : undefined;
  const isStrong =
    tagName === 'strong' || tagName === 'b' || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style);
  const isEmphasis = tagName === 'em' || tagName === 'i' || tagName === 'cite';
  const isCode = /^(?:code|kbd|samp|tt)$/.test(tagName);
  return {
    ...(isStrong ? { strong: true } : {}),
    ...(isEmphasis ? { emphasis: true } : {}),
    ...(isCode ? { code: true } : {}),
    ...(link === undefined ? {} : { link }),
  };
}

/** A note mostly begins with the mark that leads to it, and ends with an arrow back. */
function withoutMark(spans: readonly Span[], mark: string): Span[] {
  const [first, ...rest] = spans.map((span) => ({ ...span }));
  if (!first) return [];
  const inner = mark.replace(/^[[〔［(（]|[\]〕］)）]$/g, '');
  const forms = [mark, `[${inner}]`, `〔${inner}〕`, `${inner}.`, `${inner}、`, inner];
  const form = forms.find((candidate) => first.text.trimStart().startsWith(candidate));
  if (form !== undefined && bare(form) !== '') {
    first.text = first.text.trimStart().slice(form.length);
  }
  const all = [first, ...rest];
  const last = all.at(-1);
  if (last) last.text = last.text.replace(/\s*[↩↑⏎^]\ufe0e?\s*$/u, '');
  return tidySpans(all.map(({ link, ...span }) => (link === undefined ? span : { ...span, link })));
}
