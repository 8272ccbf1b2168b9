import type { FoldTable } from '../chinese/foldText.ts';
import { PAUSE, tokenise } from './tokenise.ts';

/** What must stand together: the units of one word or phrase of the query. */
export interface Clause {
  tokens: string[];
  /** Whether the last unit may be the beginning of a longer one: half a word while typing. */
  open: boolean;
}

/** A query read: every clause must occur. */
export interface Plan {
  clauses: Clause[];
}

const QUOTED = /["“”„「『]([^"“”「」『』]*)["“”」』]/g;

/**
 * Reads a query. What stands in quotation marks, Chinese or Latin, is one phrase; the rest falls
 * into clauses at spaces. A last clause that ends in a letter is open.
 *
 * @example
 * planQuery('東數西算 EFL', table).clauses
 * // [{ tokens: ['东', '数', '西', '算'], open: false }, { tokens: ['efl'], open: true }]
 */
export function planQuery(query: string, table: FoldTable): Plan {
  const parts: { text: string; open: boolean }[] = [];
  let rest = 0;
  for (const match of query.matchAll(QUOTED)) {
    parts.push(...words(query.slice(rest, match.index)));
    parts.push({ text: match[1] ?? '', open: false });
    rest = match.index + match[0].length;
  }
  const last = query.slice(rest);
  parts.push(...words(last));
  const final = parts.at(-1);
  if (final && /[\p{Script=Latin}]$/u.test(last)) final.open = true;

  const clauses = parts.map(({ text, open }) => {
    const tokens = trimPauses(tokenise(text, table).map((token) => token.text));
    return { tokens, open };
  });
  return { clauses: unique(clauses.filter(({ tokens }) => tokens.length > 0)) };
}

const words = (text: string) =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => ({ text: word, open: false }));

function trimPauses(tokens: string[]): string[] {
  const first = tokens.findIndex((token) => token !== PAUSE);
  const last = tokens.findLastIndex((token) => token !== PAUSE);
  return first < 0 ? [] : tokens.slice(first, last + 1);
}

function unique(clauses: readonly Clause[]): Clause[] {
  return [...new Map(clauses.map((clause) => [JSON.stringify(clause), clause])).values()];
}
