import { tagOf } from '../createSegmenter.ts';
import { isHan } from '../isCjk.ts';
import type { ReadWord } from './createReader.ts';

/** Adverbs before 得 that must be done, or was got. */
const ADVERB = /^[的就才都已也又还总只可便必]$/;
/** What 得 as a complement is followed by, whatever the verb before it. */
const DEGREE = /^(?:[好快久多远高大很更最太这那不]|十分|非常|无比|特别|相当|比较|越来越)/;
/** Parts of speech that say how something is done. */
const MANNER = /^(?:a|b|c|i|l|n|z)/;

/** Reads 地 and 得 as what they do: 高速地协作 de, 吃得上 de, 创新得贯穿 děi, 得了第一 dé. */
export function readParticles(words: readonly ReadWord[]): ReadWord[] {
  const read = words.map((word, index) => {
    const before = words[index - 1]?.text ?? '';
    const after = words[index + 1]?.text ?? '';
    if (!isHan(Array.from(before).at(-1) ?? '') || !isHan(Array.from(after)[0] ?? '')) return word;
    if (word.text === '地' && before.length > 1) return { ...word, pinyin: 'de' };
    return word.text === '得' ? { ...word, pinyin: readDe(before, after) } : word;
  });
  // 干得了 can be done, 得了第一 is won.
  return read.map((word, index) =>
    word.text === '了' && read[index - 1]?.text === '得' && read[index - 1]?.pinyin === 'de'
      ? { ...word, pinyin: 'liǎo' }
      : word,
  );
}

function readDe(before: string, after: string): string {
  const isGot = /^[了到]/u.test(after);
  if (ADVERB.test(before)) return isGot ? 'dé' : 'děi';
  // 觉得得努力
  if (before.endsWith('得')) return 'děi';
  const tag = tagOf(before);
  if (DEGREE.test(after) && !/^[rm]/.test(tag)) return 'de';
  if (/^[ab]|^$/.test(tag)) return 'de';
  // Many verbs of one character have another tag: 挡, 等.
  if (before.length === 1 && !/^[rntmv]/.test(tag)) return 'de';
  if (!tag.startsWith('v')) return isGot ? 'dé' : 'děi';
  const isComplement = before.length === 1 || MANNER.test(tagOf(after));
  return isComplement || isGot ? 'de' : 'děi';
}
