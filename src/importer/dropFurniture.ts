import type { Notes } from './draft.ts';
import type { Atoms } from './stretches.ts';
import type { Line } from './takeUnits.ts';
import type { Furniture } from './units.ts';

const NUMBER_OF_PAGE =
  /^[-–—·•\s]*(?:第\s*([0-9一二三四五六七八九十百]+)\s*[页頁版](?:\s*[,，/／]?\s*共\s*[0-9一二三四五六七八九十百]+\s*[页頁])?|(?:Page|PAGE|page|P\.?)\s*(\d+)(?:\s*(?:of|\/)\s*\d+)?|[-–—]\s*(\d{1,4})\s*[-–—]|(\d{1,4})\s*\/\s*\d{1,4})[-–—·•\s]*$/u;
const BARE_NUMBER = /^\s*[-–—·•]*\s*(\d{1,4})\s*[-–—·•]*\s*$/;
/** A line that many pages share is one of theirs. */
const SHARED_BY = 3;

/**
 * Takes out what belongs to pages and not to the text: their numbers and running heads. A number
 * alone on its line is one of a page where a page begins or ends beside it, or where others follow
 * that count on; else it may be a year in a chronicle, and stays.
 */
export function dropFurniture(lines: readonly Line[], atoms: Atoms, notes: Notes): Line[] {
  const texts = lines.map(({ text }) => atoms.textOf(text).trim());
  const why = new Map<number, Furniture>();
  const bare: { index: number; value: number }[] = [];
  for (const [index, text] of texts.entries()) {
    if (NUMBER_OF_PAGE.test(text)) why.set(index, 'page number');
    else {
      const value = BARE_NUMBER.exec(text)?.[1];
      if (value !== undefined) bare.push({ index, value: Number(value) });
    }
  }
  const isAtEdge = (index: number) =>
    lines[index]?.opensPage === true || lines[index + 1]?.opensPage === true;
  for (const [nth, { index, value }] of bare.entries()) {
    const countsOn = bare.some(
      (other, place) => Math.abs(place - nth) === 1 && other.value - value === place - nth,
    );
    const isApart = (lines[index]?.blanks ?? 0) > 0 || (lines[index + 1]?.blanks ?? 1) > 0;
    // Four digits at the edge of a page may as well be a year.
    if ((isAtEdge(index) && value < 1000) || (countsOn && isApart && bare.length >= SHARED_BY)) {
      why.set(index, 'page number');
    }
  }
  const isBesidePage = (index: number) =>
    isAtEdge(index) || why.has(index - 1) || why.has(index + 1);
  const heads = Map.groupBy(
    texts
      .entries()
      .filter(([index, text]) => text !== '' && !why.has(index) && isBesidePage(index)),
    ([, text]) => text,
  );
  for (const found of heads.values()) {
    if (found.length < SHARED_BY) continue;
    // The first may be the title from which the others were made.
    for (const [index] of found.slice(1)) why.set(index, 'running head');
  }

  let blanks = 0;
  let opensPage = false;
  return lines.flatMap((line, index): Line[] => {
    const reason = why.get(index);
    if (reason) {
      const [stretch] = line.text;
      if (stretch) {
        notes.dropped.push({
          at: atoms.get(stretch).at,
          text: atoms.textOf(line.text),
          why: reason,
        });
        notes.droppedTexts.push(line.text);
      }
      blanks += line.blanks;
      // Where a number stood alone a page ended, whether the input says so or not.
      opensPage = true;
      return [];
    }
    const kept = {
      ...line,
      blanks: line.blanks + blanks,
      opensPage: line.opensPage || opensPage,
    };
    blanks = 0;
    opensPage = false;
    return [kept];
  });
}
