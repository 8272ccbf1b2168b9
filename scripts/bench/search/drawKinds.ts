import type { FoldTable } from '../../../src/chinese/foldText.ts';
import { isHan } from '../../../src/chinese/isCjk.ts';
import type { SearchPage } from '../../../src/search/searchPage.ts';
import { PAUSE, tokenise } from '../../../src/search/tokenise.ts';
import type { Token } from '../../../src/search/tokenise.ts';
import { createRandom } from '../createRandom.ts';

/** Kinds of query that are no plain Chinese phrase. */
export const KINDS = {
  single: 'one Han character',
  mixed: 'Latin, digits and Han in one',
  signs: 'numbers and signs',
  half: 'half a Latin word, as it is typed',
  pause: 'a phrase with a pause in it',
  words: 'two phrases of one page',
} as const;
export type Kind = keyof typeof KINDS;

/** A stretch of a block, and its units. */
interface Stretch {
  text: string;
  units: string[];
}

/**
 * Draws queries of each kind from the text, whole units all of them save the half word.
 *
 * @param seed the same seed gives the same queries
 */
export function drawKinds(
  pages: readonly SearchPage[],
  table: FoldTable,
  count: number,
  seed: number,
): Record<Kind, string[]> {
  const random = createRandom(seed);
  const pick = <T>(list: readonly T[]): T | undefined => list[random(list.length)];
  const stretchOf = (page: SearchPage | undefined, least: number, most: number) => {
    const block = pick(page?.sections.flatMap(({ blocks }) => blocks) ?? []);
    return block === undefined
      ? undefined
      : cutStretch(block, tokenise(block, table), random, least, most);
  };
  const draw = (make: () => string | undefined): string[] => {
    const found = new Set<string>();
    for (let tries = 0; found.size < count && tries < count * 3000; tries++) {
      const query = make();
      if (query !== undefined) found.add(query);
    }
    return [...found];
  };
  const one = (least: number, most: number, fits: (stretch: Stretch) => boolean) => () => {
    const stretch = stretchOf(pick(pages), least, most);
    return stretch && fits(stretch) ? stretch.text : undefined;
  };
  return {
    single: draw(one(1, 1, ({ units }) => isHan(units[0] ?? ''))),
    mixed: draw(one(2, 6, ({ units }) => hasHan(units) && hasLatin(units))),
    signs: draw(one(1, 5, ({ units }) => hasSign(units) && !units.includes(PAUSE))),
    half: draw(() => {
      const stretch = stretchOf(pick(pages), 1, 3);
      const word = stretch?.units.at(-1) ?? '';
      if (!stretch || !/^[a-z]{4,}$/.test(word)) return undefined;
      return stretch.text.slice(0, -1 - random(word.length - 2));
    }),
    pause: draw(one(3, 9, ({ units }) => units.includes(PAUSE) && hasHan(units))),
    words: draw(() => {
      const page = pick(pages);
      const both = [stretchOf(page, 2, 4), stretchOf(page, 1, 4)];
      return both.every((stretch) => stretch && !stretch.units.includes(PAUSE))
        ? both.map((stretch) => stretch?.text).join(' ')
        : undefined;
    }),
  };
}

/** No stretch has a space or a mark that would part it into several. */
function cutStretch(
  block: string,
  tokens: readonly Token[],
  random: (below: number) => number,
  least: number,
  most: number,
): Stretch | undefined {
  if (tokens.length === 0) return undefined;
  const first = random(tokens.length);
  const drawn = tokens.slice(first, first + least + random(most - least + 1));
  const [start] = drawn;
  const end = drawn.at(-1);
  if (!start || !end || drawn.length < least) return undefined;
  if (start.text === PAUSE || end.text === PAUSE) return undefined;
  const text = block
    .slice(start.start, end.end)
    .replace(/(?<=\p{Script=Han}) (?!\p{Script=Han})|(?<!\p{Script=Han}) (?=\p{Script=Han})/gu, '');
  return /[\s"'“”‘’„「」『』]/u.test(text)
    ? undefined
    : { text, units: drawn.map((token) => token.text) };
}

const hasHan = (units: readonly string[]) => units.some(isHan);
const hasLatin = (units: readonly string[]) => units.some((unit) => /^[a-z0-9]/.test(unit));
const hasSign = (units: readonly string[]) =>
  units.some((unit) => /^[+%‰/#&@=°℃$€£¥]$|^\d+\.\d/.test(unit));
