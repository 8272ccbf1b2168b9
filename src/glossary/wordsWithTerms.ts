import { createSegmenter } from '../chinese/createSegmenter.ts';
import { Words } from '../chinese/script/words.ts';

/** As frequent as a common word: 算力 is seen in 总算力, and 业主 not in 农业主要. */
const FREQUENCY = 2000;

/**
 * Cuts text as a reader does who knows the glossary: its forms are words among others, so that the
 * likelier cut wins.
 *
 * @param forms forms of entries; those that the dictionary has keep their frequency there
 * @example wordsWithTerms(['算力'])('总算力').areWhole(1, 3) // true
 */
export function wordsWithTerms(forms: readonly string[]): (text: string) => Words {
  const segment = createSegmenter(forms, FREQUENCY);
  return (text) => new Words(text, segment, () => true);
}
