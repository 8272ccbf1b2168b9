import type { Blockquote, Link, Nodes, PhrasingContent, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { FigureWords } from '../figures/figureWords.ts';
import { findMentions } from '../glossary/findMentions.ts';
import type { Matcher } from '../glossary/createMatcher.ts';
import { TITLE_ID, isInlineName } from './components.ts';
import type { ComponentName } from './components.ts';
import { drawFigures } from './drawFigures.ts';
import { inlineAsHtml } from './inlineForms.ts';
import { readBlocks } from './readBlocks.ts';
import type { Piece, TreeBlock } from './readBlocks.ts';

/** The class that marks a link as a mention of a term. */
export const TERM_CLASS = 'term';

export interface RemarkArticleOptions {
  /** Finds terms in a text of a language; which one, the file’s place says. */
  match: Record<'zh' | 'en', Matcher>;
  /** Ids of terms that are never linked. */
  unlinked: ReadonlySet<string>;
  /** The words that stand for `<Figure>`. */
  figures: FigureWords;
}

/**
 * The remark plugin that turns an article's tree into what its reading says: each block bears its
 * id, and the first mention of each term in a section is a link `/terms/<id>/`.
 *
 * The links are without edition and base; the page puts them in when it is rendered.
 */
export function remarkArticle({ match, unlinked, figures }: RemarkArticleOptions) {
  return (tree: Root, file: { path?: string | undefined }): void => {
    const language = isEnglish(file.path ?? '') ? 'en' : 'zh';
    drawFigures(tree, figures, language);
    const blocks = readBlocks(tree);
    const mentions = findMentions(blocks, match[language], unlinked).filter(({ linked }) => linked);
    for (const block of blocks) {
      bearId(block);
      // From the end, so that offsets before a link stay true.
      for (const { start, end, term } of mentions.filter((m) => m.block === block.id).reverse()) {
        const piece = block.pieces.findLast((candidate) => candidate.start <= start);
        if (piece) linkTerm(piece, start - piece.start, end - piece.start, term);
      }
    }
    showInline(tree);
  };
}

/** `articles/en/x.mdx`, `pages/about.en.mdx`. */
const isEnglish = (path: string) => /[/\\]en[/\\][^/\\]*$|\.en\.mdx$/.test(path);

/**
 * The HTML of components that put nothing of their own around what they hold. Notes are a group and
 * no landmark: a text may have several, and stand beside its translation.
 */
const FRAMES = {
  Keep: { hName: 'div', hProperties: { lang: 'zh-Hans', translate: 'no' } },
  Caption: { hName: 'div', hProperties: { className: ['caption'] } },
  Footnotes: { hName: 'section', hProperties: { className: ['footnotes'], role: 'group' } },
} as const satisfies Partial<Record<ComponentName, unknown>>;

/** Puts HTML in the place of the components that only say what a text is, or in which form it stands. */
function showInline(parent: Nodes): void {
  if (!('children' in parent)) return;
  const children: Nodes[] = parent.children;
  for (const [index, child] of children.entries()) {
    showInline(child);
    if (child.type === 'mdxJsxTextElement' && isInlineName(child.name)) {
      // A figure that has no words stays, and stops whoever would show the text without it.
      if (child.name !== 'Figure') children[index] = inlineAsHtml(child);
    } else if (child.type === 'mdxJsxFlowElement' && Object.hasOwn(FRAMES, child.name ?? '')) {
      const frame: Blockquote = { type: 'blockquote', children: child.children };
      frame.data = FRAMES[child.name as keyof typeof FRAMES];
      children[index] = frame;
    } else if (child.type === 'mdxJsxFlowElement' && child.name === 'Together') {
      children[index] = togetherAsHtml(child);
    }
  }
}

/** One element for the paragraphs that are one block, with the line feed that its text has. */
function togetherAsHtml({ children, data }: MdxJsxFlowElement): Nodes {
  const inside: Nodes[] = [];
  for (const child of children as Nodes[]) {
    if (inside.length > 0) inside.push({ type: 'text', value: '\n' });
    inside.push(child);
  }
  // Not a blockquote, which would begin and end with a line feed of its own.
  return {
    type: 'paragraph',
    data: { ...data, hName: 'div' },
    children: inside as PhrasingContent[],
  };
}

function bearId({ bearer, id, kind }: TreeBlock): void {
  if (kind === 't' && bearer.type === 'mdxJsxFlowElement') {
    bearer.attributes.push({ type: 'mdxJsxAttribute', name: TITLE_ID, value: id });
    return;
  }
  bearer.data = { ...bearer.data, hProperties: { id } };
}

function linkTerm({ node, parent }: Piece, start: number, end: number, term: string): void {
  if (node.type !== 'text') return;
  const link: Link = {
    type: 'link',
    url: `/terms/${term}/`,
    children: [{ type: 'text', value: node.value.slice(start, end) }],
    data: { hProperties: { className: [TERM_CLASS], 'data-term': term } },
  };
  const after: PhrasingContent = { type: 'text', value: node.value.slice(end) };
  node.value = node.value.slice(0, start);
  const siblings = parent.children as PhrasingContent[];
  siblings.splice(siblings.indexOf(node) + 1, 0, link, after);
}
