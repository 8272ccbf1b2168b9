import type { FoldTable } from '../chinese/foldText.ts';
import { isHan } from '../chinese/isCjk.ts';

/** A unit of search, and where it stands in the text it was read from (UTF-16 units). */
export interface Token {
  text: string;
  start: number;
  end: number;
}

/** Stands for a pause, whichever mark makes it: a phrase does not run over one by accident. */
export const PAUSE = '。';
const PAUSES = new Set('。，、；：！？');
/** Signs that readers type and mean: 人工智能+, 36%, 1/5/20. */
const SIGNS = new Set('+%‰/#&@=°℃$€£¥');

type CharacterClass = 'han' | 'letter' | 'digit' | 'sign' | 'pause' | 'other';

function classOf(character: string): CharacterClass {
  if (isHan(character)) return 'han';
  if (PAUSES.has(character)) return 'pause';
  if (SIGNS.has(character)) return 'sign';
  if (/\p{N}/u.test(character)) return 'digit';
  if (/[\p{L}\p{M}]/u.test(character)) return 'letter';
  return 'other';
}

/**
 * Cuts a text into units of search, the same way for what is indexed and for what is asked: each
 * Han character, each run of letters, each number, each sign. Script, case and full width are
 * folded; quotation marks, brackets and spaces do not count.
 *
 * @example
 * tokenise('788EFLOPS的算力', table).map(({ text }) => text)
 * // ['788', 'eflops', '的', '算', '力']
 * tokenise('3.1万', table).map(({ text }) => text) // ['3.1', '万']
 */
export function tokenise(text: string, table: FoldTable): Token[] {
  const tokens: Token[] = [];
  let run: Token | undefined;
  let runClass: CharacterClass = 'other';
  let at = 0;
  for (const original of text) {
    const start = at;
    at += original.length;
    // Full-width punctuation is a pause before compatibility makes it plain.
    const folded = PAUSES.has(original) ? original : original.normalize('NFKC').toLowerCase();
    for (const plain of folded) {
      const character = table.get(plain) ?? plain;
      let kind = classOf(character);
      if (run && runClass === 'digit' && joinsDigits(character, text, at)) kind = 'digit';
      if (run && kind === runClass && (kind === 'letter' || kind === 'digit')) {
        if (character !== ',') run.text += character;
        run.end = at;
        continue;
      }
      run = undefined;
      if (kind === 'other') continue;
      run = { text: kind === 'pause' ? PAUSE : character, start, end: at };
      runClass = kind;
      tokens.push(run);
    }
  }
  return tokens;
}

/** A point between digits belongs to the number, a comma before three more digits drops out. */
function joinsDigits(character: string, text: string, next: number): boolean {
  if (character === '.') return /^\p{N}/u.test(text.slice(next, next + 2));
  return character === ',' && /^\d{3}(?!\d)/.test(text.slice(next, next + 4));
}
