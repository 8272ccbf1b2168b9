import { createRandom } from './createRandom.ts';
import type { Random } from './createRandom.ts';
import type { GeneralWords } from './readGeneralWords.ts';

/** Between two clauses of a sentence, and at its end; common ones stand more than once. */
const WITHIN = ['，', '，', '，', '，', '，', '、', '；', '：'];
const ENDS = ['。', '。', '。', '。', '？', '！'];
/** One word in so many is a term: in the site's articles, too, a mention stands every 22 characters. */
const WORDS_A_TERM = 11;
/** One word in so many is a number, one term in so many stands in quotation marks. */
const WORDS_A_NUMBER = 40;
const QUOTED = 10;
const NUMBERS = ['788EFLOPS', '3.1万', '2025年', '15%', '5G', '1200公里', '第3'];

/**
 * Makes up paragraphs of about 160 characters: words of general Chinese as often as the dictionary
 * counts them, in sentences of a few clauses with their punctuation; numbers and terms strewn in.
 *
 * @param terms what is strewn in, each as likely as another
 * @param bytes how much to make, in UTF-8
 * @returns paragraphs, the same for the same seed
 */
export function makeProse(
  terms: readonly string[],
  words: GeneralWords,
  bytes: number,
  seed: number,
): string[] {
  const random = createRandom(seed);
  const paragraphs: string[] = [];
  for (let made = 0; made < bytes;) {
    const sentences = Array.from({ length: 3 + random(3) }, () => sentence(terms, words, random));
    const paragraph = sentences.join('');
    paragraphs.push(paragraph);
    made += Buffer.byteLength(paragraph);
  }
  return paragraphs;
}

function sentence(terms: readonly string[], words: GeneralWords, random: Random): string {
  const pick = (list: readonly string[]) => list[random(list.length)] ?? '';
  const word = () => {
    if (random(WORDS_A_TERM) === 0) {
      const term = pick(terms);
      return random(QUOTED) === 0 ? `“${term}”` : term;
    }
    return random(WORDS_A_NUMBER) === 0 ? pick(NUMBERS) : words.draw(random);
  };
  const clauses = Array.from({ length: 2 + random(3) }, () =>
    Array.from({ length: 3 + random(7) }, word).join(''),
  );
  return clauses.map((clause, at) => clause + pick(clauses[at + 1] ? WITHIN : ENDS)).join('');
}
