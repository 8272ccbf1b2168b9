import { tagOf } from '../createSegmenter.ts';
import type { Segment } from '../createSegmenter.ts';
import { joinSyllables } from './joinSyllables.ts';
import { cutUnit, endsInUnit, placeNameIn } from './placeNames.ts';
import { readWord } from './readWord.ts';

/** A word as orthography cuts it, and how the dictionary reads it. */
export interface Cut {
  text: string;
  reading: string;
  /** Whether it is a place or the unit that a place is. */
  isName: boolean;
  /** Whether the segmenter has it as a word. */
  isWhole: boolean;
}

/**
 * Builds what cuts a text into the words above which pinyin stands: places from their units (北京|市),
 * long words where orthography parts them (劳动|合同), what is not Chinese from what is.
 *
 * @see GB/T 16159—2012
 * @example createCutter(segment)('人行天桥').map(({ reading }) => reading) // ['rénxíng', 'tiānqiáo']
 */
export function createCutter(segment: Segment): (text: string) => Cut[] {
  const isOneWord = (word: string) =>
    /^\p{Script=Han}{2}$/u.test(word) && segment(word).length === 1;
  const splitLong = (word: string): string[] => {
    const [head, tail] = [word.slice(0, 2), word.slice(2)];
    if (tail.length < 2 || isIndivisible(word) || !isOneWord(head) || !isOneWord(tail.slice(0, 2)))
      return [word];
    return [head, ...segment(tail).flatMap(splitLong)];
  };
  return (text) =>
    segment(text).flatMap((word, index, words): Cut[] => {
      // What lies in a place is one, too: 重庆市|渝中区.
      const isWithin = endsInUnit(word) && placeNameIn(words[index - 1] ?? '')?.length === 2;
      const place = isWithin ? cutUnit(word) : placeNameIn(word);
      const parts = place ?? splitLong(word).flatMap(cutByScript);
      // Parts are read as the whole has them: 人行天桥 is rénxíng, though 人行 is rénháng.
      const syllables = readWord(word);
      let at = 0;
      return parts.map((part) => {
        at += part.length;
        return {
          text: part,
          reading: joinSyllables(syllables.slice(at - part.length, at)),
          isName: place !== undefined || placeNameIn(part)?.length === 1,
          isWhole: part === word,
        };
      });
    });
}

/** Idioms, and names from other languages: 塔吉克斯坦. */
function isIndivisible(word: string): boolean {
  const tag = tagOf(word);
  return tag === 'i' || tag === 'ns' || (tag.startsWith('nr') && word.length > 4);
}

/** What is not Chinese stands by itself, without a reading: 384|超|节点. */
const cutByScript = (word: string) => word.match(/\p{Script=Han}+|\P{Script=Han}+/gu) ?? [];
