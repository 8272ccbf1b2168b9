import type { Element, Nodes, Root, Text } from 'hast';
import { alignPieces } from './alignPieces.ts';
import type { Converter } from './createConverter.ts';

/** Elements that stand within a line: text before, in and after them belongs together. */
const INLINE = new Set(
  'a abbr b bdi bdo cite data del dfn em i ins mark q s small span strong sub sup time u wbr'.split(
    ' ',
  ),
);
/** Elements whose text is not language, or not to be touched. */
const OPAQUE = new Set(['code', 'kbd', 'pre', 'samp', 'script', 'style', 'svg', 'template']);
const SPOKEN_ATTRIBUTES = ['title', 'alt', 'ariaLabel', 'placeholder'];

/**
 * Converts the text of an HTML tree in place, whole blocks at a time, so that a word is known
 * across tags: `<b>头</b>发` becomes `<b>頭</b>髮`. Code and whatever carries
 * `translate="no"` or a `lang` other than `zh-Hans` stay as they are.
 */
export function convertTree(tree: Root, convert: Converter): void {
  let run: Text[] = [];

  const flush = () => {
    const pieces = convert.pieces(run.map(({ value }) => value).join(''));
    const converted = alignPieces(
      pieces,
      run.map(({ value }) => value.length),
    );
    run.forEach((text, index) => {
      text.value = converted[index] ?? '';
    });
    run = [];
  };

  const visit = (node: Nodes): void => {
    if (node.type === 'text') run.push(node);
    else if (node.type === 'element') visitElement(node);
    else if (node.type === 'root') node.children.forEach(visit);
  };

  const visitElement = (element: Element): void => {
    const { tagName, properties } = element;
    const inline = INLINE.has(tagName);
    if (!inline || isLeftAlone(element)) flush();
    if (isLeftAlone(element)) return;
    for (const name of SPOKEN_ATTRIBUTES) {
      const value = properties[name];
      if (typeof value === 'string') properties[name] = convert(value);
    }
    element.children.forEach(visit);
    if (!inline) flush();
  };

  visit(tree);
  flush();
}

function isLeftAlone({ tagName, properties }: Element): boolean {
  const { lang, translate } = properties;
  return (
    OPAQUE.has(tagName) ||
    translate === 'no' ||
    (typeof lang === 'string' && lang !== '' && lang !== 'zh-Hans')
  );
}
