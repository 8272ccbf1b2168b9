import { readDateline } from '../articles/readDateline.ts';
import { isCredit } from './credits.ts';
import type { Passage } from './draft.ts';
import { couldBeTitle, endsSentence, enumeratedLevel, isDay, isSpeech } from './shapes.ts';
import type { Atoms } from './stretches.ts';

/** Between a title and what says who wrote the text there may stand so much. */
const WIDEST_HEAD = 3;

/**
 * Tells the articles of an input apart. One begins with a title that the input marks as such, where
 * there are several; with a short line and a byline or date close under it, when what stands above
 * has come to its end; and behind a dateline that closes a text.
 *
 * @example [title, byline, text, title, byline, text] // two articles
 */
export function splitArticles(passages: readonly Passage[], atoms: Atoms): Passage[][] {
  const texts = passages.map((passage) =>
    passage.kind === 'passage' || passage.kind === 'heading'
      ? atoms.textOf(passage.text).trim()
      : '',
  );
  const marked = markedTitles(passages, texts);
  const starts = passages.keys().filter((index) => {
    const passage = passages[index];
    if (index === 0 || !passage || !canOpen(passage)) return false;
    return marked.has(index) || opensArticle(passages, texts, index);
  });
  const borders = [0, ...starts, passages.length];
  return borders
    .slice(1)
    .map((end, nth) => passages.slice(borders[nth], end))
    .filter((article) => article.some(({ kind }) => kind !== 'page' && kind !== 'rule'));
}

const canOpen = (passage: Passage) =>
  passage.kind === 'heading' || (passage.kind === 'passage' && passage.role !== 'byline');

/** Whether a line that nothing marks is the title of another article. */
function opensArticle(
  passages: readonly Passage[],
  texts: readonly string[],
  index: number,
): boolean {
  const text = texts[index] ?? '';
  if (!couldBeTitle(text) || isCredit(text) || isSpeech(text) || isDay(text)) return false;
  if (enumeratedLevel(text) !== undefined) return false;
  if (isClosed(texts.slice(0, index)) && isToldAtLength(texts, index)) return true;
  const before = passages[index - 1];
  const hasEnded = before?.kind !== 'passage' || endsArticle(texts[index - 1] ?? '');
  // Who signs a letter, and when, stands below it in the same way; but no text follows.
  return hasEnded && hasCredit(passages, texts, index) && hasText(passages, texts, index);
}

/** Titles by the input's own account, where it has more than one of them. */
function markedTitles(passages: readonly Passage[], texts: readonly string[]): ReadonlySet<number> {
  const titles = [...passages.keys()].filter((index) => {
    const passage = passages[index];
    return passage?.kind === 'passage' && passage.role === 'title';
  });
  if (titles.length > 1) return new Set(titles);
  const first = [...passages.keys()].filter((index) => {
    const passage = passages[index];
    return (
      passage?.kind === 'heading' &&
      passage.level === 1 &&
      enumeratedLevel(texts[index] ?? '') === undefined
    );
  });
  if (first.length < 2) return new Set();
  const hasSections = passages.some((passage) => passage.kind === 'heading' && passage.level > 1);
  const isTold = first.some(
    (index) =>
      hasCredit(passages, texts, index) ||
      ['rule', 'page'].includes(passages[index - 1]?.kind ?? ''),
  );
  return new Set(hasSections || isTold ? first : []);
}

const endsArticle = (text: string) => endsSentence(text) || isCredit(text);

/** Whether a text is told to its end, and then who wrote it, or by which wire it came. */
function isClosed(texts: readonly string[]): boolean {
  const last = texts.findLastIndex((text) => !isCredit(text));
  const text = texts[last] ?? '';
  if (last < texts.length - 1) return endsSentence(text) && !couldBeTitle(text);
  return readDateline(text)?.role === 'end';
}

/** Whether it is told close under a title who wrote the text, or when. */
function hasCredit(passages: readonly Passage[], texts: readonly string[], index: number): boolean {
  for (let next = index + 1; next <= index + WIDEST_HEAD; next++) {
    const passage = passages[next];
    const text = texts[next] ?? '';
    if (passage?.kind === 'passage' && passage.role !== undefined && passage.role !== 'title') {
      return true;
    }
    if (isCredit(text) || readDateline(text)?.role === 'lead') return true;
    if (!couldBeTitle(text)) return false;
  }
  return false;
}

/** Whether text of whatever kind follows the head that begins with a line. */
const hasText = (passages: readonly Passage[], texts: readonly string[], index: number) =>
  passages.slice(index + 1, index + 1 + 2 * WIDEST_HEAD).some((passage, nth) => {
    const text = texts[index + 1 + nth] ?? '';
    if (passage.kind === 'passage') return endsSentence(text) && !isCredit(text);
    return ['verse', 'list', 'table', 'quote'].includes(passage.kind);
  });

/** Whether a short line is followed by a text that is told at length. */
const isToldAtLength = (texts: readonly string[], index: number) =>
  texts.slice(index + 1, index + 1 + WIDEST_HEAD).some(endsSentence);
