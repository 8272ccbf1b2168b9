import type { Element, Nodes, Root, Text } from 'hast';
import { alignPieces } from './alignPieces.ts';
import type { Converter, Fixed } from './createConverter.ts';
import type { TraditionalScript } from './script/createScriptConverter.ts';

/** Elements that stand within a line: text before, in and after them belongs together. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u wbr'.split(
    ' ',
  ),
);
/** Elements whose text is not language, or not to be touched. */
const OPAQUE = new Set(['code', 'kbd', 'pre', 'samp', 'script', 'style', 'svg', 'template']);
const SPOKEN_ATTRIBUTES = ['title', 'alt', 'ariaLabel', 'placeholder'];
/** Where an element says what its text is in a place. */
const FORM_PROPERTIES = { tw: 'dataTw', hk: 'dataHk' } as const;

/**
 * Converts the text of an HTML tree in place, whole blocks at a time, so that a word is known
 * across tags: `<b>头</b>发` becomes `<b>頭</b>髮`. Code and whatever carries
 * `translate="no"` or a `lang` other than `zh-Hans` stay as they are; an element with `data-tw` or
 * `data-hk` becomes what they say.
 */
export function convertTree(tree: Root, convert: Converter, script: TraditionalScript): void {
  let run: Text[] = [];
  let length = 0;
  let fixed: Fixed[] = [];

  const flush = () => {
    const pieces = convert.pieces(run.map(({ value }) => value).join(''), fixed);
    const converted = alignPieces(
      pieces,
      run.map(({ value }) => value.length),
    );
    run.forEach((text, index) => {
      text.value = converted[index] ?? '';
    });
    run = [];
    length = 0;
    fixed = [];
  };

  const visit = (node: Nodes): void => {
    if (node.type === 'text') {
      run.push(node);
      length += node.value.length;
    } else if (node.type === 'element') visitElement(node);
    else if (node.type === 'root') node.children.forEach(visit);
  };

  /** What stands in an element is settled, and still part of the line around it. */
  const visitSettled = (children: Element['children'], form: (text: string) => string) => {
    const start = length;
    children.forEach(visit);
    if (length === start) return;
    const texts = run.map(({ value }) => value).join('');
    fixed = fixed.filter((one) => one.start < start);
    fixed.push({ start, end: length, to: form(texts.slice(start)) });
  };

  const visitElement = (element: Element): void => {
    const { tagName, properties } = element;
    const inline = INLINE.has(tagName);
    const own = properties[FORM_PROPERTIES[script]];
    if (!inline) flush();
    if (isLeftAlone(element)) {
      if (inline) visitSettled(element.children, (text) => text);
      return;
    }
    for (const name of SPOKEN_ATTRIBUTES) {
      const value = properties[name];
      if (typeof value === 'string') properties[name] = convert(value);
    }
    if (typeof own === 'string') visitSettled(element.children, () => own);
    else element.children.forEach(visit);
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
