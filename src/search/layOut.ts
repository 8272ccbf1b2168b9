import type { FoldTable } from '../chinese/foldText.ts';
import { readingsOf } from './readings.ts';
import type { SearchPage } from './searchPage.ts';
import { PAUSE, tokenise } from './tokenise.ts';
import type { Stem, Token } from './tokenise.ts';

/** A block's units, and the place of the first; the others follow one by one. */
export interface PlacedBlock {
  at: number;
  tokens: Token[];
}

/** A title of n units begins at place 16 n, so that the place of a match tells the title's length. */
const TITLE_STEP = 16;
const LONG_TITLE = TITLE_STEP * TITLE_STEP;
const HEADINGS = 512;
const TEXT = 1024;
/** Where a page that only lists others begins: after any text. */
const LISTS = 49_152;
/** Places left free between blocks: a pause inside a phrase takes one, and must not reach over. */
const GAP = 2;

/**
 * Gives every unit of a page its place in an index, so that a place alone tells what stands there:
 * title, headings or text. Engines know nothing of a page but places. A block that has two readings
 * has two places.
 */
export function layOut(page: SearchPage, table: FoldTable, stem?: Stem): PlacedBlock[] {
  const base = page.kind === 'page' ? LISTS : 0;
  const titles = [page.title, ...(page.source === undefined ? [] : [page.source])]
    .map((title) => withoutOuterPauses(tokenise(title, table, stem)))
    .toSorted((a, b) => a.length - b.length);
  const placed: PlacedBlock[] = [];
  const put = (tokens: Token[], least: number) => {
    const last = placed.at(-1);
    const free = last ? last.at + last.tokens.length + GAP : 0;
    placed.push({ at: Math.max(base + least, free), tokens });
  };
  for (const title of titles) {
    put(title, title.length < TITLE_STEP ? title.length * TITLE_STEP : LONG_TITLE);
  }

  const headings: Token[][] = [];
  const others: Token[][] = [];
  let room = TEXT - HEADINGS;
  for (const section of page.sections) {
    for (const [index, block] of section.blocks.entries()) {
      if (block === page.title) continue;
      const isHeading = index === 0 && block === section.heading;
      for (const tokens of readingsOf(section, index, table, stem)) {
        const fits = isHeading && tokens.length + GAP <= room;
        if (fits) room -= tokens.length + GAP;
        (fits ? headings : others).push(tokens);
      }
    }
  }
  for (const tokens of headings) put(tokens, HEADINGS);
  for (const tokens of others) put(tokens, TEXT);
  return placed;
}

function withoutOuterPauses(tokens: Token[]): Token[] {
  const first = tokens.findIndex(({ text }) => text !== PAUSE);
  const last = tokens.findLastIndex(({ text }) => text !== PAUSE);
  return first < 0 ? [] : tokens.slice(first, last + 1);
}

/** How telling a place is: the lower, the sooner the page is shown. */
export const RANKS = { wholeTitle: 0, title: 1, heading: 2, text: 3, list: 4 } as const;

/**
 * What stands at the place where a clause was found.
 *
 * @param length of the clause, in units
 * @example rankOf(32, 2) // RANKS.wholeTitle: a title of two units begins at 32
 */
export function rankOf(place: number, length: number): number {
  const within = place >= LISTS ? place - LISTS : place;
  if (within < LONG_TITLE && within === length * TITLE_STEP) return RANKS.wholeTitle;
  if (place >= LISTS) return RANKS.list;
  if (within < HEADINGS) return RANKS.title;
  return within < TEXT ? RANKS.heading : RANKS.text;
}
