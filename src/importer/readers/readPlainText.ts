import { isCjk } from '../../chinese/isCjk.ts';
import type { LineUnit, Place, ReadInput, Unit } from '../units.ts';
import { cleanText } from './cleanText.ts';

/** A form feed ends a line, and a page; the line feed that mostly follows it is of the same end. */
const LINE_END = /\r\n|\f(?:\r\n|[\n\r])?|[\n\r\v\u0085\u2028\u2029]/;
const INDENT = /^[\s\u3000]+/u;
/** Half-width columns that two characters stand in, and how far beside that is still meant so. */
const [INDENT_LEAST, INDENT_MOST] = [3, 6];
/** Texts with longer lines have a paragraph on each, and no middle that could be seen. */
const WIDEST = 120;
const TAB = 4;

/**
 * Reads a text file into its lines, as they are: which of them belong together is for others to
 * tell. Spaces at the edges are taken off; what they said of the line is in its look.
 *
 * @param text decoded, in whatever convention of line ends
 * @example readPlainText('　　本报讯\n').units
 * // [{ kind: 'line', at: { line: 1 }, text: '本报讯', look: { indented: true } }]
 */
export function readPlainText(text: string): ReadInput {
  const paged = text.includes('\f');
  const width = widthOf(text);
  const units: Unit[] = [];
  let page = 1;
  const ends = new RegExp(LINE_END, 'g');
  let line = 1;
  let from = 0;
  for (;;) {
    const end = ends.exec(text);
    const content = text.slice(from, end?.index ?? text.length);
    const at: Place = paged ? { line, page } : { line };
    // What follows the last line end is no line.
    if (end || content !== '') units.push(lineUnit(content, at, width));
    if (!end) break;
    from = end.index + end[0].length;
    // Lines are numbered as editors number them.
    if (/[\n\r]/.test(end[0])) line += 1;
    if (end[0].startsWith('\f')) {
      page += 1;
      units.push({ kind: 'page', at: { line, page } });
    }
  }
  return { units, dropped: [], remarks: [], raw: text, stated: {} };
}

function lineUnit(content: string, at: Place, width: number | undefined): Unit {
  const cleaned = cleanText(content);
  const text = cleaned.replace(INDENT, '').trimEnd();
  if (text === '') return { kind: 'blank', at };
  const leading = columns(INDENT.exec(cleaned)?.[0] ?? '');
  const look = lookOf(leading, columns(text), width);
  return { kind: 'line', at, text, ...(look ? { look } : {}) };
}

function lookOf(leading: number, own: number, width: number | undefined): LineUnit['look'] {
  if (leading >= INDENT_LEAST && leading <= INDENT_MOST) return { indented: true };
  if (leading <= INDENT_MOST) return undefined;
  if (width === undefined) return { centred: true };
  const trailing = width - leading - own;
  // What stands at the right, a signature or a day, has as much before it and nothing after it.
  return Math.abs(leading - trailing) <= Math.max(4, width * 0.15) ? { centred: true } : undefined;
}

/** How wide the text is set, in half-width columns; undefined where its lines are paragraphs. */
function widthOf(text: string): number | undefined {
  let widest = 0;
  for (const line of text.split(LINE_END)) {
    widest = Math.max(widest, columns(line.trimEnd()));
    if (widest > WIDEST) return undefined;
  }
  return widest;
}

function columns(text: string): number {
  let sum = 0;
  for (const character of text) {
    sum += character === '\t' ? TAB : isCjk(character) ? 2 : 1;
    if (sum > WIDEST) break;
  }
  return sum;
}
