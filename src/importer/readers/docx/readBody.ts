import type { ParagraphUnit, Place, Span, Unit } from '../../units.ts';
import { childOf, childrenNamed, elementsOf } from '../readXml.ts';
import type { XmlElement } from '../readXml.ts';
import { splitBreaks } from '../splitBreaks.ts';
import { spansOfUnits } from '../spansOfUnits.ts';
import { isEmpty, tidySpans } from '../tidySpans.ts';
import { withoutStrong } from '../withoutStrong.ts';
import type { Count, Numbered } from './numbering.ts';
import { allText, alternative, readRuns } from './readRuns.ts';
import type { RunContext } from './readRuns.ts';
import { firstValue, isSwitchedOn, kindOfStyle } from './styles.ts';
import type { StyleKind, Styles } from './styles.ts';

export interface BodyContext extends RunContext {
  styles: Styles;
  count: Count;
  /** Called at each paragraph, to count them. */
  nextParagraph: () => void;
  /** Told each label that a numbering gives and no text has. */
  labelled: (label: string) => void;
}

/** A unit, and what its paragraph looks like, for those whose style says nothing. */
export interface BodyUnit {
  unit: Unit;
  look?: { size: number; centred: boolean; length: number };
  numbered?: Numbered;
  isQuote?: boolean;
}

/**
 * Reads paragraphs and tables, one after the other: the body of a document, a cell, a text box or
 * a note. Lists are put together of their items, quotations of their paragraphs.
 */
export function readBody(container: XmlElement, context: BodyContext): BodyUnit[] {
  return gather(readEach(elementsOf(container), context));
}

function readEach(elements: readonly XmlElement[], context: BodyContext): BodyUnit[] {
  const units: BodyUnit[] = [];
  /** Paragraphs whose end is deleted; they go on in the next. */
  let pending: Span[] = [];
  for (const element of elements) {
    if (element.name === 'w:p') {
      context.nextParagraph();
      const at = context.at();
      const boxes: BodyUnit[] = [];
      const spans = readRuns(element, {
        ...context,
        textBox: (content) => boxes.push(...readBody(content, context)),
      });
      const all = [...pending, ...spans];
      if (endsDeleted(element)) pending = all;
      else {
        pending = [];
        units.push(...readParagraph(element, all, { ...context, at: () => at }));
      }
      units.push(...boxes);
    } else units.push(...readOther(element, context));
  }
  const rest = tidySpans(pending);
  if (!isEmpty(rest)) units.push({ unit: { kind: 'paragraph', at: context.at(), spans: rest } });
  return units;
}

function readOther(element: XmlElement, context: BodyContext): BodyUnit[] {
  switch (element.name) {
    case 'w:tbl':
      return readTable(element, context);
    case 'w:sdt':
      if (isContents(element)) {
        context.drop(allText(element), 'navigation');
        return [];
      }
      return readEach(elementsOf(element), context);
    case 'w:del':
    case 'w:moveFrom':
      context.tracked();
      context.drop(allText(element), 'hidden');
      return [];
    case 'mc:AlternateContent':
      return readEach(alternative(element), context);
    case 'w:r':
    case 'w:hyperlink':
      // Some programs leave out the paragraph around a run.
      return readEach([{ name: 'w:p', attributes: new Map(), children: [element] }], context);
    default:
      return readEach(elementsOf(element), context);
  }
}

function readParagraph(
  element: XmlElement,
  collected: readonly Span[],
  context: BodyContext,
): BodyUnit[] {
  const own = childOf(element, 'w:pPr');
  const style = context.styles.get(firstValue([own], 'w:pStyle'));
  const properties = [own, ...(style?.properties ?? [])];
  const kind = kindOf(properties, style?.name);
  const parts = splitBreaks(collected)
    .map(tidySpans)
    .filter((spans) => !isEmpty(spans));
  const [first, ...others] = parts;
  // A number without a text is shown by no program but Word, and means nothing.
  if (!first) return [];
  const at = context.at();
  if (kind?.kind === 'contents') {
    context.drop(parts.map(textOf).join(' '), 'navigation');
    return [];
  }
  const numbered = numberOf(properties, context);
  const isLabelled =
    numbered !== undefined &&
    numbered.label !== '' &&
    (kind?.kind === 'heading' || kind?.kind === 'title' || /\p{Script=Han}/u.test(numbered.label));
  if (isLabelled) context.labelled(numbered.label);
  const spans = isLabelled ? withLabel(first, numbered.label) : first;
  if (kind?.kind === 'heading') {
    const whole = tidySpans(
      spansOfUnits(parts.map((part, index) => paragraph(at, index === 0 ? spans : part))),
    );
    return [{ unit: { kind: 'heading', at, level: kind.level, spans: withoutStrong(whole) } }];
  }
  if (kind?.kind === 'code')
    return [{ unit: { kind: 'code', at, text: parts.map(textOf).join('\n') } }];
  const role = roleOf(kind);
  const look = {
    size: sizeOf(element, properties, style?.runProperties ?? [], context.styles),
    centred: firstValue(properties, 'w:jc') === 'center',
    length: textOf(spans).length,
  };
  return [spans, ...others].map((part, index) => ({
    unit: paragraph(at, role === 'title' || role === 'subtitle' ? withoutStrong(part) : part, role),
    look,
    ...(numbered && !isLabelled && index === 0 ? { numbered } : {}),
    ...(kind?.kind === 'quote' ? { isQuote: true } : {}),
  }));
}

const paragraph = (at: Place, spans: Span[], role?: ParagraphUnit['role']): Unit => ({
  kind: 'paragraph',
  at,
  spans,
  ...(role ? { role } : {}),
});

function kindOf(
  properties: readonly (XmlElement | undefined)[],
  style: string | undefined,
): StyleKind | undefined {
  const kind = style === undefined ? undefined : kindOfStyle(style);
  if (kind) return kind;
  const level = Number(firstValue(properties, 'w:outlineLvl') ?? 9);
  return level >= 0 && level <= 8 ? { kind: 'heading', level: level + 1 } : undefined;
}

function roleOf(kind: StyleKind | undefined): ParagraphUnit['role'] {
  switch (kind?.kind) {
    case 'title':
    case 'subtitle':
    case 'caption':
    case 'byline':
      return kind.kind;
    default:
      return undefined;
  }
}

function numberOf(
  properties: readonly (XmlElement | undefined)[],
  context: BodyContext,
): Numbered | undefined {
  const numbering = properties.map((element) => childOf(element, 'w:numPr'));
  const id = firstValue(numbering, 'w:numId');
  // 0 takes a paragraph out of the list that its style puts it in.
  if (id === undefined || id === '0') return undefined;
  return context.count(id, Number(firstValue(numbering, 'w:ilvl') ?? 0));
}

function withLabel(spans: readonly Span[], label: string): Span[] {
  const apart = /[\p{Script=Han}、，。．：）)]$/u.test(label) ? '' : ' ';
  const [first] = spans;
  return [{ ...first, text: `${label}${apart}${first?.text ?? ''}` }, ...spans.slice(1)];
}

const textOf = (spans: readonly Span[]) => spans.map(({ text }) => text).join('');

/** Height of the type of the first run that has text, in half points. */
function sizeOf(
  element: XmlElement,
  properties: readonly (XmlElement | undefined)[],
  ofStyle: readonly XmlElement[],
  styles: Styles,
): number {
  const run = runsIn(element).find((candidate) => childOf(candidate, 'w:t') !== undefined);
  const own = childOf(run, 'w:rPr');
  const named = firstValue([own], 'w:rStyle');
  const ofRun = named === undefined ? [] : (styles.get(named)?.runProperties ?? []);
  const ofParagraph = properties.map((element) => childOf(element, 'w:rPr')).slice(1);
  return Number(
    firstValue([own, ...ofRun, ...ofParagraph, ...ofStyle, styles.defaults], 'w:sz') ?? 20,
  );
}

const runsIn = (element: XmlElement): XmlElement[] =>
  elementsOf(element).flatMap((child) => (child.name === 'w:r' ? [child] : runsIn(child)));

const endsDeleted = (element: XmlElement) =>
  ['w:del', 'w:moveFrom'].some(
    (name) => childOf(childOf(childOf(element, 'w:pPr'), 'w:rPr'), name) !== undefined,
  );

function isContents(sdt: XmlElement): boolean {
  const part = childOf(childOf(sdt, 'w:sdtPr'), 'w:docPartObj');
  return /table of contents|目录|目錄/i.test(firstValue([part], 'w:docPartGallery') ?? '');
}

function readTable(table: XmlElement, context: BodyContext): BodyUnit[] {
  const trs = rowsOf(table).filter((tr) => !isDeletedRow(tr, context));
  const [only] = trs;
  const cells = trs.flatMap(cellsOf);
  // A box around text is a table of one cell.
  if (only && cells.length === 1 && cells[0]) return readBody(cells[0], context);
  const at = context.at();
  const rows = trs.map((tr) => {
    const before = gridCount(childOf(tr, 'w:trPr'), 'w:gridBefore');
    const row: Span[][] = Array.from({ length: before }, () => []);
    for (const cell of cellsOf(tr)) {
      const units = readBody(cell, context).map(({ unit }) => unit);
      row.push(tidySpans(spansOfUnits(units)));
      const columns = gridCount(childOf(cell, 'w:tcPr'), 'w:gridSpan');
      for (let column = 1; column < columns; column++) row.push([]);
    }
    return row;
  });
  const width = Math.max(0, ...rows.map((row) => row.length));
  const full = rows
    .map((row) => [...row, ...Array.from({ length: width - row.length }, (): Span[] => [])])
    .filter((row) => !row.every(isEmpty));
  const [head] = full;
  if (!head) return [];
  const headed =
    isSwitchedOn([childOf(only, 'w:trPr')], 'w:tblHeader') ||
    (full.length > 1 && head.flat().every(({ strong }) => strong === true));
  return [{ unit: { kind: 'table', at, rows: full, headed } }];
}

/** More columns than any table has. */
const WIDEST = 200;

function gridCount(properties: XmlElement | undefined, name: string): number {
  const count = Number(firstValue([properties], name) ?? 0);
  return Number.isInteger(count) && count > 0 ? Math.min(count, WIDEST) : 0;
}

/** Rows and cells may stand in content controls and revisions. */
const rowsOf = (element: XmlElement): XmlElement[] => within(element, 'w:tr');
const cellsOf = (element: XmlElement): XmlElement[] => within(element, 'w:tc');

function within(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    const isWrapper = /^w:(?:sdt|sdtContent|customXml|ins|moveTo)$/.test(child.name);
    return isWrapper ? within(child, name) : [];
  });
}

function isDeletedRow(tr: XmlElement, context: BodyContext): boolean {
  if (childrenNamed(childOf(tr, 'w:trPr'), 'w:del').length === 0) return false;
  context.tracked();
  context.drop(allText(tr), 'hidden');
  return true;
}

/** Puts items into their lists and quoted paragraphs into their quotations. */
function gather(units: readonly BodyUnit[]): BodyUnit[] {
  const gathered: BodyUnit[] = [];
  let at = 0;
  while (at < units.length) {
    const first = units[at];
    if (!first) break;
    const isOfRun = first.numbered
      ? ({ numbered }: BodyUnit) => numbered !== undefined
      : first.isQuote === true
        ? ({ isQuote }: BodyUnit) => isQuote === true
        : undefined;
    if (!isOfRun) {
      gathered.push(first);
      at += 1;
      continue;
    }
    let end = at + 1;
    for (let next = units[end]; next && isOfRun(next); next = units[end]) end += 1;
    const run = units.slice(at, end);
    const made = first.numbered
      ? listsOf(run.flatMap(({ unit, numbered }) => (numbered ? [{ unit, numbered }] : [])))
      : [quoteOf(run.map(({ unit }) => unit))];
    gathered.push(...made.map((unit) => ({ unit })));
    at = end;
  }
  return gathered;
}

const quoteOf = (children: Unit[]): Unit => ({
  kind: 'quote',
  at: children[0]?.at ?? { line: 1 },
  children,
});

interface Item {
  unit: Unit;
  numbered: Numbered;
}

/** Items that follow one another, in lists and the lists within these. */
function listsOf(items: readonly Item[]): Unit[] {
  const lists: Unit[] = [];
  let at = 0;
  for (let first = items[at]; first; first = items[at]) {
    const { level, list, value } = first.numbered;
    const entries: Unit[][] = [];
    let next: Item | undefined = first;
    while (next && (next.numbered.level > level || isOfList(next, list, level, value))) {
      if (next.numbered.level > level) {
        let end = at;
        while ((items[end]?.numbered.level ?? -1) > level) end += 1;
        entries.at(-1)?.push(...listsOf(items.slice(at, end)));
        at = end;
      } else {
        entries.push([next.unit]);
        at += 1;
      }
      next = items[at];
    }
    const start = value === undefined ? {} : { start: value };
    lists.push({ kind: 'list', at: first.unit.at, ...start, items: entries });
  }
  return lists;
}

const isOfList = (item: Item, list: string, level: number, value: number | undefined): boolean =>
  item.numbered.level === level &&
  item.numbered.list === list &&
  (item.numbered.value === undefined) === (value === undefined);
