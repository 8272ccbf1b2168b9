import type { Fixed } from './createConverter.ts';
import { PhraseTree } from './script/phraseTree.ts';
import { cutsNoWord } from './script/wordStarts.ts';
import type { WordStarts } from './script/wordStarts.ts';

/** A word and what it becomes in the target script; null where its characters alone change. */
export type Rule = readonly [word: string, becomes: string | null];

/** One authority over words: a list of them, or a pattern of words whose characters alone change. */
export type Layer =
  | {
      rules: readonly Rule[];
      /** Only where a word of the layer cuts no word of the text: 打印, but not in 拍打印度. */
      wholeWords?: boolean;
    }
  | { pattern: RegExp };

/** A segmenter cuts numbers anywhere: 三万|亿元. */
const NUMERALS = /^[十百千万亿]+$/;

/** What of a text is still open, and what is known of it. */
export interface Open {
  start: number;
  end: number;
  words: WordStarts;
  /** The text in Traditional characters, one string for each UTF-16 unit. */
  characters: readonly string[];
}

/** Takes what a layer has authority over, in order of the text. */
export type Taker = (text: string, open: Open) => Fixed[];

/**
 * @param byCharacter converts a word’s characters
 * @example createTaker({ rules: [['软件', '軟體']] }, byCharacter)
 */
export function createTaker(layer: Layer, byCharacter: (word: string) => string): Taker {
  if ('pattern' in layer) return takePattern(layer.pattern);
  const { rules, wholeWords = false } = layer;
  const tree = new PhraseTree(rules.map(([word, becomes]) => [word, becomes ?? byCharacter(word)]));

  return (text, { start, end, words }) => {
    const accept = wholeWords
      ? (from: number, to: number) =>
          cutsNoWord(words, from, to) || NUMERALS.test(text.slice(from, to))
      : undefined;
    const taken: Fixed[] = [];
    for (let at = start; at < end;) {
      const match = tree.longestAt(text, at, end, accept);
      if (match) taken.push({ start: at, end: match.end, to: match.value });
      at = match?.end ?? at + 1;
    }
    return taken;
  };
}

function takePattern(pattern: RegExp): Taker {
  return (text, { start, end, characters }) =>
    Array.from(text.slice(start, end).matchAll(pattern), (match) => {
      const from = start + match.index;
      const to = from + match[0].length;
      return { start: from, end: to, to: characters.slice(from, to).join('') };
    });
}
