import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import type { TaggedWord } from './findNames.ts';

/** Cuts a text into words; joined they give it back. */
export type Segment = (text: string) => string[];

/** More than any word of the dictionary has, so that a word of the site's own is always one. */
const ALWAYS = 1_000_000;

/**
 * Builds a segmenter of Simplified Chinese that knows the site's own words.
 *
 * @param words names and headwords, however long
 * @param frequency how often they are met, beside the dictionary’s; by default they are always one
 * @example createSegmenter(['东数西算'])('东数西算工程') // ['东数西算', '工程']
 */
export function createSegmenter(
  words: readonly string[] = [],
  frequency: number = ALWAYS,
): Segment {
  const jieba = createJieba(words, frequency);
  // Words of the dictionary alone: those that jieba guesses at are wrong too often to hold a phrase.
  return (text) => jieba.cut(text, false);
}

/** The same with each word’s part of speech; here jieba may guess, since names are what it guesses. */
export function createTagger(words: readonly string[] = []): (text: string) => TaggedWord[] {
  const jieba = createJieba(words, ALWAYS);
  return (text) => jieba.tag(text, true).map(({ word, tag }) => ({ word, tag }));
}

function createJieba(words: readonly string[], frequency: number): Jieba {
  const jieba = Jieba.withDict(dict);
  const own = words
    .filter((word) => word.length > 1 && !/\s/.test(word))
    // A word of the dictionary is as frequent as it is, unless it is to be one everywhere.
    .filter((word) => frequency === ALWAYS || frequencyOf(word) === 0);
  if (own.length > 0) {
    jieba.loadDict(new TextEncoder().encode(own.map((word) => `${word} ${frequency}\n`).join('')));
  }
  return jieba;
}

let plain: Segment | undefined;

/** A segmenter without words of the site’s own, made once: its dictionary is large. */
export function plainSegmenter(): Segment {
  plain ??= createSegmenter();
  return plain;
}

interface DictionaryWord {
  frequency: number;
  /** Part of speech, as jieba tags: `n`, `v`, `ns`. */
  tag: string;
}

let dictionaryWords: ReadonlyMap<string, DictionaryWord> | undefined;

function inDictionary(word: string): DictionaryWord | undefined {
  dictionaryWords ??= new Map(
    new TextDecoder()
      .decode(dict)
      .split('\n')
      .map((line): [string, DictionaryWord] => {
        const [entry = '', frequency, tag = ''] = line.split(' ');
        return [entry, { frequency: Number(frequency), tag }];
      }),
  );
  return dictionaryWords.get(word);
}

/** How often the dictionary has met a word; 0 for one that it does not have. */
export const frequencyOf = (word: string): number => inDictionary(word)?.frequency ?? 0;

/** The dictionary’s part of speech: `n` noun, `v` verb, `ns` place, `i` idiom; empty for no word of it. */
export const tagOf = (word: string): string => inDictionary(word)?.tag ?? '';
