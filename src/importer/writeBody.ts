import type { Nodes, Parents, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxJsxToMarkdown } from 'mdast-util-mdx-jsx';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Handle } from 'mdast-util-to-markdown';
import { parseBody } from '../articles/syntax.ts';
import { checkBody } from '../articles/checkBody.ts';
import type { ArticleBlock } from './article.ts';
import { isBareAddress, linkBareAddresses } from './linkBareAddresses.ts';
import { nodesOf } from './nodesOf.ts';
import { saysTheSame } from './saysTheSame.ts';

/** The body of a file, and where in it something had to give way. */
export interface WrittenBody {
  body: string;
  /** First words of the blocks that lost links or emphasis, since Markdown cannot write them there. */
  plain: string[];
}

/**
 * Writes the blocks of an article as MDX that says just what they say: whatever a text holds, none
 * of it becomes markup, a component or code. Each block is read back by the parser of articles; one
 * that would come out as something else is written with its signs as character references.
 *
 * @throws Error where a block cannot be written so that it is read back as it was; none is known
 * @example writeBody([{ kind: 'paragraph', spans: [{ text: 'import {算力}' }] }]).body
 * // '&#x69;mport \\{算力}\n'
 */
export function writeBody(blocks: readonly ArticleBlock[]): WrittenBody {
  const plain: string[] = [];
  const written = nodesOf(blocks).map((node) => {
    const easy = write(node, writeText);
    // Beside emphasis, Han characters are written as references, which articles’ parser does not need.
    const easier = easy.replace(REFERENCE_TO_HAN, (_, code: string) =>
      String.fromCodePoint(parseInt(code, 16)),
    );
    if (isReadBack(easier, node)) return easier;
    if (isReadBack(easy, node)) return easy;
    const bare = withoutMarks(node);
    linkBareAddresses(bare);
    const hard = write(bare, writeReferences);
    if (!isReadBack(hard, bare)) {
      throw new Error(`This text cannot be written as MDX: ${textIn(node).slice(0, 200)}`);
    }
    if (hasMarks(node)) plain.push(textIn(node).slice(0, 20));
    return hard;
  });
  return { body: written.map((text) => `${text.trimEnd()}\n`).join('\n'), plain };
}

function write(node: RootContent, text: Handle): string {
  const root: Root = { type: 'root', children: [node] };
  const markdown = toMarkdown(root, {
    extensions: [gfmToMarkdown({ tablePipeAlign: false }), mdxJsxToMarkdown()],
    handlers: { text },
    unsafe: [{ character: '{', inConstruct: ['phrasing'] }],
    bullet: '-',
    emphasis: '_',
    fences: true,
    resourceLink: true,
    rule: '*',
  });
  // The two words with which a line of MDX begins to be code.
  return markdown.replace(
    /^(?:import|export)(?=\s)/,
    (word) => reference(word[0] ?? '') + word.slice(1),
  );
}

const writeText: Handle = (node: { value: string }, _, state, info) =>
  state.safe(node.value, info).replace(UNSEEN, reference);

/** Signs that are not seen and change what is, such as the direction of the text. */
const UNSEEN =
  /[\u200c-\u200f\u2028-\u202e\u2066-\u2069\u061c\u180e\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

const writeReferences: Handle = ({ value }: { value: string }) =>
  value.replace(/[^\p{L}\p{N}\p{M}\u3001-\u303f\uff00-\uffef ]|^ +| +$| {2,}/gu, (signs) =>
    Array.from(signs).map(reference).join(''),
  );

const REFERENCE_TO_HAN = /&#x((?:[3-9][0-9A-F]|20)[0-9A-F]{2}|2[0-9A-F]{4});/g;

const reference = (sign: string) =>
  `&#x${(sign.codePointAt(0) ?? 0xfffd).toString(16).toUpperCase()};`;

function isReadBack(markdown: string, node: RootContent): boolean {
  try {
    const tree = parseBody(markdown);
    const [first, second] = tree.children;
    return (
      first !== undefined &&
      second === undefined &&
      saysTheSame(first, node) &&
      // What heads a section stands alone here, whatever its level.
      (first.type === 'heading' || checkBody(tree, '', 1).length === 0)
    );
  } catch {
    // No MDX at all, which is one way of not being the same.
    return false;
  }
}

const MARKS: ReadonlySet<string> = new Set(['link', 'strong', 'emphasis', 'inlineCode']);

const hasMarks = (node: Nodes): boolean =>
  (MARKS.has(node.type) && !isBareAddress(node)) ||
  ('children' in node && (node.children as Nodes[]).some(hasMarks));

/** The same without links, emphasis and code within its lines. */
function withoutMarks<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return node;
  const children = (node.children as Nodes[]).flatMap((child): Nodes[] => {
    if (child.type === 'inlineCode') return [{ type: 'text', value: child.value }];
    const bare = withoutMarks(child);
    return MARKS.has(child.type) ? (bare as Parents).children : [bare];
  });
  return { ...node, children: joinTexts(children) };
}

function joinTexts(nodes: readonly Nodes[]): Nodes[] {
  const joined: Nodes[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (last?.type === 'text' && node.type === 'text') {
      joined[joined.length - 1] = { type: 'text', value: last.value + node.value };
    } else joined.push(node);
  }
  return joined;
}

function textIn(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? (node.children as Nodes[]).map(textIn).join('') : '';
}
