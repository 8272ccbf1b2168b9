import type { ConvertedPiece } from '../chinese/createConverter.ts';
import type { FoldTable } from '../chinese/foldText.ts';
import { tokenise } from './tokenise.ts';

/** A stretch of a converted text (UTF-16 units) that does not fold to what it was made from. */
export interface Replaced {
  start: number;
  end: number;
  /** What stood there in the Simplified text. */
  source: string;
}

/**
 * Finds where a converted text says another word than the Simplified text: 伺服器 for 服务器. A
 * character that merely folds otherwise (帳 for 账) is one, too.
 *
 * @param pieces as a converter gives them back
 * @example
 * replacedWords([{ from: '用', to: '用' }, { from: '服务器', to: '伺服器', settled: true }], table)
 * // [{ start: 1, end: 4, source: '服务器' }]
 */
export function replacedWords(pieces: readonly ConvertedPiece[], table: FoldTable): Replaced[] {
  const replaced: Replaced[] = [];
  let at = 0;
  for (const { from, to, settled = false } of pieces) {
    if (isSame(from, to, table)) {
      at += to.length;
      continue;
    }
    for (const part of settled ? [{ from, to }] : byCharacter(from, to)) {
      const end = at + part.to.length;
      if (!isSame(part.from, part.to, table)) {
        replaced.push({ start: at, end, source: part.from });
      }
      at = end;
    }
  }
  return replaced;
}

const isSame = (a: string, b: string, table: FoldTable) =>
  a === b || unitsOf(a, table) === unitsOf(b, table);

const unitsOf = (text: string, table: FoldTable) =>
  tokenise(text, table)
    .map((token) => token.text)
    .join(' ');

/** Script conversion goes character by character; where it did not, the piece stays whole. */
function byCharacter(from: string, to: string): { from: string; to: string }[] {
  const [source, result] = [Array.from(from), Array.from(to)];
  if (source.length !== result.length) return [{ from, to }];
  return source.map((character, index) => ({ from: character, to: result[index] ?? '' }));
}
