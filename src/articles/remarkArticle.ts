import type { Blockquote, Link, Nodes, PhrasingContent, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Writings } from '../chinese/createWritings.ts';
import { editionOf } from '../editions.ts';
import type { FigureWords } from '../figures/figureWords.ts';
import type { Matchers } from '../glossary/createMatchers.ts';
import { findMentions } from '../glossary/findMentions.ts';
import { TITLE_ID, isInlineName } from './components.ts';
import type { ComponentName } from './components.ts';
import { writtenSchema } from './articleSchema.ts';
import { drawFigures } from './drawFigures.ts';
import { drawWritten, howWritten, settleAttributes } from './written.ts';
import { inlineAsHtml } from './inlineForms.ts';
import { readBlocks } from './readBlocks.ts';
import type { Piece, TreeBlock } from './readBlocks.ts';

/** The class that marks a link as a mention of a term. */
export const TERM_CLASS = 'term';

export interface RemarkArticleOptions {
  /** Finds terms in a text of a language; which one, the file’s place says. */
  match: Matchers;
  /** Ids of terms that are never linked. */
  unlinked: ReadonlySet<string>;
  /** The words that stand for `<Figure>`. */
  figures: FigureWords;
  /** Read texts in Traditional characters, which their front matter tells. */
  writings: Writings;
}

/** A file as Astro gives it to its plugins. */
interface File {
  path?: string | undefined;
  data?: { astro?: { frontmatter?: unknown } | undefined };
}

/**
 * The remark plugin that turns an article's tree into what its reading says: each block bears its
 * id, and the first mention of each term in a section is a link `/terms/<id>/`.
 *
 * The links are without edition and base; the page puts them in when it is rendered.
 */
export function remarkArticle({ match, unlinked, figures, writings }: RemarkArticleOptions) {
  return (tree: Root, file: File): void => {
    const language = isEnglish(file.path ?? '') ? 'en' : 'zh';
    const said = writtenSchema.safeParse(file.data?.astro?.frontmatter);
    const written = language === 'zh' && said.success ? howWritten(said.data, writings) : undefined;
    if (written) {
      drawWritten(tree, figures, written);
      settleAttributes(tree, written);
    } else drawFigures(tree, figures, language);
    const blocks = readBlocks(tree, 1, written);
    const matcher = match[written?.script ?? language] ?? match[language];
    const mentions = findMentions(blocks, matcher, unlinked).filter(({ linked }) => linked);
    for (const block of blocks) {
      bearId(block);
      // From the end, so that offsets before a link stay true.
      for (const { start, end, term } of mentions.filter((m) => m.block === block.id).reverse()) {
        const piece = block.pieces.findLast((candidate) => candidate.start <= start);
        if (piece) linkTerm(piece, start - piece.start, end - piece.start, term);
      }
    }
    showInline(tree, editionOf(written?.script ?? 'hans').lang);
  };
}

/** `articles/en/x.mdx`, `pages/about.en.mdx`. */
const isEnglish = (path: string) => /[/\\]en[/\\][^/\\]*$|\.en\.mdx$/.test(path);

/**
 * The HTML of components that put nothing of their own around what they hold. Notes are a group and
 * no landmark: a text may have several, and stand beside its translation.
 */
const framesIn = (lang: string) =>
  ({
    Keep: { hName: 'div', hProperties: { lang, translate: 'no' } },
    Caption: { hName: 'div', hProperties: { className: ['caption'] } },
    Footnotes: {
      hName: 'section',
      hProperties: { className: ['footnotes'], role: 'group' },
    },
  }) as const satisfies Partial<Record<ComponentName, unknown>>;

/** Puts HTML in the place of the components that only say what a text is, or in which form it stands. */
function showInline(parent: Nodes, lang: string): void {
  const frames = framesIn(lang);
  if (!('children' in parent)) return;
  const children: Nodes[] = parent.children;
  for (const [index, child] of children.entries()) {
    showInline(child, lang);
    if (child.type === 'mdxJsxTextElement' && isInlineName(child.name)) {
      // A figure that has no words stays, and stops whoever would show the text without it.
      if (child.name !== 'Figure') children[index] = inlineAsHtml(child, lang);
    } else if (child.type === 'mdxJsxFlowElement' && Object.hasOwn(frames, child.name ?? '')) {
      const frame: Blockquote = { type: 'blockquote', children: child.children };
      frame.data = frames[child.name as keyof typeof frames];
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
