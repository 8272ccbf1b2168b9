import type { Notes, Passage } from './draft.ts';
import {
  beginsAsRest,
  couldBeHeading,
  couldBeTitle,
  endsSentence,
  enumeratedLevel,
  isCaption,
} from './shapes.ts';
import type { Atoms, Text } from './stretches.ts';

/** So many captions and page ends may stand in a cut. */
const WIDEST_CUT = 6;

/**
 * Sets captions apart, and mends the paragraphs that they, or the end of a page, cut in two: what
 * stood in the cut comes behind the paragraph.
 *
 * @param segment cuts text into words, so that 需|求 is known to be one
 * @param readsAs whether a text says who wrote it, or when
 */
export function mendCuts(
  passages: readonly Passage[],
  atoms: Atoms,
  notes: Notes,
  segment: (text: string) => string[],
  readsAs: (text: string) => boolean,
): Passage[] {
  const marked = passages.map((passage): Passage =>
    passage.kind === 'passage' &&
    passage.role === undefined &&
    isCaption(atoms.textOf(passage.text)) &&
    !readsAs(atoms.textOf(passage.text))
      ? { kind: 'caption', text: passage.text }
      : passage,
  );
  const mended: Passage[] = [];
  let index = 0;
  while (index < marked.length) {
    let passage = marked[index];
    index += 1;
    if (!passage) break;
    if (passage.kind !== 'passage' || passage.role !== undefined) {
      mended.push(passage);
      continue;
    }
    const inside: Passage[] = [];
    let cut = findCut(passage, marked, index, atoms, segment, readsAs);
    while (cut) {
      const between = marked.slice(index, cut.index);
      for (const one of between) {
        if (one.kind === 'caption')
          notes.moves.push({ text: one.text, to: 'behind its paragraph' });
      }
      const { line } = atoms.placeOf(cut.rest);
      const cause = between.some(({ kind }) => kind === 'caption')
        ? 'a caption'
        : between.some(({ kind }) => kind === 'page')
          ? 'the end of a page'
          : 'an empty line';
      notes.remarks.push({
        at: atoms.placeOf(passage.text),
        message: `Joined with line ${line}, from which ${cause} had cut it.`,
      });
      inside.push(...between.filter(({ kind }) => kind !== 'page'));
      passage = { ...passage, text: [...passage.text, ...cut.rest] };
      index = cut.index + 1;
      cut = findCut(passage, marked, index, atoms, segment, readsAs);
    }
    mended.push(passage, ...inside);
  }
  return mended;
}

function findCut(
  passage: Passage & { kind: 'passage' },
  passages: readonly Passage[],
  from: number,
  atoms: Atoms,
  segment: (text: string) => string[],
  readsAs: (text: string) => boolean,
): { index: number; rest: Text } | undefined {
  const text = atoms.textOf(passage.text).trim();
  if (endsSentence(text) || readsAs(text) || text === '') return undefined;
  let index = from;
  let captions = 0;
  let pages = 0;
  while (index < passages.length && index - from < WIDEST_CUT) {
    const kind = passages[index]?.kind;
    if (kind === 'caption') captions += 1;
    else if (kind === 'page') pages += 1;
    else break;
    index += 1;
  }
  const next = passages[index];
  if (next?.kind !== 'passage' || next.role !== undefined) return undefined;
  if (next.look.size !== passage.look.size || next.look.bold !== passage.look.bold)
    return undefined;
  const rest = atoms.textOf(next.text).trim();
  if (readsAs(rest) || enumeratedLevel(rest) !== undefined) return undefined;
  if (next.look.indented && !passage.look.indented && pages === 0 && captions === 0)
    return undefined;

  const isBreach = captions + pages > 0;
  const isWordCut = crosses(text, rest, segment);
  const isRest = beginsAsRest(rest);
  const isHeading = couldBeHeading(text) || (couldBeTitle(text) && !/[，,]/u.test(text));
  if (isHeading) return isBreach && (isRest || isWordCut) ? { index, rest: next.text } : undefined;
  // A line that is no heading and does not end goes on, if what comes next can be the rest of it.
  if (isRest || isWordCut || isBreach || endsInside(text)) return { index, rest: next.text };
  return undefined;
}

/** Whether a paragraph has sentences that end, so that it should end with one. */
const endsInside = (text: string) => /[。！？；]/u.test(text) || Array.from(text).length > 60;

/** Whether a word of the dictionary stands across the border of two texts. */
function crosses(text: string, rest: string, segment: (text: string) => string[]): boolean {
  const tail = Array.from(text).slice(-8).join('');
  const head = Array.from(rest).slice(0, 8).join('');
  if (!/\p{Script=Han}$/u.test(tail) || !/^\p{Script=Han}/u.test(head)) return false;
  let at = 0;
  for (const word of segment(tail + head)) {
    if (at < tail.length && at + word.length > tail.length) return true;
    at += word.length;
  }
  return false;
}
