import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import type { Segment } from './convertScript.ts';

/** More than any word of the dictionary has, so that a word of the site's own is always one. */
const FREQUENCY = 1_000_000;

/**
 * Builds a segmenter of Simplified Chinese that knows the site's own words.
 *
 * @param words names and headwords, however long
 * @example createSegmenter(['东数西算'])('东数西算工程') // ['东数西算', '工程']
 */
export function createSegmenter(words: readonly string[] = []): Segment {
  const jieba = Jieba.withDict(dict);
  const own = words.filter((word) => word.length > 1 && !/\s/.test(word));
  if (own.length > 0) {
    jieba.loadDict(new TextEncoder().encode(own.map((word) => `${word} ${FREQUENCY}\n`).join('')));
  }
  return (text) => jieba.cut(text, true);
}
