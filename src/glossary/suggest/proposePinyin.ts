import { pinyin } from 'pinyin-pro';
import { isHan } from '../../chinese/isCjk.ts';
import { generalFrequency } from './generalFrequency.ts';
import { PREFIXES, mayBeWord } from './stopWords.ts';

/** A concept of up to so many syllables is one word, however it came about (GB/T 16159). */
const ONE_WORD = 3;

/**
 * Proposes the pinyin of a headword: by word, with tone marks and without sandhi, as GB/T 16159
 * groups syllables. One of up to three syllables is one word; in longer ones a single character
 * leans on the word before it (服务器), several on each other (急难|愁盼), a prefix on the word after
 * it (超节点). Latin letters and
 * digits stand as they are. A machine reads 单 in 单志广 as dān: whoever writes the entry confirms.
 *
 * @param words the headword cut into words of the dictionary, what it does not know into characters
 * @returns empty for a headword without Han characters
 * @example proposePinyin(['城市', '算力', '网']) // 'chéngshì suànlìwǎng'
 */
export function proposePinyin(words: readonly string[]): string {
  const pieces = words
    .flatMap((word) => word.match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+|\+/gu) ?? [])
    .flatMap(splitLong);
  const headword = pieces.join('');
  if (!Array.from(headword).some(isHan)) return '';
  // Read as a whole, since what a character sounds like depends on its neighbours.
  const syllables = pinyin(headword, { type: 'array', toneSandhi: false, nonZh: 'spaced' });
  let at = 0;
  return groupWords(pieces)
    .map((word) => {
      const count = Array.from(word).length;
      at += count;
      return syllables
        .slice(at - count, at)
        .join('')
        .replace('+', 'jiā');
    })
    .join(' ');
}

/**
 * Cuts a long word in two where both sides are words (服务|中心), and one that the dictionary does
 * not know where one side is (算力|互联网), or in the middle (绿电|直连); an idiom stays whole.
 */
function splitLong(word: string): string[] {
  const characters = Array.from(word);
  if (!isAllHan(word) || characters.length <= ONE_WORD) return [word];
  const cuts = characters
    .slice(2, -1)
    .map((_, at) => [characters.slice(0, at + 2).join(''), characters.slice(at + 2).join('')]);
  const cutWithWords = (count: number) =>
    cuts.find((sides) => sides.filter(isInDictionary).length === count);
  const cut =
    cutWithWords(2) ??
    (isInDictionary(word)
      ? undefined
      : (cutWithWords(1) ?? (cuts.length === 1 ? cuts[0] : undefined)));
  return cut ? cut.flatMap(splitLong) : [word];
}

const isInDictionary = (word: string) => generalFrequency(word) !== undefined;

/** Joins single characters to the words that they belong to. */
function groupWords(pieces: readonly string[]): string[] {
  const groups: string[] = [];
  for (const word of joinCharacters(pieces)) {
    const before = groups.at(-1) ?? '';
    const joins = PREFIXES.has(before)
      ? isAllHan(word)
      : isLeaning(word) && isAllHan(before) && mayBeWord(before) && lengthOf(before) < ONE_WORD;
    if (joins) groups[groups.length - 1] = before + word;
    else groups.push(word);
  }
  const whole = groups.join('');
  return isAllHan(whole) && lengthOf(whole) <= ONE_WORD ? [whole] : groups;
}

/** Characters side by side are a word that the dictionary does not know: 外卖|取餐柜, 绿电|直连. */
function joinCharacters(pieces: readonly string[]): string[] {
  const words: string[] = [];
  let run = '';
  for (const piece of [...pieces, '']) {
    if (isLeaning(piece)) run += piece;
    else {
      words.push(...(lengthOf(run) > ONE_WORD ? (run.match(/..?/gu) ?? []) : [run]), piece);
      run = '';
    }
  }
  return words.filter((word) => word !== '');
}

const isLeaning = (piece: string) =>
  lengthOf(piece) === 1 && isAllHan(piece) && !PREFIXES.has(piece) && mayBeWord(piece);

const lengthOf = (text: string) => Array.from(text).length;

const isAllHan = (text: string) => text !== '' && Array.from(text).every(isHan);
