import type { Text } from './stretches.ts';
import type { Dropped, Remark } from './units.ts';

/** A block of an article to be, whose text is that of the input. */
export type DraftBlock =
  | { kind: 'heading'; level: number; text: Text }
  | { kind: 'paragraph' | 'caption' | 'footnote'; text: Text }
  /** Lines that stay lines: verse. */
  | { kind: 'verse'; lines: Text[] }
  | { kind: 'list'; start?: number | undefined; items: DraftBlock[][] }
  | { kind: 'quote'; children: DraftBlock[] }
  | { kind: 'table'; rows: Text[][]; headed: boolean }
  | { kind: 'code'; text: Text }
  | { kind: 'rule' };

/** What the lines and units of an input were found to be, before articles are told apart. */
export type Passage =
  | DraftBlock
  | {
      kind: 'passage';
      text: Text;
      /** What the input says that it is. */
      role?: 'title' | 'subtitle' | 'byline' | 'source' | 'date' | undefined;
      /** How its first line looks beside the rest of the text. */
      look: PassageLook;
    }
  /** Where a page ends. */
  | { kind: 'page' };

export interface PassageLook {
  /** Height of its type as a ratio to that of most of the text; 1 where nothing is said. */
  size: number;
  bold: boolean;
  centred: boolean;
  indented: boolean;
  /** Whether it stands by itself, an empty line before and after. */
  apart: boolean;
  /** Whether its last line was broken at the width of the text, so that it may go on elsewhere. */
  full: boolean;
  /** How many lines of the input it takes. */
  lines: number;
}

/** An article to be. */
export interface Draft {
  title: Text;
  /** Lines above the title and below it. */
  subtitles: Text[];
  bylines: Text[];
  datelines: Text[];
  blocks: DraftBlock[];
}

/** What an article says of itself, and the passages of its text. */
export interface Headed extends Omit<Draft, 'blocks'> {
  body: Passage[];
}

/** Where a run of text went that does not stand where it stood. */
export interface Move {
  text: Text;
  to: 'title' | 'subtitle' | 'byline' | 'dateline' | 'behind its paragraph' | 'notes';
}

/** What finding the structure has to say. */
export interface Notes {
  dropped: Dropped[];
  /** The stretches that were dropped after reading. */
  droppedTexts: Text[];
  remarks: Remark[];
  moves: Move[];
}
