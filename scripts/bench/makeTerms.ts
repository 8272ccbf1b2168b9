import { createRandom } from './createRandom.ts';
import type { Random } from './createRandom.ts';
import type { GeneralWords } from './readGeneralWords.ts';

/** How many characters terms have, each length about as often as among the forms of the site's glossary. */
const LENGTHS = [2, 3, 3, 4, 4, 4, 5, 6, 6, 8];
const LATIN = ['AI', '5G', 'GPU', 'IP', 'APP', '3D', 'VR', 'NFC'];
/** One in so many has Latin letters, one in so many is a longer form of another (算力, 算力网). */
const WITH_LATIN = 15;
const LONGER = 4;

/**
 * Makes up terms that look like those of a glossary: new words built of common ones. None is in
 * the dictionary, and no two are the same.
 *
 * @returns the same for the same seed; those of a smaller count are the first of a larger one
 * @example makeTerms(500, readGeneralWords(), 1)[4] // '革命情况'
 */
export function makeTerms(count: number, words: GeneralWords, seed: number): string[] {
  const random = createRandom(seed);
  const terms: string[] = [];
  const made = new Set<string>();
  while (terms.length < count) {
    const term = makeTerm(terms, words, random);
    if (made.has(term) || words.has(term)) continue;
    made.add(term);
    terms.push(term);
  }
  return terms;
}

function makeTerm(before: readonly string[], words: GeneralWords, random: Random): string {
  if (before.length > 0 && random(LONGER) === 0) {
    const shorter = before[random(before.length)] ?? '';
    return shorter + (random(2) === 0 ? words.drawCharacter(random) : words.drawPair(random));
  }
  const length = LENGTHS[random(LENGTHS.length)] ?? 4;
  let term = random(WITH_LATIN) === 0 ? (LATIN[random(LATIN.length)] ?? '') : '';
  for (let rest = length; rest > 0;) {
    // A pair of characters that is a common word is no new one: short terms are built of characters.
    const single = rest === 1 || length === 2;
    term += single ? words.drawCharacter(random) : words.drawPair(random);
    rest -= single ? 1 : 2;
  }
  return term;
}
