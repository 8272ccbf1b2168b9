import type {
  BlockContent,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
  TableRow,
} from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { ArticleBlock } from './article.ts';
import { linkBareAddresses } from './linkBareAddresses.ts';
import type { Span } from './units.ts';

/**
 * The blocks of an article as a tree of Markdown, with the components for captions and notes; notes
 * that follow each other stand in one. What holds nothing is left out.
 */
export function nodesOf(blocks: readonly ArticleBlock[]): RootContent[] {
  const nodes: RootContent[] = [];
  let notes: MdxJsxFlowElement | undefined;
  for (const block of blocks) {
    if (block.kind !== 'footnote') {
      notes = undefined;
      nodes.push(...nodeOf(block));
      continue;
    }
    const paragraph = paragraphOf(block.spans);
    if (!paragraph) continue;
    if (!notes) {
      notes = { type: 'mdxJsxFlowElement', name: 'Footnotes', attributes: [], children: [] };
      nodes.push(notes);
    }
    notes.children.push(paragraph);
  }
  nodes.forEach(linkBareAddresses);
  return nodes;
}

function nodeOf(block: ArticleBlock): (RootContent & BlockContent)[] {
  switch (block.kind) {
    case 'heading': {
      const children = phrasingOf(oneLine(block.spans));
      const depth = Math.min(Math.max(block.level, 2), 6) as 2 | 3 | 4 | 5 | 6;
      return children.length > 0 ? [{ type: 'heading', depth, children }] : [];
    }
    case 'paragraph':
    case 'footnote': {
      const paragraph = paragraphOf(block.spans);
      return paragraph ? [paragraph] : [];
    }
    case 'caption': {
      const paragraph = paragraphOf(block.spans);
      if (!paragraph) return [];
      return [
        { type: 'mdxJsxFlowElement', name: 'Caption', attributes: [], children: [paragraph] },
      ];
    }
    case 'quote': {
      const children = block.children.flatMap(innerNodeOf);
      return children.length > 0 ? [{ type: 'blockquote', children }] : [];
    }
    case 'list': {
      const items = block.items.flatMap((item): ListItem[] => {
        const children = item.flatMap(innerNodeOf);
        return children.length > 0
          ? [{ type: 'listItem', spread: children.length > 1, children }]
          : [];
      });
      if (items.length === 0) return [];
      const ordered = block.start !== undefined;
      const spread = items.some((item) => item.spread);
      return [{ type: 'list', ordered, start: block.start ?? null, spread, children: items }];
    }
    case 'table': {
      const children = block.rows.map((row): TableRow => ({
        type: 'tableRow',
        children: row.map((cell) => ({ type: 'tableCell', children: phrasingOf(oneLine(cell)) })),
      }));
      const width = block.rows[0]?.length ?? 0;
      if (width === 0) return [];
      // Markdown knows no table without a head.
      const head: TableRow[] = block.headed
        ? []
        : [
            {
              type: 'tableRow',
              children: Array.from({ length: width }, () => ({ type: 'tableCell', children: [] })),
            },
          ];
      // What frames it lets a wide one be scrolled on a phone.
      const table: Table = { type: 'table', children: [...head, ...children] };
      return [{ type: 'mdxJsxFlowElement', name: 'Figures', attributes: [], children: [table] }];
    }
    case 'code':
      return block.text.trim() === '' ? [] : [{ type: 'code', value: block.text }];
    case 'rule':
      return [{ type: 'thematicBreak' }];
  }
}

/** Within a list or a quotation a heading is a line in strong type: sections are the article's. */
function innerNodeOf(block: ArticleBlock): BlockContent[] {
  if (block.kind === 'heading') {
    const paragraph = paragraphOf(block.spans.map((span) => ({ ...span, strong: true })));
    return paragraph ? [paragraph] : [];
  }
  if (block.kind === 'caption') return innerNodeOf({ ...block, kind: 'paragraph' });
  return nodeOf(block);
}

function paragraphOf(spans: readonly Span[]): Paragraph | undefined {
  const children = phrasingOf(trim(spans));
  return children.length > 0 ? { type: 'paragraph', children } : undefined;
}

const oneLine = (spans: readonly Span[]) =>
  trim(spans.map((span) => ({ ...span, text: span.text.replace(/\s*[\n\r]\s*/g, ' ') })));

/** Without the space around the whole, which nobody sees. */
function trim(spans: readonly Span[]): Span[] {
  const kept = [...spans];
  while (kept[0]?.text.trim() === '') kept.shift();
  while (kept.at(-1)?.text.trim() === '') kept.pop();
  return kept.map((span, index) => {
    let { text } = span;
    if (index === 0) text = text.trimStart();
    if (index === kept.length - 1) text = text.trimEnd();
    return { ...span, text };
  });
}

const LAYERS = ['link', 'strong', 'emphasis'] as const;

/** Spans as nodes, the link outside, then strong type, then emphasis; neighbours share what they can. */
function phrasingOf(spans: readonly Span[], layer = 0): PhrasingContent[] {
  const name = LAYERS[layer];
  if (name === undefined) return spans.flatMap(leavesOf);
  const nodes: PhrasingContent[] = [];
  let index = 0;
  while (index < spans.length) {
    const value = spans[index]?.[name];
    let end = index + 1;
    while (end < spans.length && spans[end]?.[name] === value) end += 1;
    const group = spans.slice(index, end);
    index = end;
    if (value === undefined || value === false || group.every(({ text }) => text.trim() === '')) {
      nodes.push(...phrasingOf(group, layer + 1));
      continue;
    }
    // Markdown takes no emphasis that begins or ends with a space.
    const [before, inner, after] = splitSpace(group);
    nodes.push(...leavesOfAll(before));
    const children = phrasingOf(inner, layer + 1);
    if (name === 'link') nodes.push({ type: 'link', url: String(value), children: children });
    else nodes.push({ type: name, children });
    nodes.push(...leavesOfAll(after));
  }
  return nodes;
}

const leavesOfAll = (text: string): PhrasingContent[] => (text === '' ? [] : leavesOf({ text }));

function splitSpace(group: readonly Span[]): [string, Span[], string] {
  const text = group.map((span) => span.text).join('');
  const before = /^\s*/.exec(text)?.[0] ?? '';
  const after = text.trim() === '' ? '' : (/\s*$/.exec(text)?.[0] ?? '');
  return [before, trim(group), after];
}

/** Text, with a break wherever the input had one. */
function leavesOf(span: Span): PhrasingContent[] {
  if (span.code)
    return span.text === ''
      ? []
      : [{ type: 'inlineCode', value: span.text.replace(/\s*\n\s*/g, ' ') }];
  return span.text.split(/[ \t]*\r?\n[ \t]*/).flatMap((line, index): PhrasingContent[] => {
    const text: PhrasingContent[] = line === '' ? [] : [{ type: 'text', value: line }];
    return index === 0 ? text : [{ type: 'break' }, ...text];
  });
}
