import type { Clause } from './planQuery.ts';
import type { Token } from './tokenise.ts';

/** A stretch of text that a clause was found in (UTF-16 units). */
export interface Span {
  start: number;
  end: number;
}

/**
 * Finds every place of a clause in a block's units, from left to right, not overlapping.
 *
 * @example findClause(tokenise('算力网的算力', table), { tokens: ['算', '力'], open: false })
 * // [{ start: 0, end: 2 }, { start: 4, end: 6 }]
 */
export function findClause(block: readonly Token[], { tokens, open }: Clause): Span[] {
  const spans: Span[] = [];
  const last = tokens.length - 1;
  for (let at = 0; at + last < block.length; at++) {
    const fits = tokens.every((wanted, index) => {
      const found = block[at + index]?.text ?? '';
      return open && index === last ? found.startsWith(wanted) : found === wanted;
    });
    const first = block[at];
    const final = block[at + last];
    if (!fits || !first || !final) continue;
    spans.push({ start: first.start, end: final.end });
    at += last;
  }
  return spans;
}
