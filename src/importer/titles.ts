import { continuesTitle } from './continuesTitle.ts';
import { creditOf } from './credits.ts';
import type { Draft, Notes, Passage } from './draft.ts';
import { couldBeTitle, endsSentence, enumeratedLevel, isDay, isSpeech } from './shapes.ts';
import type { Atoms, Text } from './stretches.ts';

/** Title, a line above it and two below. */
const MOST_TITLES = 4;

/** A line that may be the title, or belong to it. */
export interface Candidate {
  text: Text;
  value: string;
  /** Height of its type, or how high it stands among headings. */
  weight: number;
  /** Whether the input itself says that it is the title. */
  isMarked: boolean;
  /** Whether it goes over several lines, as what is set in large type does. */
  isLong: boolean;
  passage: Passage;
}

/** Takes a passage for a title or a part of one, if it can be that; else the text begins with it. */
export function takeTitle(
  candidates: Candidate[],
  passages: readonly Passage[],
  index: number,
  atoms: Atoms,
): boolean {
  const passage = passages[index];
  if (passage?.kind !== 'passage' && passage?.kind !== 'heading') return false;
  const value = atoms.textOf(passage.text).trim();
  const role = passage.kind === 'passage' ? passage.role : undefined;
  const isMarked = role === 'title' || (passage.kind === 'heading' && passage.level === 1);
  const last = candidates.at(-1);
  if (last && !isMarked && role === undefined && passage.kind === 'passage') {
    if (continuesTitle(last.value, value)) {
      last.text = [...last.text, ...passage.text];
      last.value = atoms.textOf(last.text).trim();
      last.isLong = true;
      return true;
    }
  }
  if (!isMarked && role !== 'subtitle') {
    if (candidates.length >= MOST_TITLES) return false;
    if (!isTitle(passages, index, candidates.length, atoms)) return false;
  }
  candidates.push({
    text: passage.text,
    value,
    weight: passage.kind === 'heading' ? 10 - passage.level : passage.look.size,
    isMarked,
    isLong: false,
    passage,
  });
  return true;
}

/** Whether a line that nothing marks can be the title, or a further line of it. */
function isTitle(passages: readonly Passage[], index: number, nth: number, atoms: Atoms): boolean {
  const passage = passages[index];
  const value = textOf(passage, atoms);
  if (nth > 0 && (enumeratedLevel(value) !== undefined || isDay(value))) return false;
  if (passage?.kind === 'heading') return true;
  const opensTitle = continuesTitle(value, textOf(passages[index + 1], atoms));
  if (!couldBeTitle(value) && !opensTitle) return false;
  if (nth === 0) {
    // 一、 is a title only where there is no 二、
    const level = enumeratedLevel(value);
    return (
      level === undefined ||
      !passages.slice(index + 1).some((one) => enumeratedLevel(textOf(one, atoms)) === level)
    );
  }
  // One dash opens a subtitle, several a conversation.
  const isDashed = (text: string) => /^[—–-]/u.test(text);
  if (isDashed(value)) return !isDashed(textOf(passages[index + 1], atoms));
  if (isSpeech(value)) return false;
  return !endsSentence(value) || hasCreditBelow(passages, index, atoms);
}

const textOf = (passage: Passage | undefined, atoms: Atoms) =>
  passage?.kind === 'passage' || passage?.kind === 'heading'
    ? atoms.textOf(passage.text).trim()
    : '';

/** Whether who wrote the text is told between this line and the text itself. */
function hasCreditBelow(passages: readonly Passage[], index: number, atoms: Atoms): boolean {
  for (const passage of passages.slice(index + 1, index + 1 + MOST_TITLES)) {
    const value = textOf(passage, atoms);
    if (passage.kind === 'passage' && passage.role !== undefined && passage.role !== 'title') {
      return true;
    }
    const credit = creditOf(value);
    if (credit === 'byline' || credit === 'dateline') return true;
    if (!couldBeTitle(value)) return false;
  }
  return false;
}

/**
 * Chooses the title among the lines of a head, and what of the others belongs to it.
 *
 * @returns those that are of the text
 */
export function settleTitles(
  candidates: readonly Candidate[],
  head: Pick<Draft, 'title' | 'subtitles'>,
  hasCredit: boolean,
  following: readonly Passage[],
  atoms: Atoms,
  { moves, remarks }: Notes,
): Passage[] {
  const best = chooseTitle(candidates);
  const chosen = candidates[best];
  if (!chosen) return [];
  const rest: Passage[] = [];
  for (const [nth, one] of candidates.entries()) {
    if (nth === best) continue;
    const isSubtitle = one.passage.kind === 'passage' && one.passage.role === 'subtitle';
    if (nth > best && !isSubtitle && opensText(nth, candidates, hasCredit, following, atoms)) {
      rest.push('text' in one.passage ? { ...one.passage, text: one.text } : one.passage);
      continue;
    }
    head.subtitles.push(one.text);
    moves.push({ text: one.text, to: 'subtitle' });
    if (isSubtitle) continue;
    const what = nth < best ? 'a line above the title' : 'the subtitle';
    remarks.push({ at: atoms.placeOf(one.text), message: `Taken for ${what}: ${one.value}` });
  }
  head.title = chosen.text;
  return rest;
}

/** Whether a line below the title, with nothing said of who wrote the text, is of the text. */
function opensText(
  nth: number,
  candidates: readonly Candidate[],
  hasCredit: boolean,
  following: readonly Passage[],
  atoms: Atoms,
): boolean {
  const one = candidates[nth];
  if (!one || hasCredit || /^[—–-]/u.test(one.value)) return false;
  // One line may be a subtitle; of several nobody knows.
  const others = candidates.slice(1).filter(({ value }) => !/^[—–-]/u.test(value));
  return others.length > 1 || following.some((passage) => looksLikeHeading(passage, atoms));
}

/** 国示发〔2024〕12号, which stands above what a paper is called. */
const PAPER_NUMBER = /[〔[［(（]\d{4}[〕\]］)）] ?第?\d+ ?[号號]$/u;
/** 【深度】, which is where a text belongs. */
const RUBRIC = /^[【[［][^【】[\]］]{1,10}[】\]］]$/u;

/** The one that is marked, else the one in the largest type, else one over two lines, else the first. */
function chooseTitle(candidates: readonly Candidate[]): number {
  const marked = candidates.findIndex(({ isMarked }) => isMarked);
  if (marked >= 0) return marked;
  const isLower = ({ value }: Candidate) =>
    candidates.length > 1 && (PAPER_NUMBER.test(value) || RUBRIC.test(value));
  const weights = candidates.map((one) => (isLower(one) ? 0 : one.weight));
  const largest = Math.max(...weights);
  const large = [...candidates.keys()].filter((index) => (weights[index] ?? 0) > largest - 0.05);
  return large.find((index) => candidates[index]?.isLong) ?? large[0] ?? -1;
}

const looksLikeHeading = (passage: Passage, atoms: Atoms) =>
  passage.kind === 'heading' ||
  (passage.kind === 'passage' &&
    passage.look.apart &&
    couldBeTitle(atoms.textOf(passage.text)) &&
    !endsSentence(atoms.textOf(passage.text)));
