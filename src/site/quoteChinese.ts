import type { Element, ElementContent, Nodes, Parents, Root, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { alignPieces } from '../chinese/alignPieces.ts';
import type { Edition } from '../editions.ts';
import { scriptConverters, writtenFormsOf } from './converters.ts';

/** A run of Chinese within English, its quotation marks left to the English: 算力, 788EFLOPS的算力. */
const CHINESE = /\p{Script=Han}+(?:[·、，：《》+0-9A-Za-z]{0,3}\p{Script=Han}+)*/gu;
const NOT_LANGUAGE = new Set('script style svg template code pre rt rp'.split(' '));

/**
 * Marks the Chinese in a page of the English edition: what had no `lang` gets one, and every word
 * bears its forms in Traditional characters (`data-tw`, `data-hk`), for readers who chose those.
 * Characters change and nothing else: who quotes a word quotes that word. A text that is written in
 * Traditional characters has them as they are written.
 *
 * @param html a whole page
 */
export function quoteChinese(html: string): string {
  const tree = fromHtml(html);
  visit(tree, 'en');
  return toHtml(tree);
}

/**
 * The same for an English text within a Chinese edition: what it quotes has the characters of that
 * edition, and its `lang`.
 *
 * @param tree an English text; changed in place
 */
export function quoteInScript(tree: Root, edition: Edition): void {
  visit(tree, 'en');
  settle(tree, edition);
}

function settle(parent: Root | Element, edition: Edition): void {
  for (const child of parent.children) {
    if (child.type !== 'element' || isOpaque(child)) continue;
    const { lang, dataTw, dataHk, ...rest } = child.properties;
    const form = { hans: undefined, tw: dataTw, hk: dataHk }[edition.script];
    child.properties = rest;
    if (lang !== undefined) child.properties['lang'] = lang === 'zh-Hans' ? edition.lang : lang;
    if (typeof form === 'string') child.children = [{ type: 'text', value: form }];
    settle(child, edition);
  }
}

function visit(parent: Root | Element, lang: string): void {
  const { children } = parent;
  for (const child of [...children]) {
    if (child.type === 'text' && lang === 'en' && parent.type === 'element') {
      markRuns(parent, child);
    } else if (child.type === 'element' && hasForms(child)) {
      child.properties['lang'] = 'zh-Hans';
      moveForms(child);
    } else if (child.type === 'element' && !isOpaque(child)) {
      const own = child.properties['lang'];
      const inner = typeof own === 'string' && own !== '' ? own : lang;
      if (inner === 'zh-Hans') bearForms(child);
      else visit(child, inner);
    }
  }
}

const isOpaque = ({ tagName, properties }: Element) =>
  NOT_LANGUAGE.has(tagName) || tagName === 'head' || properties['translate'] === 'no';

const hasForms = ({ properties }: Element) => typeof properties['dataTw'] === 'string';

/** What the writer settled goes to the element whose only child is the text, a link perhaps. */
function moveForms(element: Element): void {
  const [only, ...others] = element.children;
  if (others.length > 0 || only?.type !== 'element') return;
  const { dataTw, dataHk, ...rest } = element.properties;
  element.properties = rest;
  Object.assign(only.properties, { dataTw, dataHk });
  moveForms(only);
}

/** Puts Chinese that stands bare in English into elements of its own. */
function markRuns(parent: Element, text: Text): void {
  const parts: ElementContent[] = [];
  let at = 0;
  for (const match of text.value.matchAll(CHINESE)) {
    parts.push({ type: 'text', value: text.value.slice(at, match.index) });
    parts.push(withForms({ type: 'text', value: match[0] }, formsOf(match[0]), true));
    at = match.index + match[0].length;
  }
  if (at === 0) return;
  parts.push({ type: 'text', value: text.value.slice(at) });
  replace(parent, text, parts);
}

/** Gives the text of a Chinese element its forms, word by word across its tags. */
function bearForms(element: Element): void {
  const places = textsIn(element);
  const lengths = places.map(({ text }) => text.value.length);
  const whole = places.map(({ text }) => text.value).join('');
  const tw = alignPieces(scriptConverters.tw.pieces(whole), lengths);
  const hk = alignPieces(scriptConverters.hk.pieces(whole), lengths);
  for (const [index, { parent, text }] of places.entries()) {
    const written = writtenFormsOf(text.value.trim());
    const forms = {
      dataTw: written?.tw ?? tw[index] ?? text.value,
      dataHk: written?.hk ?? hk[index] ?? text.value,
    };
    if (forms.dataTw === text.value && forms.dataHk === text.value) continue;
    if (parent.children.length > 1) replace(parent, text, [withForms(text, forms, false)]);
    else if (parent.properties['dataTw'] === undefined) Object.assign(parent.properties, forms);
  }
}

function textsIn(parent: Element): { parent: Element; text: Text }[] {
  return parent.children.flatMap((child) => {
    if (child.type === 'text') return child.value.trim() === '' ? [] : [{ parent, text: child }];
    if (child.type !== 'element' || isOpaque(child) || isOtherLanguage(child)) return [];
    if (hasForms(child)) {
      moveForms(child);
      return [];
    }
    return textsIn(child);
  });
}

const isOtherLanguage = ({ properties: { lang } }: Element) =>
  typeof lang === 'string' && lang !== '' && lang !== 'zh-Hans';

const formsOf = (text: string) => {
  const written = writtenFormsOf(text);
  return {
    dataTw: written?.tw ?? scriptConverters.tw(text),
    dataHk: written?.hk ?? scriptConverters.hk(text),
  };
};

function withForms(text: Text, forms: { dataTw: string; dataHk: string }, bare: boolean): Element {
  const properties = bare ? { lang: 'zh-Hans', ...forms } : forms;
  return { type: 'element', tagName: 'span', properties, children: [text] };
}

function replace(parent: Parents, old: Nodes, parts: readonly ElementContent[]): void {
  const children: Nodes[] = parent.children;
  children.splice(children.indexOf(old), 1, ...parts);
}
