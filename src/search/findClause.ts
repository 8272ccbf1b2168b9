import { formsOfClause } from './planQuery.ts';
import type { Clause } from './planQuery.ts';
import type { Token } from './tokenise.ts';

/** A stretch of text that a clause was found in (UTF-16 units). */
export interface Span {
  start: number;
  end: number;
}

/**
 * Finds every place of a clause in a block's units, from left to right, not overlapping. Units that
 * have a stem answer to any form of the word, and a clause to what other places say for it.
 *
 * @example findClause(tokenise('算力网的算力', table), { tokens: ['算', '力'], open: false })
 * // [{ start: 0, end: 2 }, { start: 4, end: 6 }]
 */
export function findClause(block: readonly Token[], clause: Clause): Span[] {
  const spans = formsOfClause(clause).flatMap((form) => findForm(block, form));
  return clause.others ? spans.toSorted((a, b) => a.start - b.start) : spans;
}

function findForm(block: readonly Token[], { tokens, stems, open, begunStems }: Clause): Span[] {
  const spans: Span[] = [];
  const last = tokens.length - 1;
  const begun = new Set(begunStems);
  const fits = (found: Token | undefined, index: number) => {
    const wanted = tokens[index];
    if (!found || wanted === undefined) return false;
    const stem = found.stem ?? found.text;
    if (open && index === last) return found.text.startsWith(wanted) || begun.has(stem);
    return stem === (stems?.[index] ?? wanted);
  };
  for (let at = 0; at + last < block.length; at++) {
    const first = block[at];
    const final = block[at + last];
    if (!first || !final || !fits(first, 0)) continue;
    if (!tokens.every((_, index) => fits(block[at + index], index))) continue;
    spans.push({ start: first.start, end: final.end });
    at += last;
  }
  return spans;
}
