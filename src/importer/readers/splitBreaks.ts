import type { Span } from '../units.ts';
import { HARD_BREAK } from './tidySpans.ts';

/** Two breaks, or one with an indent after it, end a paragraph as old pages write it. */
const BORDER = /\u2028(?:[ \t\n\r]*\u2028)+|\u2028[ \t\n\r]*(?=\u3000|[\u00a0\u2002\u2003]{2})/u;
/** A line that ends like this, and is no short one, is a paragraph. */
const SENTENCE_END = /[。！？…][”’」』）)]?\s*$/u;
const SHORT_LINE = 20;

/**
 * Cuts the spans of a block where its hard breaks end one paragraph and begin the next: where
 * there are two, where an indent follows, and where a whole line ends with a sentence.
 *
 * @param spans as collected, before they are tidied
 * @example splitBreaks([{ text: '甲\u2028\u2028乙' }]) // [[{ text: '甲' }], [{ text: '\u2028\u2028乙' }]]
 */
export function splitBreaks(spans: readonly Span[]): Span[][] {
  const text = spans.map((span) => span.text).join('');
  if (!text.includes(HARD_BREAK)) return [[...spans]];
  const cuts: number[] = [];
  for (const match of text.matchAll(new RegExp(BORDER, 'gu'))) cuts.push(match.index);
  let from = 0;
  for (const match of text.matchAll(/\u2028/g)) {
    const line = text.slice(from, match.index).trim();
    if (line.length >= SHORT_LINE && SENTENCE_END.test(line)) cuts.push(match.index);
    from = match.index + 1;
  }
  return cutAt(
    spans,
    [...new Set(cuts)].toSorted((a, b) => a - b),
  );
}

function cutAt(spans: readonly Span[], cuts: readonly number[]): Span[][] {
  let part: Span[] = [];
  const parts = [part];
  let start = 0;
  let next = 0;
  for (const span of spans) {
    const end = start + span.text.length;
    let from = start;
    for (let cut = cuts[next]; cut !== undefined && cut < end; cut = cuts[next]) {
      part.push({ ...span, text: span.text.slice(from - start, cut - start) });
      parts.push((part = []));
      from = cut;
      next += 1;
    }
    part.push({ ...span, text: span.text.slice(from - start) });
    start = end;
  }
  return parts;
}
