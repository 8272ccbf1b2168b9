import { isHan } from '../isCjk.ts';
import { withoutTones } from '../withoutTones.ts';
import type { ReadWord } from './createReader.ts';
import { readPerson } from './readPerson.ts';

/**
 * A title in Latin letters, as references have it: words apart, no tone marks, Latin punctuation, a
 * capital at the beginning and after a colon or the end of a sentence. What is in Latin letters
 * already stays as it is.
 *
 * @param words as a reader reads them
 * @see ALA-LC Romanization Table, Chinese, 2011
 * @example romanise(read('算力“扩容”：下一步')) // 'Suanli “kuorong”: Xia yibu'
 */
export function romanise(words: readonly ReadWord[]): string {
  let latin = '';
  let isStart = true;
  let depth = 0;
  const add = (character: string) => {
    if (OPENING.includes(character)) latin += depth++ % 2 === 0 ? ' “' : ' ‘';
    else if (CLOSING.includes(character)) latin += --depth % 2 === 0 ? '” ' : '’ ';
    else latin += LATIN.get(character) ?? character;
    if (/[：。！？—]/u.test(character)) isStart = true;
    else if (/[\p{L}\p{N}]/u.test(character)) isStart = false;
  };
  for (const { text, pinyin } of words) {
    if (pinyin === '') Array.from(text).forEach(add);
    else {
      const plain = withoutTones(pinyin).replaceAll('’', APOSTROPHE);
      latin += ` ${isStart ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain} `;
      isStart = false;
    }
  }
  return latin
    .replace(/\s+/g, ' ')
    .replace(/([“‘(]) /g, '$1')
    .replace(/ ([”’),.:;!?])/g, '$1')
    .replace(/ ?—+ ?/g, '—')
    .trim()
    .replaceAll(APOSTROPHE, '’');
}

/** Stands for that between two syllables (nü’er), which is no quotation mark. */
const APOSTROPHE = 'ʼ';

/** A title within a title stands in quotation marks, as a quotation does. */
const OPENING = '“‘「『《〈';
const CLOSING = '”’」』》〉';

/** What a mark of Chinese is in Latin text. */
const LATIN = new Map(
  Object.entries({
    '，': ', ',
    '、': ', ',
    '；': '; ',
    '：': ': ',
    '。': '. ',
    '！': '! ',
    '？': '? ',
    '（': ' (',
    '）': ') ',
    '【': ' [',
    '】': '] ',
    '·': ' ',
  }),
);

/**
 * An author as APA has one: surname, and the initial of the given name. A name that is not written
 * in two to four Han characters stands as it is.
 *
 * @param name in Simplified characters
 * @example romaniseAuthor('王怡静') // 'Wang, Y.'
 */
export function romaniseAuthor(name: string): string {
  const characters = Array.from(name);
  if (characters.length < 2 || characters.length > 4 || !characters.every(isHan)) return name;
  const [surname = '', given = ''] = readPerson(name).map(({ pinyin }) => withoutTones(pinyin));
  return `${surname}, ${given.charAt(0)}.`;
}
