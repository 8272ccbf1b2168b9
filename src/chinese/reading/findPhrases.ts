import { frequencyOf } from '../createSegmenter.ts';
import type { Segment } from '../createSegmenter.ts';
import { PhraseTree } from '../script/phraseTree.ts';

/** A phrase in a text, in UTF-16 units. */
export interface FoundPhrase {
  phrase: string;
  at: number;
  end: number;
}

export interface Phrases {
  /** What a writer has read: found wherever it stands. */
  readings: Iterable<string>;
  /** Found where no reading crosses them, and where they take no part of another word. */
  names: Iterable<string>;
  segment: Segment;
}

/** A longer name is hardly met by chance. */
const SHORT = 2;
/** How often the dictionary has met a word that is likelier than a name across its border. */
const COMMON = 50;

/**
 * Builds what finds the first phrase of a stretch of text, the longest that begins there.
 *
 * @example
 * createPhraseFinder({ readings: [], names: ['华为'], segment })('升华为实践，华为说', 0, 9)
 * // { phrase: '华为', at: 6, end: 8 }
 */
export function createPhraseFinder({
  readings,
  names,
  segment,
}: Phrases): (text: string, start: number, end: number) => FoundPhrase | undefined {
  const [spoken, named] = [treeOf(readings), treeOf(names)];

  /** Whether the dictionary has a word that holds a part of a short name alone: 升华|为. */
  const cutsWord = (text: string, start: number, end: number): boolean => {
    if (end - start > SHORT) return false;
    let at = Math.max(0, start - SHORT);
    return segment(text.slice(at, end + SHORT)).some((word) => {
      const [begin, stop] = [at, (at += word.length)];
      const holdsItsHead = begin < start && stop > start && stop < end;
      const holdsItsTail = begin > start && begin < end && stop > end;
      return (holdsItsHead || holdsItsTail) && frequencyOf(word) > COMMON;
    });
  };
  const isCrossed = (text: string, start: number, end: number, limit: number) => {
    for (let at = start + 1; at < end; at++) if (spoken.longestAt(text, at, limit)) return true;
    return false;
  };

  return (text, start, end) => {
    for (let at = start; at < end; at++) {
      const reading = spoken.longestAt(text, at, end);
      if (reading) return { phrase: reading.value, at, end: reading.end };
      const name = named.longestAt(text, at, end);
      if (!name || cutsWord(text, at, name.end) || isCrossed(text, at, name.end, end)) continue;
      return { phrase: name.value, at, end: name.end };
    }
    return undefined;
  };
}

function treeOf(phrases: Iterable<string>): PhraseTree {
  const tree = new PhraseTree();
  for (const phrase of phrases) tree.add(phrase, phrase);
  return tree;
}
