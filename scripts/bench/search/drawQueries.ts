import { isHan } from '../../../src/chinese/isCjk.ts';
import type { SearchPage } from '../../../src/search/searchPage.ts';
import { createRandom } from '../createRandom.ts';

const SHORTEST = 2;
const LONGEST = 8;
const ASCII = /[A-Za-z0-9]/;

/**
 * Draws queries from the text: 2 to 8 characters in a row from within one block, letters, digits
 * and Han, nothing else between them. A Latin word or a number is never cut, as nobody would ask
 * for half of one from the left; every query holds a Han character. No query comes twice.
 *
 * @param seed the same seed gives the same queries
 * @returns fewer than asked where the text has no more
 */
export function drawQueries(pages: readonly SearchPage[], count: number, seed: number): string[] {
  const random = createRandom(seed);
  const blocks = pages.flatMap(({ sections }) => sections.flatMap((section) => section.blocks));
  const found = new Set<string>();
  // Blocks are drawn by their length, as a character drawn from the whole text would be.
  const ends: number[] = [];
  let total = 0;
  for (const block of blocks) ends.push((total += block.length));
  for (let tries = 0; found.size < count && tries < count * 200; tries++) {
    const at = random(total);
    const index = firstAbove(ends, at);
    const block = blocks[index] ?? '';
    const query = cut(Array.from(block), random(block.length), SHORTEST + random(LONGEST - 1));
    if (query !== undefined) found.add(query);
  }
  return [...found];
}

/** The first place whose number is above a value; the numbers rise. */
function firstAbove(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? Infinity) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

function cut(block: readonly string[], start: number, length: number): string | undefined {
  const query = block.slice(start, start + length);
  if (query.length < length) return undefined;
  if (!query.every((character) => isHan(character) || ASCII.test(character))) return undefined;
  if (!query.some(isHan)) return undefined;
  const tears = (left: number) =>
    ASCII.test(block[left] ?? '') && ASCII.test(block[left + 1] ?? '');
  if (tears(start - 1) || tears(start + length - 1)) return undefined;
  // 3.1 and 1,680 are numbers, of which 1 and 680 are halves.
  if (/[.,]/.test(block[start - 1] ?? '') && /\d/.test(query[0] ?? '')) return undefined;
  const after = block[start + length] ?? '';
  if (/[.,]/.test(after) && /\d/.test(block[start + length + 1] ?? '')) return undefined;
  return query.join('');
}
