import type { Element, ElementContent, Nodes, Parents, Root } from 'hast';
import { chooseBrief } from './chooseBrief.ts';
import { MARGINS } from './margins.ts';
import { noteHeight } from './noteHeight.ts';
import { readingLines } from './readingLines.ts';

/** What a note in the margin says of a term. */
export interface MarginNote {
  headword: string;
  /** BCP 47, of the headword. */
  lang: string;
  /** Empty where the edition’s word has none. */
  reading: string;
  /** BCP 47. */
  readingLang: string;
  /** Empty where it would only repeat the headword. */
  english: string;
  /** One sentence, in the language of the page. */
  definition: string;
}

/** What an article says of its terms in its margin. */
export interface Notes {
  /** Of the page. */
  language: 'zh' | 'en';
  /** The note of an entry, by the entry's id; none where there is nothing to say. */
  noteOf: (id: string) => MarginNote | undefined;
  /** The number of an entry's endnote. */
  numberOf: (id: string) => number | undefined;
}

/**
 * Puts a note before each linked mention of a term, which the style sheet floats into the margin:
 * there it begins at the height of the mention's line, or below the note before it. Of mentions in
 * a table the notes stand before the table, since nothing floats out of a cell. Where mentions are
 * dense, some notes are brief in some margins, which `data-brief` names: their sentence waits until
 * it is asked for, so that the notes below stay with their lines. Those of a table are not, since
 * no style sheet can tell which of its words has the focus.
 *
 * Each mention and its note bear the number of the endnote that they have on paper.
 *
 * Assistive technology is spared the notes. They say in the middle of a sentence what the link's
 * card and its entry say when they are asked.
 *
 * @param tree an article's HTML in its edition; changed in place
 */
export function addMarginNotes(tree: Root, { language, noteOf, numberOf }: Notes): void {
  const placed = placesIn(tree).flatMap(({ parent, before, mentions }) =>
    mentions.flatMap((mention) => {
      const note = noteOf(idOf(mention));
      return note ? [{ parent, before, mention, note, brief: [] as string[] }] : [];
    }),
  );
  const losses = lossesOf(placed);
  for (const { name, width, measure } of MARGINS) {
    const lines = readingLines(tree, measure[language], isMention);
    const lineOf = (element: Element) => lines.get(element) ?? 0;
    const isBrief = chooseBrief(
      placed.map(({ before, mention, note }, index) => ({
        line: lineOf(mention),
        from: lineOf(before),
        ...noteHeight(note, language, width),
        loss: losses[index] ?? 0,
      })),
    );
    for (const [index, { brief }] of placed.entries()) if (isBrief[index]) brief.push(name);
  }
  for (const { parent, before, mention, note, brief } of placed) {
    const number = numberOf(idOf(mention));
    const children: Nodes[] = parent.children;
    children.splice(children.indexOf(before), 0, toElement(note, number, brief));
    if (number !== undefined) mention.properties[NUMBER] = number;
  }
}

/**
 * What is lost with the sentence of each note: most with a term's first, and the more the oftener
 * the term comes back; of a table, more than may be.
 */
function lossesOf(placed: readonly { before: Element; mention: Element }[]): number[] {
  const ids = placed.map(({ mention }) => idOf(mention));
  return placed.map(({ before, mention }, index) => {
    if (before !== mention) return Infinity;
    const id = ids[index];
    return ids.indexOf(idOf(mention)) === index
      ? 1 + 2 * ids.filter((other) => other === id).length
      : 1;
  });
}

/** Where notes go in, and for which mentions. */
interface Place {
  parent: Parents;
  before: Element;
  mentions: Element[];
}

function placesIn(parent: Parents): Place[] {
  return parent.children.flatMap((child): Place[] => {
    if (child.type !== 'element') return [];
    return child.tagName === 'figure' || child.tagName === 'table' || isMention(child)
      ? [{ parent, before: child, mentions: mentionsIn(child) }]
      : placesIn(child);
  });
}

function mentionsIn(element: Element): Element[] {
  if (isMention(element)) return [element];
  return element.children.flatMap((child) => (child.type === 'element' ? mentionsIn(child) : []));
}

const idOf = ({ properties: { dataTerm } }: Element) =>
  typeof dataTerm === 'string' ? dataTerm : '';

const isMention = (element: Element) => idOf(element) !== '';

function toElement(note: MarginNote, number: number | undefined, brief: string[]): Element {
  const { headword, lang, reading, readingLang, english, definition } = note;
  const parts: ElementContent[] = [inline('b', { lang }, headword), SPACE_TEXT];
  if (reading !== '') parts.push(inline('i', { lang: readingLang }, reading), SPACE_TEXT);
  if (english !== '') parts.push(inline('i', { lang: 'en' }, english), SPACE_TEXT);
  parts.push(inline('span', {}, definition));
  const properties: Element['properties'] = {
    className: ['margin-note'],
    ariaHidden: 'true',
    dataIndexIgnore: '',
  };
  if (number !== undefined) properties[NUMBER] = number;
  if (brief.length > 0) properties['dataBrief'] = brief.join(' ');
  return { ...inline('span', properties, ''), children: parts };
}

const NUMBER = 'dataNumber';

const SPACE_TEXT: ElementContent = { type: 'text', value: ' ' };

function inline(tagName: string, properties: Element['properties'], value: string): Element {
  return { type: 'element', tagName, properties, children: [{ type: 'text', value }] };
}
