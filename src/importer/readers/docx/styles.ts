import { childOf, childrenNamed } from '../readXml.ts';
import type { XmlElement } from '../readXml.ts';

/** What a style, with those it is based on, says of its paragraphs or runs. */
export interface Style {
  /** As the program shows it, in small letters: `heading 1`, `标题 1`. */
  name: string;
  properties: XmlElement[];
  runProperties: XmlElement[];
}

export interface Styles {
  /** Of a paragraph or run, by its id; the default of paragraphs for undefined. */
  get: (id: string | undefined) => Style | undefined;
  /** Run properties of the document's defaults. */
  defaults: XmlElement | undefined;
}

/** How many styles one may be based on, one upon the other; a circle has no end. */
const LONGEST_CHAIN = 20;

/** Reads `styles.xml`; a document may have none. */
export function readStyles(root: XmlElement | undefined): Styles {
  const all = new Map<string, XmlElement>();
  let standard: string | undefined;
  for (const style of childrenNamed(root, 'w:style')) {
    const id = style.attributes.get('w:styleId');
    if (id === undefined) continue;
    all.set(id, style);
    const isDefault = isOn(style.attributes.get('w:default') ?? '0');
    if (isDefault && style.attributes.get('w:type') === 'paragraph') standard ??= id;
  }
  const read = (id: string): Style | undefined => {
    const own = all.get(id);
    if (!own) return undefined;
    const line: XmlElement[] = [];
    for (let style: XmlElement | undefined = own; style && line.length < LONGEST_CHAIN;) {
      line.push(style);
      style = all.get(valueOf(style, 'w:basedOn') ?? '');
    }
    return {
      name: (valueOf(own, 'w:name') ?? id).trim().toLowerCase(),
      properties: line.flatMap((style) => childOf(style, 'w:pPr') ?? []),
      runProperties: line.flatMap((style) => childOf(style, 'w:rPr') ?? []),
    };
  };
  const cache = new Map<string, Style | undefined>();
  const defaults = childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  return {
    defaults,
    get: (id) => {
      const key = id ?? standard;
      if (key === undefined) return undefined;
      if (!cache.has(key)) cache.set(key, read(key));
      return cache.get(key);
    },
  };
}

/** `w:val` of a child: `<w:jc w:val="center"/>` is center. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes.get('w:val');
}

/** The first of several properties that has a value for a name. */
export function firstValue(
  properties: readonly (XmlElement | undefined)[],
  name: string,
): string | undefined {
  return properties.map((element) => valueOf(element, name)).find((value) => value !== undefined);
}

/** Whether a switch is on in the first of several properties that has it; `<w:b/>` is on. */
export function isSwitchedOn(
  properties: readonly (XmlElement | undefined)[],
  name: string,
): boolean {
  const first = properties.find((element) => childOf(element, name) !== undefined);
  return first !== undefined && isOn(valueOf(first, name) ?? '1');
}

const isOn = (value: string) => !/^(?:0|false|off|none)$/.test(value);

/** What a paragraph is by the name of its style; programs and writers name them in Chinese, too. */
export type StyleKind =
  | { kind: 'title' | 'subtitle' | 'caption' | 'quote' | 'contents' | 'byline' | 'code' }
  | { kind: 'heading'; level: number };

const NUMERALS = '一二三四五六七八九';
const KINDS: readonly [RegExp, Exclude<StyleKind, { kind: 'heading' }>['kind']][] = [
  [/^(?:title|标题|標題|主标题|文章标题|大标题|公文标题)$/, 'title'],
  [/^(?:subtitle|副标题|副標題|文章副标题)$/, 'subtitle'],
  [/^(?:caption|题注|題注|标号|標號|图题|表题|图注|圖說)$/, 'caption'],
  [/^(?:quote|intense quote|block text|quotations|引用|明显引用|鮮明引文|引文)$/, 'quote'],
  [
    /^(?:toc(?: heading)? ?\d*|contents? ?\d*|contents heading|目录 ?\d*|目錄 ?\d*|table of figures)$/,
    'contents',
  ],
  [/^(?:author|byline|作者|署名|记者)$/, 'byline'],
  [/^(?:html preformatted|preformatted text|source code|html 预设格式|代码)$/, 'code'],
];

/** @example kindOfStyle('标题 2') // { kind: 'heading', level: 2 } */
export function kindOfStyle(name: string): StyleKind | undefined {
  const [, digit, numeral] =
    /^(?:heading|标题|標題|样式 ?标题) ?([1-9])(?: char)?$|^([一二三四五六])级标题$/.exec(name) ??
    [];
  if (digit !== undefined) return { kind: 'heading', level: Number(digit) };
  if (numeral !== undefined) return { kind: 'heading', level: NUMERALS.indexOf(numeral) + 1 };
  const kind = KINDS.find(([pattern]) => pattern.test(name))?.[1];
  return kind && { kind };
}
