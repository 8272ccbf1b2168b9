import { dict } from '@node-rs/jieba/dict.js';
import TSCharacters from 'opencc-js/dict/TSCharacters';
import { isHan } from '../../chinese/isCjk.ts';

/** Chinese punctuation that every text has; its share of characters is of this order. */
const PUNCTUATION = /^[，。、；：？！“”‘’（）《》〈〉【】「」『』…—·％\u3000]$/u;
/** Other full-width forms and the signs of units and lists; rare, but nothing to be wondered at. */
const UNUSUAL =
  /^[\uff00-\uff5e\u2000-\u206f\u2100-\u214f\u2190-\u21ff\u2460-\u24ff℃°±×÷§②■□●○◆◇★☆]$/u;
const PUNCTUATION_BITS = -5;
const UNUSUAL_BITS = -11;
/** What a Han character outside the dictionary costs: names have a few. */
const RARE_BITS = -19;
/** Kana, Cyrillic, private use, controls: what a wrong encoding makes of Chinese. */
const STRANGE_BITS = -23;
/** Enough to judge by; a book need not be read for it. */
const SAMPLE = 4000;

let bits: ReadonlyMap<string, number> | undefined;

/**
 * How much a text looks like Chinese in either script: the mean over its characters, without
 * those of ASCII, of the binary logarithm of how frequent each is.
 *
 * @returns about −8 for newspaper prose, under −14 for what was read in a wrong encoding; undefined
 *   where the text is ASCII alone
 * @example chineseLikelihood('算力热度持续攀升') // about −10
 * @example chineseLikelihood('呾薯�傖') // about −19
 */
export function chineseLikelihood(text: string): number | undefined {
  bits ??= readBits();
  let sum = 0;
  let count = 0;
  for (const character of text) {
    if (/^[\t\n\f\r -~]$/.test(character)) continue;
    sum += bitsOf(character, bits);
    count += 1;
    if (count === SAMPLE) break;
  }
  return count === 0 ? undefined : sum / count;
}

function bitsOf(character: string, frequencies: ReadonlyMap<string, number>): number {
  if (PUNCTUATION.test(character)) return PUNCTUATION_BITS;
  if (isHan(character)) return frequencies.get(character) ?? RARE_BITS;
  return UNUSUAL.test(character) ? UNUSUAL_BITS : STRANGE_BITS;
}

/** The segmenter's dictionary knows words in Simplified; a Traditional character counts as its own. */
function readBits(): Map<string, number> {
  const counts = new Map<string, number>();
  let total = 0;
  for (const line of new TextDecoder().decode(dict).split('\n')) {
    const [word = '', count = ''] = line.split(' ');
    for (const character of word) {
      counts.set(character, (counts.get(character) ?? 0) + Number(count));
      total += Number(count);
    }
  }
  for (const entry of TSCharacters.split('|')) {
    const [traditional = '', simplified = ''] = entry.split(' ');
    const count = Math.max(counts.get(traditional) ?? 0, counts.get(simplified) ?? 0);
    if (count > 0) counts.set(traditional, count);
  }
  const entries = [...counts].filter(([, count]) => count > 0);
  return new Map(
    entries.map(([character, count]) => [character, Math.max(Math.log2(count / total), RARE_BITS)]),
  );
}
