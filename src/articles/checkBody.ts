import type { Nodes, Root } from 'mdast';
import type {
  MdxJsxAttribute,
  MdxJsxExpressionAttribute,
  MdxJsxTextElement,
} from 'mdast-util-mdx-jsx';
import { isCjk } from '../chinese/isCjk.ts';
import type { Script } from '../editions.ts';
import type { Problem } from '../problems.ts';
import type { Wrong } from './checkFigureId.ts';
import { checkTimeline } from './checkTimeline.ts';
import {
  COMPONENTS,
  INLINE_ATTRIBUTES,
  INLINE_COMPONENTS,
  isComponentName,
  isInlineName,
} from './components.ts';
import type { InlineName } from './components.ts';
import { attributeOf, formsOf, termOf } from './inlineForms.ts';
import { textOf } from './textOf.ts';

/** A backslash would show. */
export const CODE_WORD_REMEDY =
  'Write `&#x69;mport` or `&#x65;xport` for the word itself; components need no import.';

const KNOWN = Object.keys(COMPONENTS)
  .map((name) => `<${name}>`)
  .join(', ');

const INLINE = Object.values(INLINE_COMPONENTS).join(' and ');

/**
 * Finds what an article may not contain: code that runs, elements outside the closed list, a
 * first-level heading (the title is the page's only one), a heading that skips a level, a timeline
 * without dates or out of their order.
 *
 * @param firstLine 1-based line of the file on which the body begins
 * @param checkFigure what is wrong with the figure of an id in this text
 * @param script the characters that the text is written in
 */
export function checkBody(
  tree: Root,
  file: string,
  firstLine: number,
  checkFigure: (id: string) => Wrong | undefined = () => undefined,
  script: Script = 'hans',
): Problem[] {
  const problems: Problem[] = [];
  let depth = 1;
  let isInCell = false;
  const report = (node: Nodes, message: string, remedy: string) => {
    const line = (node.position?.start.line ?? 1) + firstLine - 1;
    problems.push({ file, line, message, remedy });
  };
  const visit = (node: Nodes): void => {
    switch (node.type) {
      case 'mdxjsEsm':
        report(
          node,
          'A line that begins with import or export would run as code.',
          CODE_WORD_REMEDY,
        );
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (/^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(node.value)) break;
        report(
          node,
          'Text in braces would run as code.',
          'Write `\\{` for a brace that shows, or `{/* … */}` for a comment.',
        );
        break;
      case 'mdxJsxTextElement': {
        if (!isInlineName(node.name)) {
          report(
            node,
            `<${node.name ?? ''}> stands inside a line of text.`,
            `Use Markdown, write \`\\<\` for a sign that shows, or put a component (${KNOWN}) on a line of its own. Within a line there are ${INLINE}.`,
          );
          break;
        }
        const wrong = checkInline(node.name, node, script);
        if (wrong) {
          report(node, `<${node.name}> ${wrong}`, `Write ${howToInline(node.name, script)}.`);
        } else if (node.name === 'Figure') {
          const misnamed = isInCell
            ? checkFigure(attributeOf(node, 'id') ?? '')
            : OUTSIDE_OF_TABLES;
          if (misnamed) report(node, misnamed.message, misnamed.remedy);
        }
        break;
      }
      case 'paragraph': {
        const inline = node.children.filter(({ type }) => type === 'mdxJsxTextElement');
        if (inline.length > 1 && node.children.every(isInlineOrBlank)) {
          report(
            node,
            'The paragraph is nothing but components.',
            'Put the text of the paragraph into one of them, or a word beside them.',
          );
        }
        break;
      }
      case 'mdxJsxFlowElement':
        if (node.name === 'Figure') {
          report(node, OUTSIDE_OF_TABLES.message, OUTSIDE_OF_TABLES.remedy);
          break;
        }
        if (!isComponentName(node.name)) {
          report(node, `<${node.name ?? ''}> is not a component.`, `There are ${KNOWN}.`);
          break;
        }
        for (const attribute of node.attributes) {
          const wrong = checkAttribute(attribute, COMPONENTS[node.name].textAttributes);
          if (wrong) report(node, `<${node.name}> ${wrong}`, `Write ${howTo(node.name)}.`);
        }
        if (node.name === 'Together' && !areParagraphs(node.children)) {
          report(
            node,
            '<Together> must hold two paragraphs or more, and nothing else.',
            'Put it around the paragraphs that stand beside one of the other language, with empty lines between.',
          );
        }
        if (node.name === 'Timeline') {
          for (const wrong of checkTimeline(node)) report(wrong.node, wrong.message, wrong.remedy);
        }
        if (node.name === 'Caption' && !node.children.every(isParagraph)) {
          report(
            node,
            '<Caption> must hold paragraphs, and nothing else.',
            'Put it around the words that stood below the picture, with empty lines between.',
          );
        }
        if (node.name === 'Footnotes' && !node.children.every(isParagraphOrList)) {
          report(
            node,
            '<Footnotes> must hold paragraphs or lists, and nothing else.',
            'Put it around the notes alone, each with its mark at its head: `[1]`, `①`, `注1`.',
          );
        }
        break;
      case 'listItem':
        if (typeof node.checked === 'boolean') {
          report(
            node,
            'A list of tasks has boxes to tick, which nobody could tick here.',
            'Begin the item with ☐ or ☑ in place of `[ ]` or `[x]`, or put a backslash before the bracket: `\\[ ]`.',
          );
        }
        break;
      case 'footnoteReference':
      case 'footnoteDefinition':
        report(
          node,
          'Footnotes would be headed in English and number into the text.',
          'Put a backslash before the bracket, `\\[^1]`, or write `[1]` and put the notes, each with its mark at its head, between <Footnotes> and </Footnotes>.',
        );
        break;
      case 'link':
        if (!node.title && isRunOn(node.url, textOf(node))) {
          report(
            node,
            `The address runs on into the text: ${textOf(node)}`,
            'Write a link with its own text: `[全文](https://…)`.',
          );
        }
        break;
      case 'heading':
        if (node.depth === 1) {
          report(
            node,
            'The body has a first-level heading.',
            'Begin sections with `##`; the title stands in the front matter.',
          );
        } else if (node.depth > depth + 1) {
          report(
            node,
            `A heading of level ${node.depth} follows one of level ${depth}.`,
            `Write \`${'#'.repeat(depth + 1)}\` here.`,
          );
        }
        depth = node.depth;
        break;
    }
    const outer = isInCell;
    isInCell ||= node.type === 'tableCell';
    if ('children' in node) node.children.forEach(visit);
    isInCell = outer;
  };
  visit(tree);
  return problems;
}

const OUTSIDE_OF_TABLES: Wrong = {
  message: '<Figure> stands outside the cells of a table.',
  remedy:
    'Write the number as the sentence says it; it is held against the figures all the same. For the table itself write <Figures>.',
};

const howToInline = (name: InlineName, script: Script) =>
  name === 'Form' && script !== 'hans' ? '<Form hans="干杯">乾杯</Form>' : INLINE_COMPONENTS[name];

const howTo = (name: keyof typeof COMPONENTS) =>
  COMPONENTS[name].textAttributes.length === 0 ? `<${name}>` : `<${name} title="……">`;

const areParagraphs = (nodes: readonly Nodes[]) =>
  nodes.length > 1 && nodes.every(({ type }) => type === 'paragraph');

/** MDX takes a paragraph that is one inline component for a block. */
const isParagraph = (node: Nodes) =>
  node.type === 'paragraph' || (node.type === 'mdxJsxFlowElement' && isInlineName(node.name));

const isParagraphOrList = (node: Nodes) => isParagraph(node) || node.type === 'list';

const isInlineOrBlank = (node: Nodes) =>
  node.type === 'mdxJsxTextElement' || (node.type === 'text' && node.value.trim() === '');

/** What is wrong with a component within a line. */
function checkInline(
  name: InlineName,
  element: MdxJsxTextElement,
  script: Script,
): string | undefined {
  const text = element.children.every(({ type }) => type === 'text') ? textOf(element) : '';
  if (name === 'Figure') {
    if (element.children.length > 0) return 'holds something; its words come from the figure.';
  } else if (text.trim() === '') return 'must hold plain text, without links or emphasis.';
  const known = INLINE_ATTRIBUTES[name];
  for (const attribute of element.attributes) {
    const wrong = checkAttribute(attribute, known);
    if (wrong) return wrong;
  }
  if (name === 'Form') {
    const said = known.filter((one) => attributeOf(element, one) !== undefined);
    if (said.includes(script) || (script !== 'hans' && said.includes('hant'))) {
      return 'says a form of the edition that shows the text as it is written.';
    }
    if (script === 'hans' ? !formsOf(element) : said.length === 0) {
      return script === 'hans'
        ? 'must say the form in both Traditional editions: tw and hk, or hant.'
        : 'must say the form in another edition.';
    }
  }
  if (name === 'Term' && termOf(element) === undefined) return 'must name an entry by its id.';
  if (name === 'Figure' && attributeOf(element, 'id') === undefined) {
    return 'must name a figure by its id.';
  }
  return undefined;
}

/** A bare address takes whatever follows without a space, Chinese included. */
function isRunOn(url: string, text: string): boolean {
  return text.startsWith('http') && Array.from(text).some(isCjk) && decoded(url).endsWith(text);
}

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    // It has a % that begins no character; as an address it is what it is.
    return url;
  }
}

function checkAttribute(
  attribute: MdxJsxAttribute | MdxJsxExpressionAttribute,
  known: readonly string[],
): string | undefined {
  if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object') {
    return 'has an attribute that would run as code.';
  }
  if (!known.includes(attribute.name)) return `has an unknown attribute ${attribute.name}.`;
  return attribute.value ? undefined : `has an empty attribute ${attribute.name}.`;
}
