import { isHan } from '../chinese/isCjk.ts';
import { formsOf } from './regionalWords.ts';
import type { RegionalWords } from './regionalWords.ts';
import type { Clause, Plan } from './planQuery.ts';
import { PAUSE } from './tokenise.ts';

/** Cuts Chinese into words: 算力供需 into 算力 and 供需. */
export type Segment = (text: string) => string[];

/**
 * Looser plans for a query that found nothing: first its words instead of its phrases, all of which
 * must occur, then any of them.
 *
 * @param words that count as the same
 * @example loosen(planQuery('算力供需失衡', table), segment).map(({ least }) => least) // [3, 1]
 */
export function loosen(plan: Plan, segment: Segment, words: RegionalWords = new Map()): Plan[] {
  const clauses = unique(plan.clauses.flatMap((clause) => wordsOf(clause, segment, words)));
  if (clauses.length < 2) return [];
  const all = { clauses, least: clauses.length };
  const isNew = clauses.length > plan.clauses.length;
  return [...(isNew ? [all] : []), { clauses, least: 1 }];
}

function wordsOf(clause: Clause, segment: Segment, words: RegionalWords): Clause[] {
  const { tokens, stems, open } = clause;
  const found: Clause[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] ?? PAUSE;
    if (!isHan(token)) {
      const isLast = at === tokens.length - 1;
      if (token !== PAUSE) {
        found.push({
          tokens: [token],
          open: open && isLast,
          ...(stems && { stems: stems.slice(at, at + 1) }),
          ...(isLast && clause.begunStems && { begunStems: clause.begunStems }),
        });
      }
      at += 1;
      continue;
    }
    let end = at;
    while (end < tokens.length && isHan(tokens[end] ?? '')) end += 1;
    const run = tokens.slice(at, end).join('');
    found.push(...wordsIn(segment(run)).map((word) => hanClause(word, stems !== undefined, words)));
    at = end;
  }
  // A single character says little beside words: 的, 了, 在.
  const telling = found.filter(({ tokens: own }) => own.length > 1 || !isHan(own[0] ?? ''));
  return telling.length > 0 ? telling : found;
}

/** Where a dictionary knows no word it leaves characters; side by side they are one for all we know. */
function wordsIn(segments: readonly string[]): string[] {
  const found: string[] = [];
  let single = false;
  for (const segment of segments) {
    const isSingle = Array.from(segment).length === 1;
    if (isSingle && single) found.push(`${found.pop() ?? ''}${segment}`);
    else found.push(segment);
    single = isSingle;
  }
  return found;
}

function hanClause(word: string, hasStems: boolean, words: RegionalWords): Clause {
  const tokens = Array.from(word);
  const others = formsOf(tokens, words).slice(1);
  return {
    tokens,
    open: false,
    ...(hasStems && { stems: tokens }),
    ...(others.length > 0 && { others }),
  };
}

function unique(clauses: readonly Clause[]): Clause[] {
  return [...new Map(clauses.map((clause) => [clause.tokens.join(' '), clause])).values()];
}
