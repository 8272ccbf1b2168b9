import type { Names } from '../namesSchema.ts';
import type { Segment } from '../createSegmenter.ts';
import { frequencyOf, tagOf } from '../createSegmenter.ts';
import { PhraseTree } from '../script/phraseTree.ts';
import { joinSyllables } from './joinSyllables.ts';
import { cutUnit, placeNameIn } from './placeNames.ts';
import { capitalise, readPerson } from './readPerson.ts';
import { readParticles } from './readParticles.ts';
import { readWord } from './readWord.ts';
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

type Name = Names[number];

const CAPITALISED = new Set<Name['kind']>(['person', 'organisation', 'company', 'place']);

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
  const places = names.filter(({ kind }) => kind === 'place').map(({ name }) => name);

  /** Dictionaries have as one word what orthography parts: 劳动|合同, 工作|人员; an idiom is one. */
  const splitLong = (word: string): string[] => {
    const [head, tail] = [word.slice(0, 2), word.slice(2)];
    if (tail.length < 2 || isWhole(word) || !isOneWord(head) || !isOneWord(tail.slice(0, 2)))
      return [word];
    return [head, ...segment(tail).flatMap(splitLong)];
  };
  /** Idioms, and names from other languages: 塔吉克斯坦. */
  const isWhole = (word: string) => {
    const tag = tagOf(word);
    return tag === 'i' || tag === 'ns' || (tag.startsWith('nr') && word.length > 4);
  };
  const isOneWord = (word: string) =>
    /^\p{Script=Han}{2}$/u.test(word) && segment(word).length === 1;
  const cutWords = (text: string): Cut[] =>
    segment(text).flatMap((word, index, words): Cut[] => {
      // What lies in a place is one, too: 重庆市|渝中区.
      const isWithin = UNIT_AT_END.test(word) && placeNameIn(words[index - 1] ?? '')?.length === 2;
      const place = isWithin ? cutUnit(word) : placeNameIn(word);
      const parts = place ?? cutByScript(splitLong(word));
      // Parts are read as the whole has them: 人行天桥 is rénxíng, though 人行 is rénháng.
      const syllables = readWord(word);
      let at = 0;
      return parts.map((part) => {
        at += part.length;
        const reading = joinSyllables(syllables.slice(at - part.length, at));
        return {
          text: part,
          reading,
          isName: place !== undefined || placeNameIn(part)?.length === 1,
          isWhole: part === word,
        };
      });
    });

  const readName = ({ name, kind }: Name): ReadWord[] => {
    if (kind === 'person') return readPerson(name);
    if (kind === 'place' && name.length <= LONGEST_PLACE)
      return cutUnit(name).map(readAlone).map(capitalise);
    const [place] = places.filter((one) => one !== name && name.includes(one)).toSorted(byLength);
    const at = place === undefined ? 0 : name.indexOf(place);
    const parts = place === undefined ? [name] : [name.slice(0, at), name.slice(at + place.length)];
    const [before = [], after = []] = parts.map((part) => cutWords(part).map(readCutName));
    return place === undefined
      ? before
      : [...before, ...readName({ name: place, kind: 'place' }), ...after];
  };

  const spoken = new Map<string, readonly ReadWord[]>(readings);
  const named = new Map(
    names.filter(({ kind }) => CAPITALISED.has(kind)).map((name) => [name.name, name]),
  );
  const [spokenTree, namedTree] = [spoken, named].map(
    (phrases) => new PhraseTree([...phrases.keys()].map((phrase) => [phrase, phrase])),
  ) as [PhraseTree, PhraseTree];

  /** Whether the dictionary has a word that holds a part of a short name alone: 升华|为. */
  const cutsWord = (text: string, start: number, end: number): boolean => {
    if (end - start > SHORT) return false;
    const from = Math.max(0, start - SHORT);
    let at = from;
    return segment(text.slice(from, end + SHORT)).some((word) => {
      const [begin, stop] = [at, (at += word.length)];
      const holdsPart =
        begin < start ? stop > start && stop < end : begin < end && stop > end && begin > start;
      return holdsPart && frequencyOf(word) > COMMON;
    });
  };
  /** The first phrase of a stretch: what a writer has read, or a name that no such reading crosses. */
  const findFirst = (text: string, start: number, end: number): Found | undefined => {
    for (let at = start; at < end; at++) {
      const reading = spokenTree.longestAt(text, at, end);
      if (reading) return { at, end: reading.end, words: spoken.get(reading.value) ?? [] };
      const match = namedTree.longestAt(text, at, end);
      const name = match && named.get(match.value);
      if (!name || cutsWord(text, at, match.end)) continue;
      let within = at + 1;
      while (within < match.end && !spokenTree.longestAt(text, within, end)) within++;
      if (within === match.end) return { at, end: match.end, words: readName(name) };
    }
    return undefined;
  };

  return (text, confirmed = []) => {
    const readPlain = (start: number, end: number): ReadWord[] => {
      let at = start;
      return cutWords(text.slice(start, end)).map((word) => {
        const [before, after] = [text.slice(0, at), text.slice(at + word.text.length)];
        at += word.text.length;
        const read = { text: word.text, pinyin: word.reading };
        if (word.isName) return capitalise(read);
        const sound = word.isWhole ? soundInContext(word.text, before, after) : undefined;
        return sound === undefined ? read : { ...read, pinyin: joinSyllables(sound.split(' ')) };
      });
    };
    const readGap = (start: number, end: number): ReadWord[] => {
      const words: ReadWord[] = [];
      for (let from = start; from < end;) {
        const found = findFirst(text, from, end);
        words.push(...readPlain(from, found?.at ?? end), ...(found?.words ?? []));
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
    const read = capitaliseUnits([...words, ...readGap(at, text.length)]);
    return joinSuffixes(readParticles(read));
  };
}

interface Found {
  at: number;
  end: number;
  words: readonly ReadWord[];
}

interface Cut {
  text: string;
  reading: string;
  /** Whether it is a place or the unit that a place is. */
  isName: boolean;
  /** Whether the segmenter has it as a word. */
  isWhole: boolean;
}

/** A longer one is an address, of several. */
const LONGEST_PLACE = 5;

/** A longer name is hardly met by chance. */
const SHORT = 2;
/** How often the dictionary has met a word that is likelier than a name across its border. */
const COMMON = 50;

const byLength = (a: string, b: string) => b.length - a.length;

/** Words of a name have capitals, but not those that tie it together. */
const readCutName = ({ text, reading }: Cut): ReadWord =>
  TIES.has(text) ? { text, pinyin: reading } : capitalise({ text, pinyin: reading });

const TIES = new Set('和 与 及 或 的 之 暨'.split(' '));

const UNIT_AT_END = /[省市区县州镇乡村]$/u;

/** 区 after 沙坪坝, where that is a name: Shāpíngbà Qū. */
const capitaliseUnits = (words: readonly ReadWord[]) =>
  words.map((word, index) =>
    word.text.length === 1 &&
    UNIT_AT_END.test(word.text) &&
    /^\p{Lu}/u.test(words[index - 1]?.pinyin ?? '')
      ? capitalise(word)
      : word,
  );

/** 们 belongs to the word before it, and 儿 to its last syllable: qíshǒumen, huór. */
function joinSuffixes(words: readonly ReadWord[]): ReadWord[] {
  const joined: ReadWord[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const suffix = SUFFIXES.get(word.text);
    if (suffix !== undefined && last && last.pinyin !== '') {
      joined[joined.length - 1] = { text: last.text + word.text, pinyin: last.pinyin + suffix };
    } else joined.push(word);
  }
  return joined;
}

const SUFFIXES = new Map([
  ['们', 'men'],
  ['儿', 'r'],
]);

const readAlone = (text: string): ReadWord => ({ text, pinyin: joinSyllables(readWord(text)) });

/** What is not Chinese stands by itself, without a reading: 384|超|节点. */
const cutByScript = (words: readonly string[]) =>
  words.flatMap((word) => word.match(/\p{Script=Han}+|\P{Script=Han}+/gu) ?? []);
