import type { FoldTable } from '../chinese/foldText.ts';
import { isHan } from '../chinese/isCjk.ts';

/** A unit of search, and where it stands in the text it was read from (UTF-16 units). */
export interface Token {
  text: string;
  /** What its inflected forms have in common; absent where that is the text itself. */
  stem?: string;
  start: number;
  end: number;
}

/** What a word's inflected forms have in common: rider and riders → rider. */
export type Stem = (word: string) => string;

/** Stands for a pause, whichever mark makes it: a phrase does not run over one by accident. */
export const PAUSE = '。';
const PAUSES = new Set('。，、；：！？．…—～｜（）［］｛｝【】〔〕〖〗');
/** In Latin these part nothing that a phrase could not cross; beside Han they are a pause. */
const HALF_WIDTH_PAUSES = new Set('.,;:!?()[]{}<>|~*_-^\\');
/** What stands between two characters as if it were not there. */
const NOTHING = /^[\s"'“”‘’「」『』《》]$/u;
const HAN_AHEAD = /^[\s"'“”‘’「」『』《》]*\p{Script=Han}/u;
/** Signs that readers type and mean: 人工智能+, 36%, 1/5/20. */
const SIGNS = new Set('+%‰/#&@=°℃$€£¥');

type CharacterClass = 'han' | 'letter' | 'digit' | 'sign' | 'pause' | 'other';

interface Character {
  plain: string;
  kind: CharacterClass;
}

/** What each character has been read as, by the fold it was read with. */
const known = new WeakMap<FoldTable, Map<string, Character[]>>();

/**
 * Cuts a text into units of search, the same way for what is indexed and for what is asked: each
 * Han character, each run of letters, each number, each sign, each pause. Script, case and full
 * width are folded; quotation marks do not count, nor do spaces beside Latin.
 *
 * @param stem given where inflected forms are to be found as one
 * @example
 * tokenise('788EFLOPS的算力', table).map(({ text }) => text)
 * // ['788', 'eflops', '的', '算', '力']
 * tokenise('3.1万', table).map(({ text }) => text) // ['3.1', '万']
 */
export function tokenise(text: string, table: FoldTable, stem?: Stem): Token[] {
  const tokens: Token[] = [];
  const read = readerOf(table);
  let run: Token | undefined;
  let runClass: CharacterClass = 'other';
  let before = '';
  let at = 0;
  for (const original of text) {
    const start = at;
    at += original.length;
    for (const { plain, kind: usual } of read(original)) {
      let kind = usual;
      if (kind === 'other') {
        if (run && runClass === 'digit' && joinsDigits(plain, text, at)) kind = 'digit';
        else if (partsHan(plain, before, text, at)) kind = 'pause';
      }
      if (run && kind === runClass && (kind === 'letter' || kind === 'digit')) {
        if (plain !== ',') run.text += plain;
        run.end = at;
        continue;
      }
      run = undefined;
      // One pause, however many marks make it.
      if (kind === 'other' || (kind === 'pause' && tokens.at(-1)?.text === PAUSE)) continue;
      run = { text: kind === 'pause' ? PAUSE : plain, start, end: at };
      runClass = kind;
      tokens.push(run);
    }
    if (!NOTHING.test(original)) before = original;
  }
  if (stem) for (const token of tokens) addStem(token, stem);
  return tokens;
}

function readerOf(table: FoldTable): (original: string) => Character[] {
  const cache = known.get(table) ?? new Map<string, Character[]>();
  known.set(table, cache);
  return (original) => {
    const found = cache.get(original);
    if (found) return found;
    // Full-width punctuation is a pause before compatibility makes it plain.
    const folded = PAUSES.has(original) ? original : original.normalize('NFKC').toLowerCase();
    const characters = Array.from(folded, (character) => {
      const plain = table.get(character) ?? character;
      return { plain, kind: classOf(plain) };
    });
    cache.set(original, characters);
    return characters;
  };
}

function classOf(character: string): CharacterClass {
  if (isHan(character)) return 'han';
  if (PAUSES.has(character)) return 'pause';
  if (SIGNS.has(character)) return 'sign';
  if (/\p{N}/u.test(character)) return 'digit';
  if (/[\p{L}\p{M}]/u.test(character)) return 'letter';
  return 'other';
}

/**
 * Half-width marks are a pause on either side of Han, a space between Han and Han: Chinese has none
 * within a phrase.
 */
function partsHan(mark: string, before: string, text: string, next: number): boolean {
  if (mark.trim() !== '') {
    return HALF_WIDTH_PAUSES.has(mark) && (isHan(before) || isHan(characterAt(text, next)));
  }
  return isHan(before) && HAN_AHEAD.test(text.slice(next, next + 8));
}

const characterAt = (text: string, at: number) => {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
};

/** A point between digits belongs to the number, a comma before three more digits drops out. */
function joinsDigits(character: string, text: string, next: number): boolean {
  if (character === '.') return /^\p{N}/u.test(text.slice(next, next + 2));
  return character === ',' && /^\d{3}(?!\d)/.test(text.slice(next, next + 4));
}

function addStem(token: Token, stem: Stem): void {
  if (!/^[a-z]/.test(token.text)) return;
  const common = stem(token.text);
  if (common !== token.text) token.stem = common;
}
