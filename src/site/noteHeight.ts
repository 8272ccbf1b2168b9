import { textWidth } from '../chinese/textWidth.ts';
import type { MarginNote } from './addMarginNotes.ts';

/** A line of the margin, in lines of the text. */
const LINE = { zh: 0.58, en: 0.635 };
/** The space around a note without its sentence, and around one with it, in lines of the text. */
const SPACE = { brief: 0.21, full: 0.34 };
/** What a line leaves empty at its end, in em: half a character, half a word. */
const RAG = { zh: 0.6, en: 1.4 };
/** Latin in running text is narrower than `textWidth` allows for. */
const LATIN = 0.8;
/** The headword is set larger. */
const HEADWORD = 1.25;

/**
 * How high a note in the margin is, in lines of the text, without its sentence and with it.
 *
 * @param language of the page
 * @param width of the margin, in em of its type
 * @example noteHeight(marginNoteOf(editionOf('hans'), 'suanli'), 'zh', 28.4) // { brief: 0.79, full: 1.5 }
 */
export function noteHeight(
  { headword, reading, english, definition }: MarginNote,
  language: 'zh' | 'en',
  width: number,
): { brief: number; full: number } {
  const head = textWidth(headword) * HEADWORD + widthOf(` ${reading} ${english} `);
  const sentence = language === 'en' ? widthOf(definition) : textWidth(definition);
  const height = (filled: number) => Math.ceil(filled / (width - RAG[language])) * LINE[language];
  return { brief: height(head) + SPACE.brief, full: height(head + sentence) + SPACE.full };
}

/** Of Latin, or of zhuyin, which is as wide as Han. */
const widthOf = (text: string) =>
  /[\u3100-\u312f]/.test(text) ? textWidth(text) * 0.9 : textWidth(text) * LATIN;
