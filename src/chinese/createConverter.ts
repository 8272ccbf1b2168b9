import { plainSegmenter } from './createSegmenter.ts';
import type { Segment } from './createSegmenter.ts';
import { quoteIn } from './quoteIn.ts';
import { createScriptConverter } from './script/createScriptConverter.ts';
import type { TraditionalScript } from './script/createScriptConverter.ts';
import { PhraseTree } from './script/phraseTree.ts';
import { cutWhereItMatters, cutsNoWord, wordStarts } from './script/wordStarts.ts';
import type { WordStarts } from './script/wordStarts.ts';

/** A stretch of the source and what it became. */
export interface ConvertedPiece {
  from: string;
  to: string;
}

export interface Converter {
  /** Converts a text: 算力网 → 算力網. */
  (text: string): string;
  /** The same in aligned pieces, whose `from` joined give the text back. */
  pieces: (text: string) => ConvertedPiece[];
}

/** A word and what it becomes in the target script; null where its characters alone change. */
export type Rule = readonly [word: string, becomes: string | null];

export interface Layer {
  rules: readonly Rule[];
  /** Only where a word of the layer cuts no word of the text: 打印, but not in 拍打印度. */
  wholeWords?: boolean;
}

/**
 * Builds a converter from Simplified Chinese to one Traditional standard.
 *
 * Layers are asked in order of authority, each for its longest words from the left; what a layer
 * has taken, no later one touches, so that a regional word never reaches into a name. What is
 * left changes script alone, then quotation marks become 「」 and 『』.
 *
 * @param layers the highest authority first
 * @param segment cuts the text into words
 * @example createConverter('tw', [{ rules: [['余海涛', '余海濤']] }])('余海涛的头发') // '余海濤的頭髮'
 */
export function createConverter(
  script: TraditionalScript,
  layers: readonly Layer[] = [],
  segment: Segment = plainSegmenter(),
): Converter {
  const convertScript = createScriptConverter(script);
  const wordBeginnings = new Set(
    layers
      .filter(({ wholeWords }) => wholeWords)
      .flatMap(({ rules }) => rules.map(([word]) => word.charCodeAt(0))),
  );
  const byCharacter = (word: string) => convertScript(word, wordStarts(segment(word))).join('');
  const matters = (unit: number) => convertScript.isAmbiguous(unit) || wordBeginnings.has(unit);
  const takers = layers.map((layer) => createTaker(layer, byCharacter));

  const pieces = (text: string): ConvertedPiece[] => {
    const words = cutWhereItMatters(text, segment, matters);
    const characters = convertScript(text, words);
    const done: ConvertedPiece[] = [];
    const convertFrom = (level: number, start: number, end: number): void => {
      if (start >= end) return;
      const take = takers[level];
      if (!take) {
        done.push({ from: text.slice(start, end), to: characters.slice(start, end).join('') });
        return;
      }
      let rest = start;
      for (const taken of take(text, words, start, end)) {
        convertFrom(level + 1, rest, taken.start);
        done.push({ from: text.slice(taken.start, taken.end), to: taken.value });
        rest = taken.end;
      }
      convertFrom(level + 1, rest, end);
    };
    convertFrom(0, 0, text.length);
    return quoteIn(done);
  };

  const convert = (text: string) =>
    pieces(text)
      .map(({ to }) => to)
      .join('');
  return Object.assign(convert, { pieces });
}

interface Taken {
  start: number;
  end: number;
  value: string;
}

function createTaker({ rules, wholeWords = false }: Layer, byCharacter: (word: string) => string) {
  const tree = new PhraseTree(rules.map(([word, becomes]) => [word, becomes ?? byCharacter(word)]));

  return (text: string, words: WordStarts, start: number, end: number): Taken[] => {
    const accept = wholeWords
      ? (from: number, to: number) => cutsNoWord(words, from, to)
      : undefined;
    const taken: Taken[] = [];
    for (let at = start; at < end;) {
      const match = tree.longestAt(text, at, end, accept);
      if (match) taken.push({ start: at, ...match });
      at = match?.end ?? at + 1;
    }
    return taken;
  };
}
