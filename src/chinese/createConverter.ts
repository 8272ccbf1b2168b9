import { plainSegmenter } from './createSegmenter.ts';
import type { Segment } from './createSegmenter.ts';
import { createPlaceTaker, createTaker } from './layers.ts';
import type { Layer, Rule, Taker } from './layers.ts';
import { quoteIn } from './quoteIn.ts';
import type { ReviewedPlace } from './reviewSchema.ts';
import { scriptConverterOf } from './script/createScriptConverter.ts';
import type { Choice, TraditionalScript } from './script/createScriptConverter.ts';
import { Words } from './script/words.ts';

/** A stretch of the source and what it became. */
export interface ConvertedPiece {
  from: string;
  to: string;
  /** Whether a list or the writer says so, rather than the dictionaries. */
  settled?: boolean;
  /** Whether it stands as it is, quotation marks included. */
  verbatim?: boolean;
}

/** A stretch of a text, in UTF-16 units, whose form was settled before conversion. */
export interface Fixed {
  start: number;
  end: number;
  to: string;
}

export interface Converter {
  /** Converts a text: 算力网 → 算力網. */
  (text: string): string;
  /**
   * The same in aligned pieces, whose `from` joined give the text back.
   *
   * @param fixed what the writer settled for single places, in order
   */
  pieces: (text: string, fixed?: readonly Fixed[]) => ConvertedPiece[];
  /** Places where more than one character was possible and no list had settled which. */
  choices: (text: string, fixed?: readonly Fixed[]) => Choice[];
  /** The converter with rules of one page above everything else. */
  withRules: (rules: readonly Rule[]) => Converter;
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
 * @param reviewed single characters that an editor settled; they rank below all layers
 * @example createConverter('tw', [{ rules: [['余海涛', '余海濤']] }])('余海涛的头发') // '余海濤的頭髮'
 */
export function createConverter(
  script: TraditionalScript,
  layers: readonly Layer[] = [],
  segment: Segment = plainSegmenter(),
  reviewed: readonly ReviewedPlace[] = [],
): Converter {
  const convertScript = scriptConverterOf(script);
  const wordsOf = (text: string) => new Words(text, segment, convertScript.isAmbiguous);
  const byCharacter = (word: string) => convertScript(word, wordsOf(word)).slice(0, word.length);
  const takersOf = (list: readonly Layer[]) => list.map((layer) => createTaker(layer, byCharacter));

  const build = (takers: readonly Taker[]): Converter => {
    const pieces = (text: string, fixed: readonly Fixed[] = []): ConvertedPiece[] => {
      const words = wordsOf(text);
      const characters = convertScript(text, words);
      const done: ConvertedPiece[] = [];
      const takeFixed: Taker = (_, { start, end }) =>
        fixed.filter((one) => one.start >= start && one.end <= end);
      const levels = fixed.length > 0 ? [takeFixed, ...takers] : takers;

      const convertFrom = (level: number, start: number, end: number): void => {
        if (start >= end) return;
        const take = levels[level];
        if (!take) {
          done.push({ from: text.slice(start, end), to: characters.slice(start, end) });
          return;
        }
        let rest = start;
        for (const taken of take(text, { start, end, words, characters })) {
          convertFrom(level + 1, rest, taken.start);
          const from = text.slice(taken.start, taken.end);
          const verbatim = take === takeFixed;
          done.push({ from, to: taken.to, settled: true, ...(verbatim && { verbatim }) });
          rest = taken.end;
        }
        convertFrom(level + 1, rest, end);
      };
      convertFrom(0, 0, text.length);
      return quoteIn(done);
    };

    const choices = (text: string, fixed: readonly Fixed[] = []): Choice[] => {
      const open = new Uint8Array(text.length).fill(1);
      let at = 0;
      for (const { from, settled } of pieces(text, fixed)) {
        if (settled) open.fill(0, at, at + from.length);
        at += from.length;
      }
      return convertScript.explain(text, wordsOf(text)).filter((one) => open[one.at] === 1);
    };

    const convert = (text: string) =>
      pieces(text)
        .map(({ to }) => to)
        .join('');
    const withRules = (rules: readonly Rule[]) =>
      rules.length > 0 ? build([...takersOf([{ rules }]), ...takers]) : result;
    const result = Object.assign(convert, { pieces, choices, withRules });
    return result;
  };
  return build([...takersOf(layers), createPlaceTaker(reviewed)]);
}
