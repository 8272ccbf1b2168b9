import { readByline } from '../articles/readByline.ts';
import { readDateline } from '../articles/readDateline.ts';
import { readNames } from '../articles/readNames.ts';
import { creditOf } from './credits.ts';
import type { Draft, Notes, Passage } from './draft.ts';
import { couldBeTitle, endsSentence, enumeratedLevel, isDay, isSpeech } from './shapes.ts';
import type { Atoms, Text } from './stretches.ts';
import { continuesTitle } from './continuesTitle.ts';

/** What an article says of itself, and the passages of its text. */
export interface Headed extends Omit<Draft, 'blocks'> {
  body: Passage[];
}

/** A head takes no more passages than this. */
const LONGEST_HEAD = 12;
/** Title, a line above it and two below. */
const MOST_TITLES = 4;

/** A line that may be the title, or belong to it. */
interface Candidate {
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

/**
 * Finds title, subtitle, bylines and datelines of one article. They stand at its beginning, before
 * the first sentence; what says who edited it, and by which wire it came, may stand at its end, and
 * a dateline may open its first paragraph.
 */
export function findHead(passages: readonly Passage[], atoms: Atoms, notes: Notes): Headed {
  const head: Headed = { title: [], bylines: [], datelines: [], body: [] };
  const candidates: Candidate[] = [];
  let hasCredit = false;
  let index = 0;
  for (; index < Math.min(passages.length, LONGEST_HEAD); index++) {
    const passage = passages[index];
    if (!passage) break;
    if (passage.kind === 'page' || passage.kind === 'rule') continue;
    if (passage.kind !== 'passage' && passage.kind !== 'heading') break;
    const value = atoms.textOf(passage.text).trim();
    if (value === '') continue;
    const isBelowTitle = candidates.length > 0;
    const credit =
      creditIn(passage, value, isBelowTitle) ??
      (isBelowTitle && passages[index + 1]?.kind === 'verse' ? poetIn(value) : undefined);
    if (credit === undefined) {
      if (hasCredit && candidates.length > 0) break;
      if (!takeTitle(candidates, passages, index, atoms)) break;
      continue;
    }
    hasCredit = true;
    if (credit === 'dateline') head.datelines.push(passage.text);
    else head.bylines.push(passage.text);
    if (credit === 'likely byline') {
      const message = `Taken for the names of those who wrote it: ${value}`;
      notes.remarks.push({ at: atoms.placeOf(passage.text), message });
    }
  }
  const rest = settleTitles(candidates, head, hasCredit, passages.slice(index), atoms, notes);
  head.body = [...rest, ...passages.slice(index)].filter(({ kind }) => kind !== 'page');
  while (head.body[0]?.kind === 'rule') head.body.shift();
  takeEnd(head, atoms);
  takeLead(head, atoms);
  for (const text of head.bylines) notes.moves.push({ text, to: 'byline' });
  for (const text of head.datelines) notes.moves.push({ text, to: 'dateline' });
  return head;
}

/** What a passage says of who wrote the text, or when, by its role or by its words. */
function creditIn(
  passage: Passage & { kind: 'passage' | 'heading' },
  value: string,
  isBelowTitle: boolean,
): 'byline' | 'dateline' | 'likely byline' | undefined {
  const role = passage.kind === 'passage' ? passage.role : undefined;
  if (role === 'byline' || role === 'source') return 'byline';
  if (role === 'date') return 'dateline';
  if (role !== undefined) return undefined;
  const credit = creditOf(value);
  if (credit !== 'likely byline') return credit;
  return isBelowTitle && passage.kind === 'passage' ? credit : undefined;
}

/** A name between a title and verse is the poet's. */
const poetIn = (value: string) =>
  Array.from(value).length <= 5 && readNames(value, 'expected') ? 'likely byline' : undefined;

/** Takes a passage for a title or a part of one, if it can be that; else the text begins with it. */
function takeTitle(
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
function settleTitles(
  candidates: readonly Candidate[],
  head: Headed,
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
      rest.push(one.passage);
      continue;
    }
    head.subtitle = [...(head.subtitle ?? []), ...one.text];
    moves.push({ text: one.text, to: 'subtitle' });
    if (isSubtitle) continue;
    const what = nth < best ? 'a line above the title' : 'the subtitle';
    remarks.push({ at: atoms.placeOf(one.text), message: `Taken for ${what}: ${one.value}` });
  }
  head.title = chosen.text;
  moves.push({ text: chosen.text, to: 'title' });
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

/** The one that is marked, else the one in the largest type, else one over two lines, else the first. */
function chooseTitle(candidates: readonly Candidate[]): number {
  const marked = candidates.findIndex(({ isMarked }) => isMarked);
  if (marked >= 0) return marked;
  const isLower = ({ value }: Candidate) => PAPER_NUMBER.test(value) && candidates.length > 1;
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

/** What stands at the end of a text: who edited it, by which wire it came. */
function takeEnd(head: Headed, atoms: Atoms): void {
  const { body } = head;
  let last = body.at(-1);
  while (last?.kind === 'rule' || (last?.kind === 'passage' && body.length > 1)) {
    if (last.kind === 'passage') {
      const credit = last.role ?? creditOf(atoms.textOf(last.text));
      if (credit === 'byline' || credit === 'source') head.bylines.push(last.text);
      else if (credit === 'dateline' || credit === 'date') head.datelines.push(last.text);
      else break;
    }
    body.pop();
    last = body.at(-1);
  }
  if (last?.kind !== 'passage') return;
  const text = atoms.textOf(last.text);
  const dateline = readDateline(text);
  const isDateline = dateline?.role === 'end' && dateline.start > 0;
  const start = isDateline ? dateline.start : editorsAt(text);
  if (start === undefined) return;
  const [own, end] = atoms.cut(last.text, start);
  (isDateline ? head.datelines : head.bylines).push(end);
  body[body.length - 1] = { ...last, text: own };
}

/** ……。（责任编辑：夏天）; ……。（編輯：李明宗）1130504, which is the day by the Republic's years. */
const EDITORS = /[（(【[]([^（）()【】[\]]{4,40})[）)】\]]\s*(?:\d{7})?\s*$/u;

/** Where those who edited are named in brackets behind the last sentence. */
function editorsAt(text: string): number | undefined {
  const found = EDITORS.exec(text);
  const inside = found?.[1] ?? '';
  if (!found || !endsSentence(text.slice(0, found.index)) || !/[：:]/u.test(inside)) {
    return undefined;
  }
  return readByline(inside)?.certainty === 'sure' ? found.index : undefined;
}

/** 新华社北京9月4日电（记者周圆） before the first sentence. */
function takeLead(head: Headed, atoms: Atoms): void {
  const index = head.body.findIndex(({ kind }) => kind === 'passage');
  const first = head.body[index];
  if (first?.kind !== 'passage') return;
  const dateline = readDateline(atoms.textOf(first.text));
  if (dateline?.role !== 'lead') return;
  const [lead, own] = atoms.cut(first.text, dateline.end);
  if (own.length === 0) return;
  head.datelines.push(lead);
  head.body[index] = { ...first, text: own };
}
