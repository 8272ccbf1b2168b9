import type { FoldTable } from '../chinese/foldText.ts';
import { encodeUnit } from './encodeUnit.ts';
import { layOut } from './layOut.ts';
import type { SearchPage } from './searchPage.ts';
import { PAUSE } from './tokenise.ts';
import type { Stem } from './tokenise.ts';

/**
 * By far the commonest character of Chinese: its places alone would be the largest file of an index,
 * and asked for by every second query. So it is never indexed alone: each unit before it makes one
 * word with it, and it makes one word with the unit after it.
 */
export const COMMON = '的';

/** A place that holds nothing: Pagefind counts it as a word and finds no letter to index. */
const EMPTY = '-';
/**
 * Pagefind keeps the weight of a word only where it differs from 25 parts in 24, which is not what
 * it gives a word by itself; said once for the page, it is not kept for each of its words.
 */
const WEIGHT = '1.05';

/** The word that Pagefind has at the place of a unit. */
export function wordAt(units: readonly string[], index: number): string {
  const unit = units[index] ?? PAUSE;
  if (unit === PAUSE) return EMPTY;
  const next = units[index + 1] ?? PAUSE;
  const joins = next === COMMON || (unit === COMMON && next !== PAUSE);
  return encodeUnit(unit) + (joins ? encodeUnit(next) : '');
}

/**
 * The page that Pagefind is given in place of the real one: a word for each unit, at its place,
 * under a language that Pagefind does not cut by itself.
 */
export function indexHtml(
  page: SearchPage,
  language: string,
  table: FoldTable,
  stem?: Stem,
): string {
  const words: string[] = [];
  for (const { at, tokens } of layOut(page, table, stem)) {
    while (words.length < at) words.push(EMPTY);
    const units = tokens.map(({ text, stem }) => stem ?? text);
    for (const index of units.keys()) words.push(wordAt(units, index));
  }
  return `<html lang="${language}"><body><div data-pagefind-weight="${WEIGHT}">${words.join(' ')}</div></body></html>`;
}
