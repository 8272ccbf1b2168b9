import { crossesWord } from './crossesWord.ts';
import type { Notes, Passage } from './draft.ts';
import { isCaption } from './isCaption.ts';
import {
  beginsAsRest,
  couldBeHeading,
  couldBeTitle,
  endsSentence,
  enumeratedLevel,
} from './shapes.ts';
import type { Atoms } from './stretches.ts';

/** So many captions and page ends may stand in a cut. */
const WIDEST_CUT = 6;

type Run = Passage & { kind: 'passage' };

/** What is asked of texts beside their shape. */
export interface CutReading {
  /** Cuts text into words, so that 需|求 is known to be one. */
  segment: (text: string) => string[];
  /** Whether a text says who wrote it, or when. */
  readsAs: (text: string) => boolean;
}

/**
 * Sets captions apart, and mends the paragraphs that they, the end of a page or an empty line cut in
 * two: what stood in the cut comes behind the paragraph.
 *
 * @example 增 / 图为白鹤。资料图片 / 加了一百只。 // a paragraph 增加了一百只。 and the caption behind it
 */
export function mendCuts(
  passages: readonly Passage[],
  atoms: Atoms,
  notes: Notes,
  reading: CutReading,
): Passage[] {
  const marked = joinCredits(
    passages.map((passage) => markCaption(passage, atoms, reading)),
    atoms,
    notes,
  );
  const mended: Passage[] = [];
  let index = 0;
  while (index < marked.length) {
    const passage = marked[index];
    index += 1;
    if (!passage) break;
    if (passage.kind !== 'passage' || passage.role !== undefined) {
      mended.push(passage);
      continue;
    }
    let run: Run = passage;
    const inside: Passage[] = [];
    let cut = findCut(run, marked, index, atoms, reading);
    while (cut) {
      const between = marked.slice(index, cut.index);
      tell(run, cut.rest, between, atoms, notes);
      inside.push(...between.filter(({ kind }) => kind !== 'page'));
      run = {
        ...run,
        text: [...run.text, ...cut.rest.text],
        look: { ...run.look, full: cut.rest.look.full },
      };
      index = cut.index + 1;
      cut = findCut(run, marked, index, atoms, reading);
    }
    mended.push(run, ...inside);
  }
  return mended;
}

function markCaption(passage: Passage, atoms: Atoms, { readsAs }: CutReading): Passage {
  if (passage.kind !== 'passage' || passage.role !== undefined) return passage;
  const text = atoms.textOf(passage.text);
  return isCaption(text) && !readsAs(text) ? { kind: 'caption', text: passage.text } : passage;
}

/** Nothing but who took a picture. */
const BARE_CREDIT = /^[^。，；：！？]{2,40}[摄攝影][）)]?$/u;
/** How a line begins that says what is seen on a picture. */
const SEEN = /^(?:这是|這是|图为|圖為)?(?:\d{4}年)?\d{1,2}月\d{1,2}日/u;
const LONGEST_SEEN = 120;

/** A credit that stands below the line that says what is seen belongs to it. */
function joinCredits(passages: readonly Passage[], atoms: Atoms, { remarks }: Notes): Passage[] {
  const joined: Passage[] = [];
  for (const passage of passages) {
    const last = joined.at(-1);
    const isCredit =
      passage.kind === 'caption' && BARE_CREDIT.test(atoms.textOf(passage.text).trim());
    if (isCredit && last?.kind === 'passage' && last.role === undefined) {
      const text = atoms.textOf(last.text).trim();
      if (SEEN.test(text) && Array.from(text).length <= LONGEST_SEEN) {
        joined[joined.length - 1] = { kind: 'caption', text: [...last.text, ...passage.text] };
        const { line } = atoms.placeOf(passage.text);
        const message = `Taken for a caption, with the credit on line ${line}: ${text}`;
        remarks.push({ at: atoms.placeOf(last.text), message });
        continue;
      }
    }
    joined.push(passage);
  }
  return joined;
}

/** Tells what was joined, and what of it moved. */
function tell(
  run: Run,
  rest: Run,
  between: readonly Passage[],
  atoms: Atoms,
  { moves, remarks }: Notes,
): void {
  for (const one of between) {
    if (one.kind === 'caption') moves.push({ text: one.text, to: 'behind its paragraph' });
  }
  const has = (kind: Passage['kind']) => between.some((one) => one.kind === kind);
  const cause = has('caption') ? 'a caption' : has('page') ? 'the end of a page' : 'a line break';
  remarks.push({
    at: atoms.placeOf(run.text),
    message: `Joined with line ${atoms.placeOf(rest.text).line}, from which ${cause} had cut it.`,
  });
}

/** The rest of a paragraph that does not end where it seems to. */
function findCut(
  run: Run,
  passages: readonly Passage[],
  from: number,
  atoms: Atoms,
  reading: CutReading,
): { index: number; rest: Run } | undefined {
  let index = from;
  while (index - from < WIDEST_CUT && isBreach(passages[index])) index += 1;
  const between = passages.slice(from, index);
  const rest = passages[index];
  if (rest?.kind !== 'passage' || rest.role !== undefined) return undefined;
  if (rest.look.size !== run.look.size || rest.look.bold !== run.look.bold) return undefined;
  return goesOn(run, rest, between, atoms, reading) ? { index, rest } : undefined;
}

const isBreach = (passage: Passage | undefined) =>
  passage?.kind === 'caption' || passage?.kind === 'page';

function goesOn(
  run: Run,
  rest: Run,
  between: readonly Passage[],
  atoms: Atoms,
  { segment, readsAs }: CutReading,
): boolean {
  const text = atoms.textOf(run.text).trim();
  const following = atoms.textOf(rest.text).trim();
  if (!/[\p{L}\p{N}]/u.test(text) || readsAs(text)) return false;
  if (readsAs(following) || enumeratedLevel(following) !== undefined) return false;
  const standsIn = rest.look.indented && !run.look.indented;
  // The last line of a page is full and ends a sentence, and the next page begins without an indent.
  if (endsSentence(text)) {
    const isIndented = run.look.indented && !rest.look.indented;
    return isIndented && run.look.full && between.length > 0;
  }
  if (between.length === 0 && standsIn) return false;
  if (between.length > 0 && run.look.full && !standsIn) return true;
  const isRest = beginsAsRest(following) || crossesWord(text, following, segment);
  const isHeading = couldBeHeading(text) || (couldBeTitle(text) && !/[，,]/u.test(text));
  if (isHeading) return between.length > 0 && isRest;
  // A line that is no heading and does not end goes on, if what comes next can be the rest of it.
  return isRest || between.length > 0 || shouldEnd(text);
}

/** Whether a paragraph has sentences that end, so that it should end with one. */
const shouldEnd = (text: string) => /[。！？；]/u.test(text) || Array.from(text).length > 60;
