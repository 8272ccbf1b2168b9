import { isHan } from '../isCjk.ts';
import type { ReadWord } from './createReader.ts';
import { readPerson } from './readPerson.ts';

/**
 * A title in Latin letters, as references have it: words apart, no tone marks, Latin punctuation, a
 * capital at the beginning and after a colon or the end of a sentence.
 *
 * @param words as a reader reads them
 * @see ALA-LC Romanization Table, Chinese, 2011
 * @example romanise(read('算力“扩容”：下一步')) // 'Suanli “kuorong”: Xia yibu'
 */
export function romanise(words: readonly ReadWord[]): string {
  const latin = words
    .map(({ text, pinyin }) =>
      pinyin === '' ? text : ` ${withoutTones(pinyin).replaceAll('’', APOSTROPHE)} `,
    )
    .join('')
    .replace(/[，、；：。！？（）《》〈〉“”‘’—…·]+/gu, (marks) =>
      Array.from(marks, (mark) => LATIN[mark] ?? mark).join(''),
    );
  return latin
    .replace(/\s+/g, ' ')
    .replace(/([“‘([]) /g, '$1')
    .replace(/ ([”’)\],.:;!?])/g, '$1')
    .replace(/ ?—— ?/g, '—')
    .trim()
    .replace(
      /(^|[.:!?—] ?)([“‘(]*)(\p{Ll})/gu,
      (_, before: string, open: string, letter: string) => before + open + letter.toUpperCase(),
    )
    .replaceAll(APOSTROPHE, '’');
}

/** Stands for that between two syllables (nü’er), which is no quotation mark. */
const APOSTROPHE = 'ʼ';

/** What a mark of Chinese is in Latin text; a title within a title stands in quotation marks. */
const LATIN: Readonly<Record<string, string>> = {
  '，': ', ',
  '、': ', ',
  '；': '; ',
  '：': ': ',
  '。': '. ',
  '！': '! ',
  '？': '? ',
  '（': ' (',
  '）': ') ',
  '《': ' “',
  '》': '” ',
  '〈': ' ‘',
  '〉': '’ ',
  '“': ' “',
  '”': '” ',
  '‘': ' ‘',
  '’': '’ ',
};

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

/** The diaeresis of ü stays. */
const withoutTones = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC');
