import { visibleText } from './visibleText.ts';

/** An element that holds either text or other elements. */
export interface XmlElement {
  name: string;
  attributes?: Readonly<Record<string, string>>;
  content: string | readonly XmlElement[];
}

/** Whitespace is written out, too, since a parser would turn it into a space or a line end. */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * A whole XML document, one element a line. What XML forbids in a text becomes U+FFFD.
 *
 * @example writeXml({ name: 'p', content: 'a < b' })
 * // '<?xml version="1.0" encoding="UTF-8"?>\n<p>a &lt; b</p>\n'
 */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}`;
}

function write({ name, attributes = {}, content }: XmlElement, indent: string): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  const inside =
    typeof content === 'string'
      ? escape(content)
      : `\n${content.map((child) => write(child, `${indent}  `)).join('')}${indent}`;
  return `${indent}<${name}${written.join('')}>${inside}</${name}>\n`;
}

function escape(text: string): string {
  return visibleText(text).replace(/[&<>"\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign);
}
