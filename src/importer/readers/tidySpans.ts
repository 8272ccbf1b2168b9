import { joinSoftBreaks } from '../../articles/joinSoftBreaks.ts';
import type { Span } from '../units.ts';
import { cleanText } from './cleanText.ts';

/** Stands for a break that is meant, until those of an editor's wrapping are gone. */
export const HARD_BREAK = '\u2028';

const SPACE = '[^\\S\\u3000\\u2028]';
const WRAPPED = new RegExp(`${SPACE}*[\\n\\r]${SPACE}*`, 'gu');
const SPACES = new RegExp(`(?:(?![\\n])${SPACE})+`, 'gu');
const AROUND_BREAK = /[\s\u3000]*\u2028[\s\u3000]*/gu;

/**
 * Puts the spans of one block in order: line breaks of wrapping leave no space beside Chinese,
 * spaces are single and none stands at an edge, neighbours that look alike are one. A hard break
 * becomes a line feed.
 *
 * @param spans as collected, {@link HARD_BREAK} for each break that is meant
 * @example tidySpans([{ text: ' 算\n' }, { text: '力 ' }]) // [{ text: '算力' }]
 */
export function tidySpans(spans: readonly Span[]): Span[] {
  const nodes = spans.map((span) => ({
    span,
    value: span.code === true ? span.text : unwrapped(cleanText(span.text)),
  }));
  joinSoftBreaks(nodes.filter(({ span }) => span.code !== true));
  const merged = merge(nodes.map(({ span, value }) => ({ ...span, text: value })));
  return trim(dropDoubleSpaces(merged));
}

/** Whether a block's spans hold anything to read. */
export function isEmpty(spans: readonly Span[]): boolean {
  return spans.every(({ text }) => text.trim() === '');
}

const unwrapped = (text: string) => text.replace(WRAPPED, '\n').replace(SPACES, ' ');

function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans) {
    if (span.text === '') continue;
    const last = merged.at(-1);
    if (last && looksLike(last, span)) last.text += span.text;
    else merged.push({ ...span });
  }
  return merged;
}

const looksLike = (a: Span, b: Span) =>
  a.strong === b.strong && a.emphasis === b.emphasis && a.code === b.code && a.link === b.link;

/** A space at the end of one span and the beginning of the next is one. */
function dropDoubleSpaces(spans: Span[]): Span[] {
  let before = '';
  for (const span of spans) {
    if (span.code !== true) {
      span.text = span.text.replace(/ {2,}/g, ' ');
      if (/[ \u2028]$/.test(before)) span.text = span.text.replace(/^ /, '');
    }
    before = span.text === '' ? before : span.text;
  }
  return spans;
}

function trim(spans: Span[]): Span[] {
  const kept = spans.map((span) =>
    span.code === true ? span : { ...span, text: span.text.replace(AROUND_BREAK, HARD_BREAK) },
  );
  while (kept[0] && kept[0].text.trimStart() === '') kept.shift();
  while (kept.at(-1)?.text.trimEnd() === '') kept.pop();
  const [first] = kept;
  if (first) first.text = first.text.trimStart();
  const last = kept.at(-1);
  if (last) last.text = last.text.trimEnd();
  return kept.map((span) => ({ ...span, text: span.text.replaceAll(HARD_BREAK, '\n') }));
}
