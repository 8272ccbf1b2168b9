import type { Emphasis, Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { isInlineName } from './components.ts';
import type { Fixed } from '../chinese/createConverter.ts';
import type { Forms } from '../chinese/createWrittenReader.ts';

/** What other editions have instead of a piece, or that it stays as it is. */
export type InlineForms = Partial<Forms> | 'kept';

/** A stretch of a block’s text whose forms in the Traditional editions are settled. */
export interface Settled {
  start: number;
  end: number;
  tw: string;
  hk: string;
  /** In a text in Traditional characters: whether it is a word, and not its characters alone. */
  word?: true;
}

/** The settled stretches as a converter of one script takes them. */
export function fixedIn(settled: readonly Settled[], script: 'tw' | 'hk'): Fixed[] {
  return settled.map(({ start, end, tw, hk }) => ({ start, end, to: { tw, hk }[script] }));
}

/** What `<Form>` or `<Keep>` says of its text; nothing where it is written wrongly. */
export function formsOf(
  element: MdxJsxTextElement,
): { tw: string; hk: string } | 'kept' | undefined {
  if (element.name === 'Keep') return 'kept';
  const tw = attributeOf(element, 'tw') ?? attributeOf(element, 'hant');
  const hk = attributeOf(element, 'hk') ?? attributeOf(element, 'hant');
  return tw === undefined || hk === undefined ? undefined : { tw, hk };
}

/** The same in a text in Traditional characters, where `<Form>` says what other editions have. */
export function writtenFormsOf(element: MdxJsxTextElement): InlineForms | undefined {
  if (element.name === 'Keep') return 'kept';
  if (element.name !== 'Form') return undefined;
  const forms: Partial<Forms> = {};
  for (const script of ['hans', 'tw', 'hk'] as const) {
    const form = attributeOf(element, script);
    if (form !== undefined) forms[script] = form;
  }
  return forms;
}

/** The entry that `<Term>` names; null for `<NoTerm>`, which names none. */
export function termOf(element: MdxJsxTextElement): string | null | undefined {
  if (element.name === 'NoTerm') return null;
  return element.name === 'Term' ? attributeOf(element, 'id') : undefined;
}

/** The text of an attribute of a component within a line. */
export function attributeOf({ attributes }: MdxJsxTextElement, name: string): string | undefined {
  return attributes
    .filter((one) => one.type === 'mdxJsxAttribute' && one.name === name)
    .map((one) => one.value)
    .find((one) => typeof one === 'string');
}

/**
 * MDX takes a paragraph that is one inline component for a block; makes it a paragraph again, so
 * that it is counted and shown as one.
 */
export function ravelInline(tree: Root): void {
  const visit = (parent: Nodes): void => {
    if (!('children' in parent)) return;
    for (const [index, child] of parent.children.entries()) {
      if (child.type === 'mdxJsxFlowElement' && isInlineName(child.name) && holdsText(child)) {
        const inline = { ...child, type: 'mdxJsxTextElement' } as unknown as PhrasingContent;
        const paragraph: Paragraph = { type: 'paragraph', children: [inline] };
        (parent.children as Nodes[])[index] = paragraph;
      } else visit(child);
    }
  };
  visit(tree);
}

const holdsText = ({ children }: MdxJsxFlowElement) =>
  (children as Nodes[]).every(({ type }) => type === 'text');

/**
 * The HTML that inline components become; what it says is taken up when an edition is made.
 *
 * @param lang of the text, in which what is kept stays
 */
export function inlineAsHtml(element: MdxJsxTextElement, lang: string): Emphasis {
  const forms = formsOf(element);
  const kept = { lang, translate: 'no' };
  const hProperties =
    forms === 'kept' ? kept : forms ? { 'data-tw': forms.tw, 'data-hk': forms.hk } : {};
  return { type: 'emphasis', data: { hName: 'span', hProperties }, children: element.children };
}
