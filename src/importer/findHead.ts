import { readDateline } from '../articles/readDateline.ts';
import { creditOf } from './credits.ts';
import type { Draft, Notes, Passage } from './draft.ts';
import { couldBeTitle, endsSentence, enumeratedLevel } from './shapes.ts';
import type { Atoms, Text } from './stretches.ts';

/** What an article says of itself, and the passages of its text. */
export interface Headed extends Omit<Draft, 'blocks'> {
  body: Passage[];
}

/** A head takes no more passages than this. */
const LONGEST_HEAD = 12;

/**
 * Finds title, subtitle, bylines and datelines of one article. They stand at its beginning, before
 * the first sentence; what says who edited it, and by which wire it came, may stand at its end, and
 * a dateline may open its first paragraph.
 */
export function findHead(passages: readonly Passage[], atoms: Atoms, notes: Notes): Headed {
  const read = (passage: Passage) =>
    passage.kind === 'passage' || passage.kind === 'heading'
      ? atoms.textOf(passage.text).trim()
      : '';
  const head: Headed = { title: [], bylines: [], datelines: [], body: [] };
  const titles: {
    text: Text;
    value: string;
    weight: number;
    isMarked: boolean;
    afterCredit: boolean;
    passage: Passage;
  }[] = [];
  let hasCredit = false;
  let index = 0;
  for (; index < Math.min(passages.length, LONGEST_HEAD); index++) {
    const passage = passages[index];
    if (!passage) break;
    if (passage.kind === 'page' || (passage.kind === 'rule' && titles.length === 0)) continue;
    if (passage.kind !== 'passage' && passage.kind !== 'heading') break;
    const value = read(passage);
    if (value === '') continue;
    const role = passage.kind === 'passage' ? passage.role : undefined;
    const credit = role === undefined ? creditOf(value) : undefined;
    if (role === 'byline' || role === 'source' || credit === 'byline') {
      head.bylines.push(passage.text);
      hasCredit = true;
    } else if (role === 'date' || credit === 'dateline') {
      head.datelines.push(passage.text);
      hasCredit = true;
    } else if (credit === 'likely byline' && titles.length > 0 && passage.kind === 'passage') {
      head.bylines.push(passage.text);
      notes.remarks.push({
        at: atoms.placeOf(passage.text),
        message: `Taken for the names of those who wrote it: ${value}`,
      });
      hasCredit = true;
    } else if (role === 'title' || role === 'subtitle' || isTitle(passage, value)) {
      if (hasCredit && titles.length > 0) break;
      if (titles.length > 0 && enumeratedLevel(value) !== undefined) break;
      titles.push({
        text: passage.text,
        value,
        weight: weightOf(passage),
        isMarked: role === 'title' || (passage.kind === 'heading' && passage.level === 1),
        afterCredit: hasCredit,
        passage,
      });
    } else break;
  }

  const best = chooseTitle(titles);
  const rest: Passage[] = [];
  for (const [nth, one] of titles.entries()) {
    if (nth === best) {
      head.title = one.text;
      continue;
    }
    const isRole = one.passage.kind === 'passage' && one.passage.role === 'subtitle';
    // Straight before the text, with nothing said of who wrote it, it rather heads the first section.
    const isLast = nth === titles.length - 1 && nth > best && !isRole;
    const opensBody =
      isLast &&
      !hasCredit &&
      !/^[—–-]/u.test(one.value) &&
      titles.length > 1 &&
      passages
        .slice(index)
        .some((passage) => passage.kind === 'heading' || looksLikeHeading(passage, atoms));
    if (opensBody) rest.push(one.passage);
    else {
      head.subtitle = [...(head.subtitle ?? []), ...one.text];
      notes.moves.push({ text: one.text, to: 'subtitle' });
      if (!isRole) {
        notes.remarks.push({
          at: atoms.placeOf(one.text),
          message: `Taken for ${nth < best ? 'a line above the title' : 'the subtitle'}: ${one.value}`,
        });
      }
    }
  }
  if (head.title.length > 0) notes.moves.push({ text: head.title, to: 'title' });
  head.body = [...rest, ...passages.slice(index)].filter(({ kind }) => kind !== 'page');
  takeEnd(head, atoms);
  takeLead(head, atoms);
  for (const text of head.bylines) notes.moves.push({ text, to: 'byline' });
  for (const text of head.datelines) notes.moves.push({ text, to: 'dateline' });
  return head;
}

function isTitle(passage: Passage, value: string): boolean {
  if (passage.kind === 'heading') return true;
  return couldBeTitle(value) && !(endsSentence(value) && value.endsWith('：'));
}

const weightOf = (passage: Passage) =>
  passage.kind === 'heading'
    ? 10 - passage.level
    : passage.kind === 'passage'
      ? passage.look.size
      : 0;

/** The one that is marked, else the one in the largest type, else the first. */
function chooseTitle(titles: readonly { weight: number; isMarked: boolean }[]): number {
  const marked = titles.findIndex(({ isMarked }) => isMarked);
  if (marked >= 0) return marked;
  const largest = Math.max(...titles.map(({ weight }) => weight));
  return titles.findIndex(({ weight }) => weight > largest - 0.05);
}

const looksLikeHeading = (passage: Passage, atoms: Atoms) =>
  passage.kind === 'passage' &&
  passage.look.apart &&
  couldBeTitle(atoms.textOf(passage.text)) &&
  !endsSentence(atoms.textOf(passage.text));

/** What stands at the end of a text: who edited it, by which wire it came. */
function takeEnd(head: Headed, atoms: Atoms): void {
  let last = head.body.at(-1);
  while (last?.kind === 'rule' || (last?.kind === 'passage' && head.body.length > 1)) {
    if (last.kind === 'passage') {
      const credit = last.role ?? creditOf(atoms.textOf(last.text));
      if (credit === 'byline' || credit === 'source') head.bylines.push(last.text);
      else if (credit === 'dateline' || credit === 'date') head.datelines.push(last.text);
      else break;
    }
    head.body.pop();
    last = head.body.at(-1);
  }
  if (last?.kind !== 'passage') return;
  const dateline = readDateline(atoms.textOf(last.text));
  if (dateline?.role !== 'end' || dateline.start === 0) return;
  const [own, end] = atoms.cut(last.text, dateline.start);
  head.datelines.push(end);
  head.body[head.body.length - 1] = { ...last, text: own };
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
