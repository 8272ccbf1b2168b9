import type { TERM_KINDS, TermFile } from './termSchema.ts';

/** Kinds of entries whose headwords are names. */
export const NAMED: ReadonlySet<(typeof TERM_KINDS)[number]> = new Set([
  'policy',
  'programme',
  'organisation',
  'product',
  'place',
  'event',
]);

/**
 * Headwords and variants that are names, in which no regional word replaces another: the “人工智能+”行动
 * stays 「人工智能+」行動 where 人工智能 alone becomes 人工智慧.
 */
export function properWords(terms: readonly TermFile[]): string[] {
  return terms
    .filter(({ term }) => NAMED.has(term.kind))
    .flatMap(({ term }) => [term.term, ...term.variants.map(({ form }) => form)]);
}
