import type { Segment } from '../createSegmenter.ts';
import type { Names } from '../namesSchema.ts';
import { createCutter } from './cutWords.ts';
import { createPhraseFinder } from './findPhrases.ts';
import { joinSuffixes } from './joinSuffixes.ts';
import { joinSyllables } from './joinSyllables.ts';
import { endsInUnit } from './placeNames.ts';
import { createNameReader } from './readName.ts';
import { readParticles } from './readParticles.ts';
import { capitalise } from './readPerson.ts';
import { soundInContext } from './soundInContext.ts';

/** A stretch of text and what is written above it; empty where nothing is. */
export interface ReadWord {
  text: string;
  pinyin: string;
}

/** A stretch of text whose reading somebody has confirmed. */
export interface Confirmed {
  start: number;
  end: number;
  words: readonly ReadWord[];
}

/** Reads a Simplified text into words; joined, their texts give it back. */
export type Reader = (text: string, confirmed?: readonly Confirmed[]) => ReadWord[];

export interface ReaderOptions {
  /** Names get capitals, and a person's surname its reading as one: 单志广 Shàn Zhìguǎng. */
  names: Names;
  /** Phrases with their words and readings, wherever they stand. */
  readings?: ReadonlyMap<string, readonly ReadWord[]>;
  /** Cuts what is neither confirmed nor a name. */
  segment: Segment;
}

const CAPITALISED = new Set<Names[number]['kind']>(['person', 'organisation', 'company', 'place']);

/**
 * Builds what puts pinyin above a text: by word, with tone marks and without sandhi. What is
 * confirmed wins, then phrases that a writer has read, then names; the rest is read word by word
 * with a dictionary, and words that are read in two ways by what stands around them. Latin letters,
 * digits and punctuation have nothing above them.
 *
 * @example
 * read('算力在重庆', [{ start: 0, end: 2, words: [{ text: '算力', pinyin: 'suànlì' }] }])
 * // 算力 suànlì, 在 zài, 重庆 Chóngqìng
 */
export function createReader({ names, readings = new Map(), segment }: ReaderOptions): Reader {
  const cutWords = createCutter(segment);
  const places = names.filter(({ kind }) => kind === 'place').map(({ name }) => name);
  const readName = createNameReader(places, cutWords);
  const known = new Map(
    names.filter(({ kind }) => CAPITALISED.has(kind)).map((name) => [name.name, name]),
  );
  const findFirst = createPhraseFinder({
    readings: readings.keys(),
    names: known.keys(),
    segment,
  });
  const readPhrase = (phrase: string): readonly ReadWord[] => {
    const name = known.get(phrase);
    return readings.get(phrase) ?? (name ? readName(name) : []);
  };

  return (text, confirmed = []) => {
    const readPlain = (start: number, end: number): ReadWord[] => {
      let at = start;
      return cutWords(text.slice(start, end)).map(({ text: word, reading, isName, isWhole }) => {
        const [before, after] = [text.slice(0, at), text.slice(at + word.length)];
        at += word.length;
        if (isName) return capitalise({ text: word, pinyin: reading });
        const sound = isWhole ? soundInContext(word, before, after) : undefined;
        return {
          text: word,
          pinyin: sound === undefined ? reading : joinSyllables(sound.split(' ')),
        };
      });
    };
    const readGap = (start: number, end: number): ReadWord[] => {
      const words: ReadWord[] = [];
      for (let from = start; from < end;) {
        const found = findFirst(text, from, end);
        words.push(...readPlain(from, found?.at ?? end));
        if (found) words.push(...readPhrase(found.phrase));
        from = found?.end ?? end;
      }
      return words;
    };

    const words: ReadWord[] = [];
    let at = 0;
    for (const { start, end, words: settled } of confirmed.toSorted((a, b) => a.start - b.start)) {
      if (start < at) continue;
      words.push(...readGap(at, start), ...settled);
      at = end;
    }
    words.push(...readGap(at, text.length));
    return joinSuffixes(readParticles(capitaliseUnits(words)));
  };
}

/** 区 after 沙坪坝, where that is a name: Shāpíngbà Qū. */
const capitaliseUnits = (words: readonly ReadWord[]) =>
  words.map((word, index) =>
    word.text.length === 1 &&
    endsInUnit(word.text) &&
    /^\p{Lu}/u.test(words[index - 1]?.pinyin ?? '')
      ? capitalise(word)
      : word,
  );
