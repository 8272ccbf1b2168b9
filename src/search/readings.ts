import type { FoldTable } from '../chinese/foldText.ts';
import type { Replaced } from './replacedWords.ts';
import type { SearchSection } from './searchPage.ts';
import { tokenise } from './tokenise.ts';
import type { Stem, Token } from './tokenise.ts';

/**
 * A block as it is read: as the Simplified text has it and, where the edition has words of its own,
 * as it stands. A unit of the Simplified word stands over the whole of the other.
 *
 * @returns the reading of the Simplified text first; one alone where the two are the same
 * @example
 * readingsOf({ blocks: ['用伺服器'], replaced: { 0: [{ start: 1, end: 4, source: '服务器' }] } }, 0, table)
 * // 用 服 务 器, and 用 伺 服 器
 */
export function readingsOf(
  { blocks, replaced }: Pick<SearchSection, 'blocks' | 'replaced'>,
  index: number,
  table: FoldTable,
  stem?: Stem,
): [Token[], ...Token[][]] {
  const text = blocks[index] ?? '';
  const own = tokenise(text, table, stem);
  const others = replaced?.[index];
  return others ? [readSource(text, others, table, stem), own] : [own];
}

function readSource(
  text: string,
  replaced: readonly Replaced[],
  table: FoldTable,
  stem?: Stem,
): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const readTo = (end: number) => {
    for (const token of tokenise(text.slice(at, end), table, stem)) {
      tokens.push({ ...token, start: token.start + at, end: token.end + at });
    }
  };
  for (const { start, end, source } of replaced) {
    readTo(start);
    for (const token of tokenise(source, table, stem)) tokens.push({ ...token, start, end });
    at = end;
  }
  readTo(text.length);
  return tokens;
}
