import { foldText } from '../../../src/chinese/foldText.ts';
import type { FoldTable } from '../../../src/chinese/foldText.ts';
import type { SearchPage } from '../../../src/search/searchPage.ts';

/** Quotation marks, marks of titles, and the spaces between Chinese and Latin are a matter of style. */
const QUOTES = /["'“”‘’„「」『』《》]/g;
const SPACES = /(?<=\p{Script=Han}) (?!\p{Script=Han})|(?<!\p{Script=Han}) (?=\p{Script=Han})/gu;

/**
 * The pages that say a query literally within one block, by reading them all. Both are folded as
 * the site folds (full width, case, Simplified form) and freed of quotation marks, marks of titles,
 * and the spaces between Han and Latin. What begins with a letter or a digit begins a word or a
 * number there, too, and a number that ends the query ends there: 1万 is not in 3.1万.
 */
export function createTruth(
  pages: readonly SearchPage[],
  table: FoldTable,
): (query: string) => Set<string> {
  const plain = (text: string) => foldText(text, table).replace(QUOTES, '').replace(SPACES, '');
  const texts = pages.map(({ path, sections }) => ({
    path,
    text: sections.flatMap(({ blocks }) => blocks.map(plain)).join('\n'),
  }));
  return (query) => {
    const wanted = plain(query);
    const whole = wholeAtEdges(wanted);
    return new Set(
      texts
        .filter(({ text }) => text.includes(wanted) && (whole?.test(text) ?? true))
        .map(({ path }) => path),
    );
  };
}

/** Undefined where both edges are Han, which may stand anywhere. */
function wholeAtEdges(query: string): RegExp | undefined {
  const before = /^\d/.test(query)
    ? '(?<![\\p{N}]|\\d[.,])'
    : /^\p{L}/u.test(query) && !/^\p{Script=Han}/u.test(query)
      ? '(?<!(?!\\p{Script=Han})[\\p{L}\\p{M}])'
      : '';
  const after = /\d$/.test(query) ? '(?![\\p{N}]|[.,]\\d)' : '';
  return before || after ? new RegExp(before + escapeRegExp(query) + after, 'u') : undefined;
}

const escapeRegExp = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
