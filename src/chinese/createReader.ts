import { pinyin } from 'pinyin-pro';
import { isHan } from './isCjk.ts';
import type { Names } from './namesSchema.ts';
import type { Segment } from './createSegmenter.ts';
import type { ReadCharacter } from './splitPinyin.ts';

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
  /** Cuts what is neither confirmed nor a name. */
  segment: Segment;
}

type Name = Names[number];

const CAPITALISED = new Set<Name['kind']>(['person', 'organisation', 'company', 'place']);

/**
 * Builds what puts pinyin above a text: by word, with tone marks and without sandhi. What is
 * confirmed wins over pinyin-pro, which reads the rest with the whole text in view. Latin letters,
 * digits and punctuation have nothing above them.
 *
 * @example
 * read('算力在重庆', [{ start: 0, end: 2, words: [{ text: '算力', pinyin: 'suànlì' }] }])
 * // 算力 suànlì, 在 zài, 重庆 Chóngqìng
 */
export function createReader({ names, segment }: ReaderOptions): Reader {
  const known = names
    .filter(({ kind }) => CAPITALISED.has(kind))
    .toSorted((a, b) => b.name.length - a.name.length);

  /** Dictionaries have long names as one word: 国家信息中心 is three. */
  const splitLong = (word: string): string[] => {
    const [head, tail] = [word.slice(0, 2), word.slice(2)];
    if (tail.length < 2 || segment(head).length > 1) return [word];
    return [head, ...segment(tail).flatMap(splitLong)];
  };

  return (text, confirmed = []) => {
    const syllables = syllablesOf(text);
    const read = (start: number, word: string) => wordAt(syllables, start, word);

    const readWords = (start: number, words: readonly string[]): ReadWord[] => {
      let at = start;
      return cutByScript(words).map((word) => {
        at += word.length;
        return read(at - word.length, word);
      });
    };
    const readPlain = (start: number, end: number) =>
      readWords(start, segment(text.slice(start, end)));
    const readName = ({ name, kind }: Name, start: number): ReadWord[] =>
      (kind === 'person'
        ? readPerson(name)
        : readWords(start, segment(name).flatMap(splitLong))
      ).map(({ text: word, pinyin: reading }) => ({ text: word, pinyin: capitalise(reading) }));
    const readGap = (start: number, end: number): ReadWord[] => {
      const gap = text.slice(start, end);
      const first = known
        .map((name) => ({ name, at: gap.indexOf(name.name) }))
        .filter(({ at }) => at >= 0)
        .toSorted((a, b) => a.at - b.at)[0];
      if (!first) return readPlain(start, end);
      const from = start + first.at;
      return [
        ...readPlain(start, from),
        ...readName(first.name, from),
        ...readGap(from + first.name.name.length, end),
      ];
    };

    const words: ReadWord[] = [];
    let at = 0;
    for (const { start, end, words: settled } of confirmed.toSorted((a, b) => a.start - b.start)) {
      if (start < at) continue;
      words.push(...readGap(at, start), ...settled);
      at = end;
    }
    return readParticles([...words, ...readGap(at, text.length)]);
  };
}

/** Adverbs before 得 that must be done, and what 得 as a complement is followed by. */
const ADVERB = /^[就也还总都只可又便必]$/;
const DEGREE = /^[好快多远高大很更最太这那不]/;

/** pinyin-pro reads 地 and 得 as they are read alone: 高速地协作 de, 吃得上 de, 创新得贯穿 děi. */
function readParticles(words: readonly ReadWord[]): ReadWord[] {
  return words.map((word, index) => {
    const before = words[index - 1]?.text ?? '';
    const after = words[index + 1]?.text ?? '';
    if (!isHan(Array.from(before).at(-1) ?? '') || !isHan(Array.from(after)[0] ?? '')) return word;
    if (word.text === '地' && before.length > 1) return { ...word, pinyin: 'de' };
    if (word.text !== '得') return word;
    const mustBe = ADVERB.test(before) || (before.length > 1 && !DEGREE.test(after));
    return { ...word, pinyin: mustBe ? 'děi' : 'de' };
  });
}

/**
 * Cuts a headword into the words of its stated pinyin.
 *
 * @param reading the headword character by character, as splitPinyin has laid its pinyin on it
 * @example readHeadword(splitPinyin('标准机架', 'biāozhǔn jījià'), 'biāozhǔn jījià')
 * // [{ text: '标准', pinyin: 'biāozhǔn' }, { text: '机架', pinyin: 'jījià' }]
 */
export function readHeadword(reading: readonly ReadCharacter[], stated: string): ReadWord[] {
  const stretches = stated.split(/\s+/);
  const words: ReadWord[] = [];
  let text = '';
  let word = '';
  /** The letters of the word that are still to be laid on a character. */
  let open = '';
  for (const { character, syllable } of reading) {
    // A mark between words stands for itself.
    if (syllable === '' && open === '') words.push({ text: character, pinyin: '' });
    else {
      if (open === '') {
        word = stretches.shift() ?? '';
        open = lettersOf(word);
        text = '';
      }
      text += character;
      open = open.slice(syllable.length);
      if (open === '') words.push({ text, pinyin: text === word ? '' : word });
    }
  }
  return words;
}

/** The syllable of each UTF-16 unit; empty for what is no Han character. */
function syllablesOf(text: string): string[] {
  const characters = Array.from(text);
  const read = pinyin(text, { type: 'all', toneSandhi: false });
  return characters.flatMap((character, index) => {
    const syllable = isHan(character) ? (read[index]?.pinyin ?? '') : '';
    return [syllable, ...Array<string>(character.length - 1).fill('')];
  });
}

function wordAt(syllables: readonly string[], start: number, text: string): ReadWord {
  const own = syllables.slice(start, start + text.length).filter((syllable) => syllable !== '');
  // Two vowels that would run together: Xī’ān.
  const joined = own.map((one, index) =>
    index > 0 && /^[aeoāáǎàēéěèōóǒò]/.test(one) ? `’${one}` : one,
  );
  return { text, pinyin: joined.join('') };
}

/** What is not Chinese stands by itself, without a reading: 384|超|节点. */
const cutByScript = (words: readonly string[]) =>
  words.flatMap((word) => word.match(/\p{Script=Han}+|\P{Script=Han}+/gu) ?? []);

/** Surname and given name are two words. */
function readPerson(name: string): ReadWord[] {
  const syllables = pinyin(name, { type: 'array', mode: 'surname', toneSandhi: false });
  const surname = COMPOUND.has(name.slice(0, 2)) ? 2 : 1;
  return [
    wordAt(syllables, 0, name.slice(0, surname)),
    wordAt(syllables, surname, name.slice(surname)),
  ];
}

const COMPOUND = new Set('欧阳 司马 上官 诸葛 司徒 东方 皇甫 尉迟 公孙 慕容 令狐 夏侯'.split(' '));

const capitalise = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const lettersOf = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
