import type { FoldTable } from '../chinese/foldText.ts';
import { formsOf } from './regionalWords.ts';
import type { RegionalWords } from './regionalWords.ts';
import { PAUSE, tokenise } from './tokenise.ts';
import type { Stem, Token } from './tokenise.ts';

/** What must stand together: the units of one word or phrase of the query. */
export interface Clause {
  tokens: string[];
  /** What the inflected forms of each unit have in common, where the edition is read by stems. */
  stems?: string[];
  /** Whether the last unit may be the beginning of a longer one: half a word while typing. */
  open: boolean;
  /** The stems that the last unit may turn out to have when it is written out. */
  begunStems?: string[];
  /** The same in the words of other places: any of them will do. */
  others?: string[][];
}

/** A query read. */
export interface Plan {
  clauses: Clause[];
  /** How many of the clauses a page must hold; all of them, where nothing is said. */
  least?: number;
  /** Whether the text counts as it stands in the edition, and not as the Simplified text has it. */
  asItStands?: boolean;
}

/** The ways in which a clause may be said, itself first. */
export function formsOfClause({ others = [], ...own }: Clause): Clause[] {
  return [own, ...others.map((tokens) => ({ tokens, open: own.open }))];
}

const QUOTED = /["“”„「『]([^"“”「」『』]*)["“”」』]/g;

/**
 * Reads a query. What stands in quotation marks, Chinese or Latin, is one phrase; the rest falls
 * into clauses at spaces. A last clause that ends in a letter is open.
 *
 * @param stem the one that the pages are read with, if any
 * @param words that count as the same: 伺服器 finds 服务器, too
 * @example
 * planQuery('東數西算 EFL', table).clauses
 * // [{ tokens: ['东', '数', '西', '算'], open: false }, { tokens: ['efl'], open: true }]
 */
export function planQuery(
  query: string,
  table: FoldTable,
  stem?: Stem,
  words: RegionalWords = new Map(),
): Plan {
  const parts: { text: string; open: boolean }[] = [];
  let rest = 0;
  for (const match of query.matchAll(QUOTED)) {
    parts.push(...partsOf(query.slice(rest, match.index)));
    parts.push({ text: match[1] ?? '', open: false });
    rest = match.index + match[0].length;
  }
  const last = query.slice(rest);
  parts.push(...partsOf(last));
  const final = parts.at(-1);
  if (final && /[\p{Script=Latin}]$/u.test(last)) final.open = true;

  const clauses = parts.map(({ text, open }): Clause => {
    const units = trimPauses(tokenise(text, table, stem));
    const tokens = units.map((token) => token.text);
    const others = formsOf(tokens, words).slice(1);
    const clause = { tokens, open, ...(others.length > 0 && { others }) };
    if (!stem) return clause;
    const stems = units.map((token) => token.stem ?? token.text);
    const half = open ? tokens.at(-1) : undefined;
    return half === undefined
      ? { ...clause, stems }
      : { ...clause, stems, begunStems: stemsBegun(half, stem) };
  });
  return { clauses: unique(clauses.filter(({ tokens }) => tokens.length > 0)) };
}

/** Endings that an English word half typed may get; its stem is then another than its beginning. */
const ENDINGS =
  'e s es d ed r er ing n ion ions y ies al ally l ly ity t ty ment ness ous able ible ance ence ive ize ate ation g ng'.split(
    ' ',
  );

/** intelligenc may become intelligence, whose stem is intellig. */
function stemsBegun(half: string, stem: Stem): string[] {
  return [...new Set(['', ...ENDINGS].map((ending) => stem(half + ending)))];
}

const partsOf = (text: string) =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => ({ text: word, open: false }));

function trimPauses(tokens: Token[]): Token[] {
  const first = tokens.findIndex(({ text }) => text !== PAUSE);
  const last = tokens.findLastIndex(({ text }) => text !== PAUSE);
  return first < 0 ? [] : tokens.slice(first, last + 1);
}

function unique(clauses: readonly Clause[]): Clause[] {
  return [...new Map(clauses.map((clause) => [JSON.stringify(clause), clause])).values()];
}
