import type { FoldTable } from '../chinese/foldText.ts';
import type { Clause } from './planQuery.ts';
import type { SearchPage } from './searchPage.ts';
import { tokenise } from './tokenise.ts';

/** The signs that occur in units; each is written as the rune in its place. */
const SIGNS = '.+%‰/#&@=°℃$€£¥。';
const FIRST_RUNE = 0x16a0;
/** A unit that no query contains: it parts blocks, so that no phrase runs from one to the next. */
const BLOCK_END = 'ᛟᛟ';

/**
 * Pagefind splits words at whatever is no letter or digit; signs are written as letters that no
 * text here uses.
 *
 * @example encodeToken('3.1') // '3ᚠ1'
 */
function encodeToken(token: string): string {
  return token.replace(/[^\p{L}\p{N}\p{M}]/gu, (sign) =>
    String.fromCodePoint(FIRST_RUNE + SIGNS.indexOf(sign)),
  );
}

/** A block as Pagefind indexes it: its units with spaces between. */
export function indexText(block: string, table: FoldTable): string {
  return tokenise(block, table)
    .map(({ text }) => encodeToken(text))
    .join(' ');
}

/** The query that Pagefind is given for a clause: a phrase, or loose words where it is open. */
export function pagefindQuery({ tokens, open }: Clause): string {
  const encoded = tokens.map(encodeToken).join(' ');
  return open ? encoded : `"${encoded}"`;
}

/**
 * The page that Pagefind is given in place of the real one: headings and blocks as units, under a
 * language that Pagefind does not cut by itself.
 */
export function indexHtml(page: SearchPage, language: string, table: FoldTable): string {
  const paragraph = (block: string) => `<p>${indexText(block, table)} ${BLOCK_END}</p>`;
  const body = page.sections
    .flatMap(({ blocks }) => blocks.map((block) => (block === page.title ? '' : paragraph(block))))
    .join('');
  return `<html lang="${language}"><body><h1>${indexText(page.title, table)} ${BLOCK_END}</h1>${body}</body></html>`;
}
