import { readDateline } from '../articles/readDateline.ts';
import { readNames } from '../articles/readNames.ts';
import { creditOf } from './credits.ts';
import type { Headed, Notes, Passage } from './draft.ts';
import { couldBeTitle } from './shapes.ts';
import type { Atoms, Text } from './stretches.ts';
import { takeEnd } from './takeEnd.ts';
import { takeLead } from './takeLead.ts';
import { takeMailHead } from './takeMailHead.ts';
import { settleTitles, takeTitle } from './titles.ts';
import type { Candidate } from './titles.ts';

/** A head takes no more passages than this. */
const LONGEST_HEAD = 12;
/**
 * Finds title, subtitle, bylines and datelines of one article. They stand at its beginning, before
 * the first sentence; what says who edited it, and by which wire it came, may stand at its end, and
 * a dateline may open its first paragraph.
 */
export function findHead(passages: readonly Passage[], atoms: Atoms, notes: Notes): Headed {
  const head: Headed = { title: [], subtitles: [], bylines: [], datelines: [], body: [] };
  const candidates: Candidate[] = [];
  const mail = takeMailHead(passages, head, atoms, notes);
  if (mail) return finish({ ...head, body: mail }, atoms, notes);
  let hasCredit = false;
  let index = 0;
  for (; index < Math.min(passages.length, LONGEST_HEAD); index++) {
    const passage = passages[index];
    if (!passage) break;
    if (passage.kind === 'page' || passage.kind === 'rule') continue;
    if (passage.kind !== 'passage' && passage.kind !== 'heading') break;
    const value = atoms.textOf(passage.text).trim();
    if (value === '') continue;
    if (takeWiredTitle(passage, candidates, head, atoms)) {
      hasCredit = true;
      continue;
    }
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
  return finish({ ...head, body: [...rest, ...passages.slice(index)] }, atoms, notes);
}

/** Takes what is said of the text at its end and before its first sentence. */
function finish(head: Headed, atoms: Atoms, notes: Notes): Headed {
  const body = head.body.filter(({ kind }) => kind !== 'page');
  while (body[0]?.kind === 'rule') body.shift();
  const done = { ...head, body };
  takeEnd(done, atoms, notes);
  takeLead(done, atoms);
  if (done.title.length > 0) notes.moves.push({ text: done.title, to: 'title' });
  for (const text of done.bylines) notes.moves.push({ text, to: 'byline' });
  for (const text of done.datelines) notes.moves.push({ text, to: 'dateline' });
  return done;
}

/** 新华社重庆5月3日电 题：山城有了电扶梯, which is the title where none stands above. */
function takeWiredTitle(
  { text }: { text: Text },
  candidates: Candidate[],
  head: Headed,
  atoms: Atoms,
): boolean {
  const value = atoms.textOf(text);
  const dateline = readDateline(value);
  if (dateline?.role !== 'lead') return false;
  const subject = /^\s*题[：:]\s*/u.exec(value.slice(dateline.end))?.[0];
  if (subject === undefined || !couldBeTitle(value.slice(dateline.end + subject.length)))
    return false;
  if (candidates.length > 0) {
    head.datelines.push(text);
    return true;
  }
  const [wire, title] = atoms.cut(text, dateline.end + subject.length);
  head.datelines.push(wire);
  candidates.push({
    text: title,
    value: atoms.textOf(title).trim(),
    weight: 1,
    isMarked: true,
    isLong: false,
    passage: { kind: 'paragraph', text: title },
  });
  return true;
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
