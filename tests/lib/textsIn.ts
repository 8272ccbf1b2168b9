import type { Element, Nodes } from 'hast';
import { textOf } from './dist.ts';

const READ_ALOUD = ['title', 'alt', 'ariaLabel', 'placeholder', 'content'];

/**
 * Text and spoken attributes of a page in its own language; what is marked as another’s is not.
 *
 * @param isLeftOut elements that are passed over with all they hold
 */
export function* textsIn(
  node: Nodes,
  lang: string,
  isLeftOut: (element: Element) => boolean = () => false,
): Generator<string> {
  if (node.type === 'text') yield node.value;
  if (node.type === 'element') {
    const { tagName, properties } = node;
    const own = properties['lang'];
    if (typeof own === 'string' && own !== lang && tagName !== 'html') return;
    if (properties['translate'] === 'no' || ['code', 'pre', 'style'].includes(tagName)) return;
    if (isLeftOut(node)) return;
    if (tagName === 'script') {
      // Structured data is for readers of other machines; its names in all scripts are data.
      if (properties['type'] === 'application/ld+json') yield* structured(textOf(node));
      return;
    }
    for (const name of READ_ALOUD) {
      const value = properties[name];
      if (typeof value === 'string') yield value;
    }
  }
  if ('children' in node) {
    for (const child of node.children) yield* textsIn(child, lang, isLeftOut);
  }
}

function structured(json: string): string[] {
  const { name, headline, description } = JSON.parse(json) as Record<string, string | undefined>;
  return [name, headline, description].filter((value) => value !== undefined);
}
