import type { Element, ElementContent, Nodes, Parents, Root } from 'hast';
import { chooseBrief } from './chooseBrief.ts';
import type { PlacedNote } from './chooseBrief.ts';
import { linesOfText, readingLines } from './readingLines.ts';

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

/** How wide the margin is, in em of its type, on the screen that notes are measured for. */
const MARGIN = 23;
/** The lines of the margin, and the space below a note, in lines of the text. */
const LEADING = 0.63;
const SPACE = 0.35;

/**
 * Puts a note before each linked mention of a term, which the style sheet floats into the margin:
 * there it begins at the height of the mention's line, or below the note before it. Of mentions in
 * a table the notes stand before the table, since nothing floats out of a cell. Where mentions are
 * dense, some notes are `brief`: their sentence shows under the pointer, so that the notes below
 * stay with their lines.
 *
 * Assistive technology is spared them. They say in the middle of a sentence what the link's card
 * and its entry say when they are asked.
 *
 * @param tree an article's HTML in its edition; changed in place
 * @param noteOf the note of an entry, by the entry's id; none where there is nothing to say
 */
export function addMarginNotes(tree: Root, noteOf: (id: string) => MarginNote | undefined): void {
  const lines = readingLines(tree, isMention);
  const places = placesIn(tree).flatMap(({ parent, before, mentions }) =>
    mentions.flatMap((mention) => {
      const note = noteOf(idOf(mention));
      return note
        ? [{ parent, before, note, line: lines.get(before) ?? lines.get(mention) ?? 0 }]
        : [];
    }),
  );
  const brief = chooseBrief(places.map(({ note, line }) => sizeOf(note, line)));
  for (const [index, { parent, before, note }] of places.entries()) {
    const children: Nodes[] = parent.children;
    children.splice(children.indexOf(before), 0, toElement(note, brief[index] === true));
  }
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

function sizeOf({ headword, reading, english, definition }: MarginNote, line: number): PlacedNote {
  const head = linesOfText(`${headword} ${reading} ${english}`, MARGIN) * LEADING + SPACE;
  return { line, brief: head, full: head + linesOfText(definition, MARGIN) * LEADING };
}

function toElement(note: MarginNote, isBrief: boolean): Element {
  const { headword, lang, reading, readingLang, english, definition } = note;
  const parts: ElementContent[] = [inline('b', { lang }, headword), SPACE_TEXT];
  if (reading !== '') parts.push(inline('i', { lang: readingLang }, reading), SPACE_TEXT);
  if (english !== '') parts.push(inline('i', { lang: 'en' }, english), SPACE_TEXT);
  parts.push(inline('span', {}, definition));
  const className = isBrief ? ['margin-note', 'brief'] : ['margin-note'];
  return {
    ...inline('span', { className, ariaHidden: 'true', dataIndexIgnore: '' }, ''),
    children: parts,
  };
}

const SPACE_TEXT: ElementContent = { type: 'text', value: ' ' };

function inline(tagName: string, properties: Element['properties'], value: string): Element {
  return { type: 'element', tagName, properties, children: [{ type: 'text', value }] };
}
