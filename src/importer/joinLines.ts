import { blockAt } from './blockAt.ts';
import type { FoundBlock } from './blockAt.ts';
import type { DraftBlock, Passage } from './draft.ts';
import { isFull, layoutOf, roomIn } from './layout.ts';
import type { Layout, ReadLine } from './layout.ts';
import { endsAsCaption, isCaption } from './isCaption.ts';
import {
  columnsOf,
  couldBeHeading,
  couldBeTitle,
  endsSentence,
  enumeratedLevel,
} from './shapes.ts';
import type { Atoms } from './stretches.ts';
import type { Line } from './takeUnits.ts';
import { verseAt } from './verseAt.ts';

/** Quotations within quotations; what is deeper stays as it was typed. */
const DEEPEST = 8;

/**
 * Puts the lines of a run together into paragraphs, verse, lists, quotations and tables. A line goes
 * on where it was broken at the width of its text; whether lines were broken at all, whether
 * paragraphs stand in or stand apart, is found out from the run as a whole.
 *
 * @param lines without what belongs to pages
 * @param readsAs whether a line says who wrote a text, or when, and so stands by itself
 */
export function joinLines(
  lines: readonly Line[],
  atoms: Atoms,
  readsAs: (text: string) => boolean,
  depth = 0,
): Passage[] {
  const read = lines.map((line) => ({ ...line, value: atoms.textOf(line.text) }));
  const layout = layoutOf(read);
  const readLines = (inner: readonly Line[]) =>
    blocksOf(joinLines(inner, atoms, readsAs, depth + 1));
  const found = new Map<number, FoundBlock | undefined>();
  /** Looked for once, since a quotation is read whole to be found. */
  const find = (index: number) => {
    if (!found.has(index)) {
      const reads = depth < DEEPEST ? readLines : undefined;
      found.set(index, blockAt(read, index, layout.width, atoms, reads));
    }
    return found.get(index);
  };
  const versesAt = (index: number) => verseAt(read, index, layout.width, readsAs);
  const passages: Passage[] = [];
  let index = 0;
  while (index < read.length) {
    const first = read[index];
    if (!first) break;
    if (first.opensPage && index > 0) passages.push({ kind: 'page' });
    const signed = find(index);
    if (signed) {
      passages.push(signed.block);
      index += signed.count;
      continue;
    }
    const verses = versesAt(index);
    if (verses > 0) {
      const stanza = read.slice(index, index + verses);
      passages.push({ kind: 'verse', lines: stanza.map(({ text }) => text) });
      index += verses;
      continue;
    }
    let end = index + 1;
    while (
      end < read.length &&
      !find(end) &&
      goesOn(read, index, end, layout, readsAs) &&
      versesAt(end) === 0
    ) {
      end += 1;
    }
    passages.push(passageOf(read, index, end, layout.width));
    index = end;
  }
  return passages;
}

function passageOf(
  lines: readonly ReadLine[],
  start: number,
  end: number,
  width: number | undefined,
): Passage {
  const group = lines.slice(start, end);
  const [first] = group;
  const last = group.at(-1);
  const next = lines[end];
  return {
    kind: 'passage',
    text: group.flatMap(({ text }) => text),
    look: {
      size: first?.look?.size ?? 1,
      bold: group.every(({ look }) => look?.bold),
      centred: group.every(({ look }) => look?.centred),
      indented: first?.look?.indented ?? false,
      apart:
        (start === 0 || (first?.blanks ?? 0) > 0 || first?.opensPage === true) &&
        (next === undefined || next.blanks > 0 || next.opensPage),
      full: width !== undefined && last !== undefined && isFull(last, width),
      lines: group.length,
    },
  };
}

/** Within a quotation there are no titles and pages to be found. */
function blocksOf(passages: readonly Passage[]): DraftBlock[] {
  return passages.flatMap((passage): DraftBlock[] => {
    if (passage.kind === 'page') return [];
    return [passage.kind === 'passage' ? { kind: 'paragraph', text: passage.text } : passage];
  });
}

/** Whether the line at `index` goes on with the paragraph that begins at `start`. */
function goesOn(
  lines: readonly ReadLine[],
  start: number,
  index: number,
  { width, isIndented, isParted }: Layout,
  readsAs: (text: string) => boolean,
): boolean {
  const line = lines[index];
  const before = lines[index - 1];
  if (!line || !before || line.blanks > 0 || line.opensPage) return false;
  if (line.value.trim() === '' || !looksAlike(line, before)) return false;
  if (readsAs(line.value) || readsAs(before.value)) return false;
  if (line.look?.centred) return (line.look.size ?? 1) > 1.08;
  if (enumeratedLevel(line.value.trim()) !== undefined && endsSentence(before.value)) return false;
  if (isIndented && line.look?.indented) return false;
  if (endsAsCaption(textOf(lines.slice(start, index)))) return false;
  if (width === undefined) return goesOnLocally(lines, start, index);
  if (index === 1 && couldBeTitle(before.value) && !/[\p{P}]/u.test(before.value)) return false;
  if (!isFull(before, width)) {
    // Too early for a break, unless the next thing was too long to stand there.
    if (endsSentence(before.value)) return false;
    return index - 1 > start || !couldBeHeading(before.value);
  }
  if (!endsSentence(before.value) || isIndented || isParted) return true;
  // 洋槐：最怕一场雨, between two paragraphs.
  if (!isFull(line, width) && !endsSentence(line.value) && couldBeHeading(line.value)) return false;
  return roomIn(before, width) < 2;
}

/** Whether two lines are set in the same type, and as close as lines of one paragraph. */
function looksAlike({ look }: ReadLine, { look: before }: ReadLine): boolean {
  return (
    Math.abs((look?.size ?? 1) - (before?.size ?? 1)) <= 0.08 &&
    (look?.bold ?? false) === (before?.bold ?? false) &&
    (look?.centred ?? false) === (before?.centred ?? false) &&
    (look?.gap ?? 1) <= 1.45
  );
}

/** Among lines that are paragraphs, those of one caption or quotation may be broken all the same. */
function goesOnLocally(lines: readonly ReadLine[], start: number, index: number): boolean {
  const before = lines[index - 1];
  const line = lines[index];
  if (!before || !line || endsSentence(before.value)) return false;
  const joined = textOf(lines.slice(start, index + 1));
  const looksBroken = /[，,、]/u.test(before.value) || columnsOf(before.value) > 60;
  if (isCaption(joined) && looksBroken) return true;
  return looksBroken && !couldBeHeading(line.value) && columnsOf(before.value) >= 24;
}

const textOf = (lines: readonly ReadLine[]) => lines.map(({ value }) => value).join('');
