import { isCaption } from './isCaption.ts';
import type { ReadLine } from './layout.ts';
import { columnsOf, endsSentence, enumeratedLevel } from './shapes.ts';

/** Columns; lines of verse are hardly longer. */
const LONGEST_LINE = 40;
const LEAST_LINES = 3;
/** What has more lines without an empty one between them is looked at in parts. */
const LONGEST_STANZA = 100;

/**
 * How many lines that begin at a place are verse, one stanza: short lines by themselves which are no
 * sentences, and neither the head of an article nor a list.
 *
 * @param readsAs whether a line says who wrote a text, or when
 * @returns 0 where the line begins none
 * @example verseAt(linesOf('船还没有来', '岸上的人', '把手搭在额前'), 0, isCredit) // 3
 */
export function verseAt(
  lines: readonly ReadLine[],
  start: number,
  width: number | undefined,
  readsAs: (text: string) => boolean,
): number {
  const count = stanzaAt(lines, start, width, readsAs);
  if (count < LEAST_LINES && !(count === 2 && isAmongStanzas(lines, start, width, readsAs)))
    return 0;
  if (start > 0) return count;
  // At the very beginning title, subtitle and names stand one below the other, too.
  return lines.every((line) => columnsOf(line.value) <= LONGEST_LINE) ? count : 0;
}

/** Lines without an empty one between them, up to the end of the stanza. */
function stanzaAt(
  lines: readonly ReadLine[],
  start: number,
  width: number | undefined,
  readsAs: (text: string) => boolean,
): number {
  let end = start;
  for (; end < Math.min(lines.length, start + LONGEST_STANZA); end++) {
    const line = lines[end];
    if (!line || (end > start && (line.blanks > 0 || line.opensPage))) break;
    if (!couldBeVerse(line, width) || readsAs(line.value)) return 0;
  }
  const stanza = lines.slice(start, end);
  return isVerse(stanza.map(({ value }) => value)) ? stanza.length : 0;
}

function couldBeVerse({ value, look }: ReadLine, width: number | undefined): boolean {
  const columns = columnsOf(value);
  if (columns > LONGEST_LINE || (width !== undefined && columns > width * 0.75)) return false;
  if ((look?.size ?? 1) > 1.08 || look?.bold) return false;
  const text = value.trim();
  return (
    /\p{Script=Han}/u.test(text) &&
    enumeratedLevel(text) === undefined &&
    !isCaption(text) &&
    // 时间：明天下午; a label and what it says.
    !/^[^：:]{1,8}[：:]./u.test(text) &&
    !/^[[(（［〔【①-⑳“"「『>|#*•·●-]/u.test(text)
  );
}

/**
 * Either no line but the last ends a sentence, or one ends with a comma, as no paragraph does, or all
 * are of one measure.
 */
function isVerse(lines: readonly string[]): boolean {
  if (lines.length < 2) return false;
  const before = lines.slice(0, -1);
  if (before.every((line) => !endsSentence(line))) return true;
  if (before.some((line) => /[，,、]$/u.test(line.trimEnd()))) return true;
  const measures = lines.map((line) => Array.from(line.trim()).length);
  return lines.length >= 4 && measures.every((measure) => measure === measures[0]);
}

function isAmongStanzas(
  lines: readonly ReadLine[],
  start: number,
  width: number | undefined,
  readsAs: (text: string) => boolean,
): boolean {
  if (lines[start]?.blanks === 0) return false;
  let before = start - 1;
  while (before > Math.max(start - LONGEST_STANZA, 0) && (lines[before]?.blanks ?? 1) === 0)
    before -= 1;
  return [before, start + 2].some(
    (at) => at >= 0 && stanzaAt(lines, at, width, readsAs) >= LEAST_LINES,
  );
}
