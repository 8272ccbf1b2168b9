import type { Element, Root } from 'hast';
import { writtenBlocksOf } from './converters.ts';
import type { Converted } from './converters.ts';
import { layForms } from './layForms.ts';

/**
 * Gives the texts of an article that is written in Traditional characters their forms, for a page of
 * the English edition, where readers choose the script; of any other article it leaves all as it is.
 *
 * @param tree the article’s HTML in Simplified characters, with or without pinyin; changed in place
 */
export function bearWritten(tree: Root, own: Converted): void {
  for (const { parent, text, tw, hk } of layForms(tree, writtenBlocksOf(own) ?? [])) {
    if (tw === text.value && hk === text.value) continue;
    const element: Element = {
      type: 'element',
      tagName: 'span',
      properties: { dataTw: tw, dataHk: hk },
      children: [text],
    };
    parent.children.splice(parent.children.indexOf(text), 1, element);
  }
}
