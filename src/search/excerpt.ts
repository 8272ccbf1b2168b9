import type { Span } from './findClause.ts';

/** A stretch of an excerpt; marked where it answers the query. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

/** Marks after which a sentence may be cut from what went before. */
const BREAK = /[。！？；，,.;]/;

/**
 * Cuts a block around the first place found, preferably where a sentence begins, and marks every
 * place in it once.
 *
 * @param length how many characters to show at most, about
 * @example excerpt('供需错配；算力要互联', [{ start: 5, end: 7 }], 6)
 * // [{ text: '…', … }, { text: '算力', marked: true }, { text: '要互联', … }]
 */
export function excerpt(block: string, spans: readonly Span[], length = 80): ExcerptPart[] {
  const first = spans[0]?.start ?? 0;
  const start = wholeCharacter(block, startBefore(block, first, Math.floor(length / 3)));
  const end = wholeCharacter(block, Math.min(block.length, start + length));
  const parts: ExcerptPart[] = [];
  const add = (text: string, marked: boolean) => {
    if (text !== '') parts.push({ text, marked });
  };
  let at = start;
  for (const span of merge(spans)) {
    if (span.start >= end) break;
    if (span.start < start) continue;
    add(block.slice(at, span.start), false);
    add(block.slice(span.start, span.end), true);
    at = span.end;
  }
  const stop = Math.max(at, end);
  add(block.slice(at, stop), false);
  if (start > 0) parts.unshift({ text: '…', marked: false });
  if (stop < block.length) parts.push({ text: '…', marked: false });
  return parts;
}

/** The place itself, or the one before where it would tear a character beyond the basic plane. */
function wholeCharacter(block: string, at: number): number {
  return /[\udc00-\udfff]/.test(block.charAt(at)) ? at - 1 : at;
}

function startBefore(block: string, first: number, reach: number): number {
  if (first <= reach) return 0;
  for (let at = first - reach; at < first; at++) {
    if (BREAK.test(block.charAt(at))) return at + 1;
  }
  return first - reach;
}

/** Two clauses may cover the same characters; these are marked once. */
function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}
