import { creditOf, isCredit } from './credits.ts';
import type { Passage } from './draft.ts';
import { couldBeTitle, endsSentence, enumeratedLevel } from './shapes.ts';
import type { Atoms } from './stretches.ts';

/** Between a title and what says who wrote the text there may stand so much. */
const WIDEST_HEAD = 3;

/**
 * Tells the articles of an input apart. One begins with a title that the input marks as such, where
 * there are several; with a short line and a byline or date close under it, when what stands above
 * has come to its end; and behind a dateline that closes a text.
 */
export function splitArticles(passages: readonly Passage[], atoms: Atoms): Passage[][] {
  const text = (passage: Passage | undefined) =>
    passage?.kind === 'passage' || passage?.kind === 'heading'
      ? atoms.textOf(passage.text).trim()
      : '';
  const marked = markedTitles(passages, atoms);
  const starts = passages.keys().filter((index) => {
    const passage = passages[index];
    if (index === 0 || !passage || !canOpen(passage)) return false;
    if (marked.has(index)) return true;
    if (!couldBeTitle(text(passage)) || isCredit(text(passage))) return false;
    if (enumeratedLevel(text(passage)) !== undefined) return false;
    const before = passages[index - 1];
    const closed = text(before);
    if (!hasEnded(before, closed)) return false;
    if (creditOf(closed) === 'dateline' && opensText(passages, index, atoms)) return true;
    return hasCredit(passages, index, text);
  });
  const borders = [0, ...starts, passages.length];
  return borders
    .slice(1)
    .map((end, nth) => passages.slice(borders[nth], end))
    .filter((article) => article.some(({ kind }) => kind !== 'page' && kind !== 'rule'));
}

const canOpen = (passage: Passage) =>
  passage.kind === 'heading' || (passage.kind === 'passage' && passage.role !== 'byline');

/** Titles by the input's own account, where it has more than one of them. */
function markedTitles(passages: readonly Passage[], atoms: Atoms): ReadonlySet<number> {
  const indexes = (isOne: (passage: Passage) => boolean) => [
    ...passages.keys().filter((index) => passages[index] !== undefined && isOne(passages[index])),
  ];
  const titles = indexes((passage) => passage.kind === 'passage' && passage.role === 'title');
  if (titles.length > 1) return new Set(titles);
  const first = indexes(
    (passage) =>
      passage.kind === 'heading' &&
      passage.level === 1 &&
      enumeratedLevel(atoms.textOf(passage.text).trim()) === undefined,
  );
  if (first.length < 2) return new Set();
  const text = (passage: Passage | undefined) =>
    passage?.kind === 'passage' ? atoms.textOf(passage.text).trim() : '';
  const speaks = passages.some((passage) => passage.kind === 'heading' && passage.level > 1);
  const isTold = first.some(
    (index) =>
      hasCredit(passages, index, text) ||
      ['rule', 'page'].includes(passages[index - 1]?.kind ?? ''),
  );
  return new Set(speaks || isTold ? first : []);
}

function hasEnded(before: Passage | undefined, text: string): boolean {
  if (before?.kind !== 'passage' && before?.kind !== 'heading') return true;
  return before.kind === 'passage' && (endsSentence(text) || creditOf(text) !== undefined);
}

function hasCredit(
  passages: readonly Passage[],
  index: number,
  text: (passage: Passage | undefined) => string,
): boolean {
  for (let next = index + 1; next <= index + WIDEST_HEAD; next++) {
    const passage = passages[next];
    if (passage?.kind === 'passage' && passage.role !== undefined && passage.role !== 'title') {
      return true;
    }
    if (isCredit(text(passage))) return true;
    if (!couldBeTitle(text(passage))) return false;
  }
  return false;
}

/** Whether a short line is followed by a text that is told at length. */
function opensText(passages: readonly Passage[], index: number, atoms: Atoms): boolean {
  const next = passages.slice(index + 1, index + 1 + WIDEST_HEAD);
  return next.some(
    (passage) => passage.kind === 'passage' && endsSentence(atoms.textOf(passage.text)),
  );
}
