import { Trie } from 'opencc-js/core';
import { createOpenCc, plainSegmenter } from './convertScript.ts';
import type {
  ConvertedPiece,
  PieceConverter,
  Segment,
  TraditionalScript,
} from './convertScript.ts';
import { quoteIn } from './quoteIn.ts';

export interface Converter {
  /** Converts a text: 算力网 → 算力網. */
  (text: string): string;
  /** The same in aligned pieces, whose `from` joined give the text back. */
  pieces: (text: string) => ConvertedPiece[];
}

/** A word and what it becomes in the target script; null where its characters alone change. */
export type Rule = readonly [word: string, becomes: string | null];

/**
 * Builds a converter from Simplified Chinese to one Traditional standard.
 *
 * Layers are asked in order of authority, each for its longest words from the left; what a layer
 * has taken, no later one touches, so that a regional word never reaches into a name. What is
 * left goes to OpenCC (script and characters, no regional vocabulary), then quotation marks
 * become 「」 and 『』.
 *
 * @param layers rules, the highest authority first
 * @param segment cuts the text into words where OpenCC's phrases are to be held against them
 * @example createConverter('tw', [[['余海涛', '余海濤']]])('余海涛的头发') // '余海濤的頭髮'
 */
export function createConverter(
  script: TraditionalScript,
  layers: readonly (readonly Rule[])[] = [],
  segment: Segment = plainSegmenter(),
): Converter {
  const openCc = createOpenCc(script, segment);
  const tries = layers.map((rules) => createTrie(rules, openCc));

  const pieces = (text: string): ConvertedPiece[] => {
    const convertFrom = (level: number, part: string): ConvertedPiece[] => {
      if (part === '') return [];
      const trie = tries[level];
      if (!trie) return openCc(part);
      const done: ConvertedPiece[] = [];
      let rest = 0;
      for (let at = 0; at < part.length;) {
        const match = trie.matchPrefix(part, at);
        if (!match) {
          at += 1;
          continue;
        }
        done.push(...convertFrom(level + 1, part.slice(rest, at)));
        done.push({ from: part.slice(at, match.end), to: match.value });
        at = rest = match.end;
      }
      done.push(...convertFrom(level + 1, part.slice(rest)));
      return done;
    };
    return quoteIn(convertFrom(0, text));
  };

  const convert = (text: string) =>
    pieces(text)
      .map(({ to }) => to)
      .join('');
  return Object.assign(convert, { pieces });
}

function createTrie(rules: readonly Rule[], openCc: PieceConverter): Trie {
  const trie = new Trie();
  for (const [word, becomes] of rules) {
    const byCharacter = () =>
      openCc(word)
        .map(({ to }) => to)
        .join('');
    trie.addWord(word, becomes ?? byCharacter());
  }
  return trie;
}
