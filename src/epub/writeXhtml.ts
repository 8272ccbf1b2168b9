import type { Element, Nodes } from 'hast';
import { visibleText } from '../glossary/exports/visibleText.ts';
import { HTML_ATTRIBUTES, SVG_ATTRIBUTES } from './attributes.ts';

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * A tree as XHTML that reads the same as HTML: void elements closed, no named character, each
 * language said in both ways. Of the attributes those stay that a book knows, and what XML forbids
 * in a text becomes U+FFFD; comments go.
 *
 * @example writeXhtml(make('p', { lang: 'zh-Hans' }, '算力 < 存力', make('br', {})))
 * // '<p lang="zh-Hans" xml:lang="zh-Hans">算力 &lt; 存力<br/></p>'
 * @see https://www.w3.org/TR/html-polyglot/
 */
export function writeXhtml(node: Nodes): string {
  return write(node, false);
}

function write(node: Nodes, isDrawing: boolean): string {
  switch (node.type) {
    case 'text':
      return escapeText(node.value);
    case 'root':
      return node.children.map((child) => write(child, isDrawing)).join('');
    case 'element':
      return writeElement(node, isDrawing || node.tagName === 'svg');
    default:
      return '';
  }
}

function writeElement(element: Element, isDrawing: boolean): string {
  const { tagName, children } = element;
  const start = `<${tagName}${attributesOf(element, isDrawing).join('')}`;
  const isEmpty = isDrawing ? children.length === 0 : VOID.has(tagName);
  if (isEmpty) return `${start}/>`;
  return `${start}>${children.map((child) => write(child, isDrawing)).join('')}</${tagName}>`;
}

const NAMESPACES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  html: [
    ['xmlns', 'http://www.w3.org/1999/xhtml'],
    ['xmlns:epub', 'http://www.idpf.org/2007/ops'],
  ],
  svg: [['xmlns', 'http://www.w3.org/2000/svg']],
};

function attributesOf({ tagName, properties }: Element, isDrawing: boolean): string[] {
  const names = isDrawing ? SVG_ATTRIBUTES : HTML_ATTRIBUTES;
  const given = Object.entries(properties).flatMap(([property, value]): [string, string][] => {
    if (value === null || value === undefined || value === false) return [];
    const text = Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value);
    if (property === 'lang' || property === 'xmlLang') {
      return isDrawing
        ? [['xml:lang', text]]
        : [
            ['lang', text],
            ['xml:lang', text],
          ];
    }
    const name = names.get(property);
    return name === undefined ? [] : [[name, text]];
  });
  return [...(NAMESPACES[tagName] ?? []), ...given].map(
    ([name, value]) => ` ${name}="${escapeAttribute(value)}"`,
  );
}

function escapeText(text: string): string {
  return visibleText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

function escapeAttribute(text: string): string {
  return escapeText(text)
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#9;')
    .replaceAll('\n', '&#10;');
}
