import { findClause } from '../search/findClause.ts';
import { planQuery } from '../search/planQuery.ts';
import { tokenise } from '../search/tokenise.ts';
import { loadLookUp } from './loadLookUp.ts';
import { loadStem } from './loadStem.ts';
import { loadRegionalWords } from './pagefindEngine.ts';

/** The name of the highlight in the style sheet. */
const NAME = 'found';
const BLOCKS = 'p, li, td, th, dd, dt, caption, summary, h1, h2, h3, h4';
/** Reading aids, controls and what the search does not read. */
const SKIPPED = 'rt, rp, script, style, button, svg, [data-index-ignore]';

/**
 * Marks what a query asks for, the same way in which the search found it, and brings the first
 * place at or after a target into view. Escape takes the marks away.
 *
 * @param target by default the place in the address
 */
export async function markQuery(
  query: string,
  target: Element | null = document.getElementById(location.hash.slice(1)),
): Promise<void> {
  const [{ fold }, words, stem] = await Promise.all([
    loadLookUp(),
    loadRegionalWords(),
    loadStem(),
  ]);
  const { clauses } = planQuery(query, fold, stem, words);
  const ranges = blocksIn(document.querySelector('main')).flatMap((nodes) => {
    const text = nodes.map(({ data }) => data).join('');
    const tokens = tokenise(text, fold, stem);
    return clauses
      .flatMap((clause) => findClause(tokens, clause))
      .map(({ start, end }) => rangeOver(nodes, start, end));
  });
  mark(ranges);
  firstFrom(ranges, target)?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

/** The text nodes of each block of a page, without those of blocks within it. */
function blocksIn(main: Element | null): Text[][] {
  if (!main) return [];
  const blocks = new Map<Element, Text[]>();
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (!(node instanceof Text) || !parent || parent.closest(SKIPPED)) continue;
    const block = parent.closest(BLOCKS);
    if (!block || !main.contains(block)) continue;
    const nodes = blocks.get(block) ?? [];
    nodes.push(node);
    blocks.set(block, nodes);
  }
  return [...blocks.values()];
}

function rangeOver(nodes: readonly Text[], start: number, end: number): Range {
  const range = document.createRange();
  let at = 0;
  for (const node of nodes) {
    const next = at + node.data.length;
    if (start >= at && start < next) range.setStart(node, start - at);
    if (end > at && end <= next) range.setEnd(node, end - at);
    at = next;
  }
  return range;
}

/** By the style sheet where the browser can; the page's elements stay as they are. */
function mark(ranges: readonly Range[]): void {
  if ('highlights' in CSS) {
    CSS.highlights.set(NAME, new Highlight(...ranges));
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') CSS.highlights.delete(NAME);
    });
    return;
  }
  // From the end, so that the places before stay true.
  for (const range of [...ranges].reverse()) {
    if (range.startContainer !== range.endContainer) continue;
    const found = document.createElement('mark');
    found.className = NAME;
    range.surroundContents(found);
  }
}

function firstFrom(ranges: readonly Range[], target: Element | null): Range | undefined {
  if (!target) return ranges[0];
  return ranges.find(({ startContainer }) => {
    const position = target.compareDocumentPosition(startContainer);
    return (
      (position & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)) !== 0
    );
  });
}
