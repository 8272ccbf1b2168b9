import type { Nodes, Parents, Root, TableCell, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { FigureWords } from '../figures/figureWords.ts';
import type { Language } from '../figures/readings.ts';
import { attributeOf } from './inlineForms.ts';

/**
 * Puts the words of figures in the place of `<Figure id="cunli" />` in the cells of tables, so that
 * whoever reads the tree afterwards finds text. One that names no figure is left as it stands.
 *
 * @param figures the words of each figure, by its id
 * @example
 * drawFigures(parseBody('| 存力 | <Figure id="cunli" /> |\n| - | - |'), words, 'zh')
 * // the second cell is 超过1680EB; in English More than 1,680 EB, as it begins the cell
 */
export function drawFigures(tree: Root, figures: FigureWords, language: Language): void {
  const visit = (node: Nodes): void => {
    if (node.type === 'tableCell') drawCell(node, figures, language);
    else if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
}

function drawCell(cell: TableCell, figures: FigureWords, language: Language): void {
  let begins = true;
  const draw = (parent: Parents): void => {
    const children: Nodes[] = parent.children;
    for (const [index, child] of children.entries()) {
      if (isFigure(child)) {
        const figure = figures.get(attributeOf(child, 'id') ?? '');
        if (!figure) continue;
        const value = begins ? capitalise(figure[language]) : figure[language];
        const text: Text = { type: 'text', value };
        if (child.position) text.position = child.position;
        children[index] = text;
        begins = false;
      } else if ('children' in child) {
        draw(child);
      } else if ('value' in child && isText(child) && child.value.trim() !== '') {
        begins = false;
      }
    }
    joinTexts(children);
  };
  draw(cell);
}

const isFigure = (node: Nodes): node is MdxJsxTextElement =>
  node.type === 'mdxJsxTextElement' && node.name === 'Figure';

const isText = ({ type }: Nodes) => type === 'text' || type === 'inlineCode';

const capitalise = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** One text where there are several side by side, as if it had been written so: a term may cross. */
function joinTexts(children: Nodes[]): void {
  for (let index = children.length - 1; index > 0; index -= 1) {
    const [before, text] = [children[index - 1], children[index]];
    if (before?.type !== 'text' || text?.type !== 'text') continue;
    before.value += text.value;
    children.splice(index, 1);
  }
}
