import { fromHtml } from 'hast-util-from-html';
import type { Nodes, Parents, Root, Text } from 'hast';
import { isHan } from '../../chinese/isCjk.ts';
import type { Dropped, Furniture, ReadInput, Unit } from '../units.ts';
import { textOf } from '../hanOf.ts';
import { findNotes } from './html/findNotes.ts';
import { flow } from './html/flow.ts';
import type { Draft, FlowOptions } from './html/flow.ts';
import { layPage, ancestorsOf } from './html/layPage.ts';
import type { PageLayout } from './html/layPage.ts';
import {
  childrenOf,
  depthOf,
  isElement,
  isSilent,
  lineOf,
  remembered,
  textsIn,
} from './html/nodes.ts';
import { isHead } from './html/roleOf.ts';
import { statedIn } from './html/statedIn.ts';
import { InputError } from './inputError.ts';

/** Deeper than any page that was written for readers; what walks the tree does so by recursion. */
const DEEPEST = 600;
/** Characters of markup; a page of more takes gigabytes to hold as a tree. */
const LONGEST = 20_000_000;
const DATA_ADDRESS = /(["'])data:[^"'<>]*\1/gi;
/** What may follow a text and is still of it: who edited, and what it was taken from. */
const FOOT =
  /(?:责任?编辑?|責任?編輯?|编辑|編輯|责编|責編|审核|监制|校对|来源|來源|作者|记者|記者|供稿|编译|編譯)\s*[：:]/u;

/**
 * Reads a page as it is saved: its title, who wrote it and when, and its text, which is found by
 * where the prose is. Everything else is dropped by name: navigation, what is hidden, comments,
 * and scripts that hold Han.
 *
 * A `<br>` within a paragraph is a line feed in a span. Of a ruby text the base stays, and a gloss
 * in Han follows in brackets; readings go.
 *
 * @param text decoded
 * @throws InputError where the page is too long or nested too deep
 * @example readHtml('<h1>电价下调</h1><p>　　本报讯</p>').units
 * // a paragraph 电价下调 whose role is title, and a paragraph 本报讯
 */
export function readHtml(text: string): ReadInput {
  const tree = parse(text);
  const stated = statedIn(tree);
  const layout = layPage(tree, stated.title);
  const options: FlowOptions = {
    skip: (node) =>
      layout.isHidden(node) ||
      layout.isNavigation(node) ||
      (isElement(node) && node.tagName === 'head'),
    title: layout.title,
    notes: findNotes(tree, layout.parents),
  };
  const drafts = [...headOf(tree, layout, options), ...flow(childrenOf(layout.body), options)];
  const taken = new Set(drafts.flatMap(({ texts }) => texts));
  const feet = footOf(layout, options, taken);
  for (const { texts } of feet) for (const node of texts) taken.add(node);
  return {
    units: [...drafts, ...feet].map(({ unit }) => unit),
    dropped: droppedIn(tree, taken, layout),
    remarks: [],
    raw: textsIn(tree)
      .map(({ value }) => value)
      .join('\n'),
    stated,
  };
}

function parse(text: string): Root {
  const lean = text.replace(DATA_ADDRESS, (address) => `"${address.replace(/[^\n]/g, '')}"`);
  if (lean.length > LONGEST) {
    throw new InputError(
      'The page is longer than 20 million characters.',
      'Save its text alone, or cut it into several files.',
    );
  }
  let tree;
  try {
    tree = fromHtml(lean);
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep();
    throw error;
  }
  if (depthOf(tree) > DEEPEST) throw tooDeep();
  return tree;
}

const tooDeep = () =>
  new InputError(
    `The elements of the page are nested more than ${DEEPEST} deep.`,
    'Open it in a browser, and copy its text into a .txt file.',
  );

/** Title and what stands between it and the text, where that is outside of what holds the text. */
function headOf(tree: Root, layout: PageLayout, options: FlowOptions): Draft[] {
  const { title, body, parents } = layout;
  if (!title || ancestorsOf(title, parents).includes(body)) return [];
  const order = new Map<Nodes, number>();
  number(tree, order);
  const at = (node: Nodes) => order.get(node) ?? 0;
  if (at(title) > at(body)) return [];
  const common = ancestorsOf(title, parents).find((node) =>
    ancestorsOf(body, parents).includes(node),
  );
  if (!common) return [];
  const withoutBody: FlowOptions = {
    ...options,
    skip: (node) => node === body || at(node) > at(body) || options.skip(node),
  };
  const drafts = flow(childrenOf(common), withoutBody).flatMap(unlist);
  const titleAt = drafts.findIndex(
    ({ unit }) => unit.kind === 'paragraph' && unit.role === 'title',
  );
  if (titleAt === -1) return [];
  return drafts
    .filter(({ unit }, index) => {
      // A line above or below the title that is set as a heading belongs to it.
      if (unit.kind === 'heading') return Math.abs(index - titleAt) === 1;
      if (unit.kind !== 'paragraph' || index < titleAt) return false;
      return unit.role !== undefined || isHead(textOf(unit));
    })
    .map((draft, index): Draft => {
      const { unit } = draft;
      if (unit.kind !== 'heading' || index === 0) return draft;
      const { at, spans } = unit;
      return { ...draft, unit: { kind: 'paragraph', at, spans, role: 'subtitle' } };
    });
}

/** Source, author and date may be set as a list. */
function unlist(draft: Draft): Draft[] {
  const { unit, texts } = draft;
  if (unit.kind !== 'list') return [draft];
  return unit.items.flat().map((item, index) => ({ unit: item, texts: index === 0 ? texts : [] }));
}

function number(node: Nodes, order: Map<Nodes, number>): void {
  order.set(node, order.size);
  for (const child of childrenOf(node)) number(child, order);
}

/** Lines directly after the text that say who edited it. */
function footOf(layout: PageLayout, options: FlowOptions, taken: ReadonlySet<Text>): Draft[] {
  const { body, parents } = layout;
  const levels = [body, ...ancestorsOf(body, parents)].slice(0, 3);
  return levels.flatMap((node) => {
    const parent: Parents | undefined = parents.get(node);
    const siblings: Nodes[] = parent ? [...parent.children] : [];
    return flow(siblings.slice(siblings.indexOf(node) + 1), options).filter(
      ({ unit, texts }) => isFoot(unit) && texts.every((text) => !taken.has(text)),
    );
  });
}

function isFoot(unit: Unit): boolean {
  const text = textOf(unit).trim();
  return unit.kind === 'paragraph' && text.length <= 80 && FOOT.test(text);
}

/** What was not taken, one for each part of the page that holds nothing of the text. */
function droppedIn(tree: Root, taken: ReadonlySet<Text>, layout: PageLayout): Dropped[] {
  const dropped: Dropped[] = [];
  const holdsTaken = remembered(
    (node) =>
      (node.type === 'text' && taken.has(node)) ||
      (!isSilent(node) && childrenOf(node).some(holdsTaken)),
  );
  const add = (node: Nodes, text: string, why: Furniture) => {
    const tidy = text.replace(/\s+/g, ' ').trim();
    if (/[\p{L}\p{N}]/u.test(tidy)) dropped.push({ at: { line: lineOf(node) }, text: tidy, why });
  };
  const visit = (node: Nodes, why: Furniture, isTold: boolean) => {
    if (node.type === 'comment') {
      if (hasHan(node.value)) add(node, node.value, 'comment');
      return;
    }
    if (isSilent(node)) {
      const text = allText(node);
      if (hasHan(text)) add(node, text, 'script');
      return;
    }
    const reason = reasonOf(node, layout) ?? why;
    const isWhole = !isTold && !isPage(node) && !holdsTaken(node);
    if (isWhole)
      add(
        node,
        textsIn(node)
          .map(({ value }) => value)
          .join(' '),
        reason,
      );
    for (const child of childrenOf(node)) visit(child, reason, isTold || isWhole);
  };
  visit(tree, 'navigation', false);
  return dropped;
}

const isPage = (node: Nodes) =>
  node.type === 'root' || (isElement(node) && /^(?:html|body)$/.test(node.tagName));

function reasonOf(node: Nodes, layout: PageLayout): Furniture | undefined {
  if (!isElement(node)) return undefined;
  if (node.tagName === 'head') return 'metadata';
  if (node.tagName === 'rt') return 'hidden';
  return layout.isHidden(node) ? 'hidden' : undefined;
}

/** Text of whatever kind, in a script and in the content of a template. */
function allText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (isElement(node) && node.content) return allText(node.content);
  return childrenOf(node).map(allText).join('');
}

const hasHan = (text: string) => Array.from(text).some(isHan);
