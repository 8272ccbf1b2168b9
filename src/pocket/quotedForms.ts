import type { Element, Nodes } from 'hast';
import { elementsIn, textContent } from './hast.ts';

/** By the Simplified text: what stands for it in Taiwan's characters and in Hong Kong's. */
export type QuotedForms = Record<string, [tw: string, hk: string]>;

/** What in an English page follows the reader's choice of script, unless it is marked. */
export const QUOTED = '[lang="zh-Hans"]:not([translate="no"])';

/**
 * Takes the Traditional forms of quoted Chinese off the elements of English pages into one table:
 * most of it is quoted many times. What is not everywhere written alike keeps its own.
 *
 * @example takeForms(tree) // { 算力结构: ['算力結構', '算力結構'] }
 */
export function takeForms(tree: Nodes): QuotedForms {
  const byText = new Map<string, { elements: Element[]; forms: Set<string> }>();
  for (const element of elementsIn(tree)) {
    const { dataTw, dataHk, lang, translate } = element.properties;
    if (lang !== 'zh-Hans' || translate === 'no') continue;
    const text = textContent(element);
    const known = byText.get(text) ?? { elements: [], forms: new Set() };
    known.elements.push(element);
    known.forms.add(typeof dataTw === 'string' ? JSON.stringify([dataTw, dataHk]) : '');
    byText.set(text, known);
  }
  const table: QuotedForms = {};
  for (const [text, { elements, forms }] of byText) {
    const [form = ''] = forms;
    if (forms.size > 1 || form === '') continue;
    table[text] = JSON.parse(form) as [string, string];
    for (const { properties } of elements) {
      Reflect.deleteProperty(properties, 'dataTw');
      Reflect.deleteProperty(properties, 'dataHk');
    }
  }
  return table;
}
