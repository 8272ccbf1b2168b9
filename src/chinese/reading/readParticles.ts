import { tagOf } from '../createSegmenter.ts';
import { isHan } from '../isCjk.ts';
import type { ReadWord } from './createReader.ts';

/** After which 得 is a verb. */
const NO_VERB = /^[的就才都已也又还]$/;
/** Adverbs before 得 that must be done, and what 得 as a complement is followed by. */
const ADVERB = /^[就也还总都只可又便必]$/;
const DEGREE = /^[好快多远高大很更最太这那不]/;

/** Reads 地 and 得 as what they do: 高速地协作 de, 吃得上 de, 创新得贯穿 děi. */
export function readParticles(words: readonly ReadWord[]): ReadWord[] {
  return words.map((word, index) => {
    const before = words[index - 1]?.text ?? '';
    const after = words[index + 1]?.text ?? '';
    if (!isHan(Array.from(before).at(-1) ?? '') || !isHan(Array.from(after)[0] ?? '')) return word;
    if (word.text === '地' && before.length > 1) return { ...word, pinyin: 'de' };
    if (word.text !== '得') return word;
    // 得了第一 is won, 干得了 can be done.
    if (/^[了到]/u.test(after) && NO_VERB.test(before)) return { ...word, pinyin: 'dé' };
    const mustBe =
      ADVERB.test(before) ||
      (before.length > 1 && !DEGREE.test(after)) ||
      (tagOf(before) === 'n' && tagOf(after) === 'v');
    return { ...word, pinyin: mustBe ? 'děi' : 'de' };
  });
}
