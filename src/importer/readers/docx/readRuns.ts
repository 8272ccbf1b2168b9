import type { Place, Span } from '../../units.ts';
import { raised } from '../html/raised.ts';
import { childOf, childrenNamed, elementsOf, ownText } from '../readXml.ts';
import type { XmlElement } from '../readXml.ts';
import { safeLink } from '../safeLink.ts';
import { HARD_BREAK } from '../tidySpans.ts';
import { firstValue, isSwitchedOn } from './styles.ts';
import type { Styles } from './styles.ts';

/** What a run of a paragraph is read with, and tells back. */
export interface RunContext {
  styles: Styles;
  /** Addresses by the id of their relationship. */
  links: ReadonlyMap<string, string>;
  /** Fields that are open, the innermost last; they may reach over several paragraphs. */
  fields: Field[];
  /** The mark that is put in for a note; none where the writer has one of their own. */
  noteMark: (kind: 'footnote' | 'endnote', id: string, own: string | undefined) => string;
  /** Takes the paragraphs of a text box. */
  textBox: (content: XmlElement) => void;
  drop: (text: string, why: 'hidden' | 'navigation') => void;
  /** Told of the first deletion or move that is met. */
  tracked: () => void;
  at: () => Place;
}

export interface Field {
  instruction: string;
  /** Whether what follows is its result. */
  shown: boolean;
}

type Look = Omit<Span, 'text'>;

const STRONG = /^(?:strong|要点|強調粗體|加粗|bold)$/;
const EMPHASIS = /^(?:emphasis|强调|強調斜體)$/;

/**
 * Reads what stands in a paragraph: its runs, with links, notes and fields, as revisions leave it
 * when all are accepted.
 *
 * @returns spans to be tidied, HARD_BREAK for each line break
 */
export function readRuns(paragraph: XmlElement, context: RunContext): Span[] {
  return elementsOf(paragraph).flatMap((child) => readInline(child, context, {}));
}

function readInline(element: XmlElement, context: RunContext, look: Look): Span[] {
  switch (element.name) {
    case 'w:r':
      return readRun(element, context, look);
    case 'w:hyperlink': {
      const address = context.links.get(element.attributes.get('r:id') ?? '');
      const link = safeLink(address);
      const inner = link === undefined ? look : { ...look, link };
      return elementsOf(element).flatMap((child) => readInline(child, context, inner));
    }
    case 'w:fldSimple':
      if (isContents(element.attributes.get('w:instr') ?? '')) {
        context.drop(allText(element), 'navigation');
        return [];
      }
      break;
    case 'w:del':
    case 'w:moveFrom':
      context.tracked();
      context.drop(allText(element), 'hidden');
      return [];
    case 'w:ins':
    case 'w:moveTo':
      context.tracked();
      break;
    case 'mc:AlternateContent':
      return alternative(element).flatMap((child) => readInline(child, context, look));
    case 'm:r':
      return [{ text: childrenNamed(element, 'm:t').map(ownText).join(''), ...look }];
  }
  // Whatever else there is, revisions, content controls, formulas, stands in the line.
  return elementsOf(element).flatMap((child) => readInline(child, context, look));
}

function readRun(run: XmlElement, context: RunContext, outer: Look): Span[] {
  const own = childOf(run, 'w:rPr');
  const style = context.styles.get(firstValue([own], 'w:rStyle'));
  const properties = [
    own,
    ...(firstValue([own], 'w:rStyle') === undefined ? [] : (style?.runProperties ?? [])),
  ];
  const name = style?.name ?? '';
  const isHidden = isSwitchedOn(properties, 'w:vanish');
  const look: Look = {
    ...outer,
    ...(isSwitchedOn(properties, 'w:b') || STRONG.test(name) ? { strong: true } : {}),
    // 着重号, a dot below each character, is Chinese emphasis.
    ...(isSwitchedOn(properties, 'w:i') || isSwitchedOn(properties, 'w:em') || EMPHASIS.test(name)
      ? { emphasis: true }
      : {}),
  };
  const raise = firstValue(properties, 'w:vertAlign');
  return elementsOf(run).flatMap((child) => {
    const linked = fieldLink(context.fields);
    const spans = readPart(
      child,
      run,
      context,
      linked === undefined ? look : { ...look, link: linked },
    );
    if (context.fields.some(({ instruction, shown }) => shown && isContents(instruction))) {
      context.drop(textOf(spans), 'navigation');
      return [];
    }
    if (isHidden) {
      context.drop(textOf(spans), 'hidden');
      return [];
    }
    if (raise !== 'superscript' && raise !== 'subscript') return spans;
    const way = raise === 'superscript' ? 'sup' : 'sub';
    return spans.map((span) => ({ ...span, text: raised(span.text, way) }));
  });
}

function readPart(part: XmlElement, run: XmlElement, context: RunContext, look: Look): Span[] {
  const text = (value: string): Span[] => [{ text: value, ...look }];
  switch (part.name) {
    case 'w:t':
      return text(ownText(part).replaceAll(HARD_BREAK, '\n'));
    case 'w:delText':
      context.drop(ownText(part), 'hidden');
      return [];
    case 'w:tab':
    case 'w:ptab':
      return text(' ');
    case 'w:br':
      // A page or column that ends is none of the text.
      return part.attributes.get('w:type') === undefined ||
        part.attributes.get('w:type') === 'textWrapping'
        ? [{ text: HARD_BREAK }]
        : [];
    case 'w:cr':
      return [{ text: HARD_BREAK }];
    case 'w:noBreakHyphen':
      return text('-');
    case 'w:sym':
      return text(symbolOf(part));
    case 'w:footnoteReference':
    case 'w:endnoteReference': {
      const kind = part.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
      const own = part.attributes.get('w:customMarkFollows');
      const isOwn = own !== undefined && !/^(?:0|false|off)$/.test(own);
      const mark = isOwn ? childrenNamed(run, 'w:t').map(ownText).join('').trim() : undefined;
      return text(context.noteMark(kind, part.attributes.get('w:id') ?? '', mark));
    }
    case 'w:fldChar':
      changeField(context.fields, part.attributes.get('w:fldCharType'));
      return [];
    case 'w:instrText': {
      const field = context.fields.at(-1);
      if (field) field.instruction += ownText(part);
      return [];
    }
    case 'w:ruby':
      return readRuby(part, context, look);
    case 'mc:AlternateContent':
      return alternative(part).flatMap((child) => readPart(child, run, context, look));
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      for (const box of boxesIn(part)) context.textBox(box);
      return [];
    default:
      return [];
  }
}

/** A reading above the line goes; a gloss in Han follows its word in brackets. */
function readRuby(ruby: XmlElement, context: RunContext, look: Look): Span[] {
  const base = elementsOf(childOf(ruby, 'w:rubyBase')).flatMap((child) =>
    readInline(child, context, look),
  );
  const above = allText(childOf(ruby, 'w:rt'));
  if (/\p{Script=Han}/u.test(above)) return [...base, { text: `（${above.trim()}）`, ...look }];
  context.drop(above, 'hidden');
  return base;
}

/** Of two versions of the same, that for newer programs, if there is one. */
export function alternative(element: XmlElement): XmlElement[] {
  const choice = childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback');
  return elementsOf(choice);
}

/** Text boxes within a drawing, the outermost of each. */
function boxesIn(element: XmlElement): XmlElement[] {
  if (element.name === 'w:txbxContent') return [element];
  const children =
    element.name === 'mc:AlternateContent' ? alternative(element) : elementsOf(element);
  return children.flatMap(boxesIn);
}

function changeField(fields: Field[], type: string | undefined): void {
  const last = fields.at(-1);
  if (type === 'begin') fields.push({ instruction: '', shown: false });
  else if (type === 'separate' && last) last.shown = true;
  else if (type === 'end') fields.pop();
}

function fieldLink(fields: readonly Field[]): string | undefined {
  const instruction = fields.findLast(({ shown }) => shown)?.instruction ?? '';
  const [, address] = /^\s*HYPERLINK\s+(?!\\)"?([^"\s]+)"?/i.exec(instruction) ?? [];
  return safeLink(address);
}

/** A table of contents says once more what the headings say. */
const isContents = (instruction: string) => /^\s*(?:TOC|INDEX)\b/i.test(instruction);

/** Symbols of fonts such as Wingdings have code points of private use, which no other font has. */
function symbolOf(part: XmlElement): string {
  const code = parseInt(part.attributes.get('w:char') ?? '', 16);
  return Number.isNaN(code) || code >= 0xe000 ? '' : String.fromCodePoint(code);
}

const textOf = (spans: readonly Span[]) => spans.map(({ text }) => text).join('');

/**
 * All text of an element, with what is deleted or hidden; of alternatives the one that is read.
 * Found in another way than the spans are, so that these can be held against it.
 */
export function allText(element: XmlElement | undefined): string {
  if (!element) return '';
  if (/^(?:w:t|w:delText|m:t)$/.test(element.name)) return ownText(element);
  const children =
    element.name === 'mc:AlternateContent' ? alternative(element) : elementsOf(element);
  return children.map(allText).join('');
}
