import type { ConvertedPiece } from '../chinese/createConverter.ts';
import type { FoldTable } from '../chinese/foldText.ts';
import { replacedWords } from './replacedWords.ts';
import type { Replaced } from './replacedWords.ts';
import type { SearchPage, SearchSection } from './searchPage.ts';

/** A page with what its words were in the Simplified edition, and the words that differ. */
export interface Sourced {
  page: SearchPage;
  /** What the Simplified text says, and what this edition says for it. */
  words: [source: string, own: string][];
}

/**
 * Lays the Simplified edition's page beside that of a Traditional one, block by block, so that a
 * query finds the same pages in either. A section that is not divided alike is left as it is.
 *
 * @param piecesOf converts a block as the edition does, in aligned pieces
 */
export function addSources(
  page: SearchPage,
  source: SearchPage,
  piecesOf: (text: string) => ConvertedPiece[],
  table: FoldTable,
): Sourced {
  const words: Sourced['words'] = [];
  const compare = (own: string, from: string): Replaced[] => {
    const pieces = piecesOf(from);
    if (pieces.map(({ to }) => to).join('') !== own) {
      // The writer or the shell said it in words of its own.
      return replacedWords([{ from, to: own }], table);
    }
    const replaced = replacedWords(pieces, table);
    for (const { start, end, source: word } of replaced) words.push([word, own.slice(start, end)]);
    return replaced;
  };
  const sections = page.sections.map((section, index): SearchSection => {
    const from = source.sections[index];
    if (from?.id !== section.id || from.blocks.length !== section.blocks.length) return section;
    const replaced = section.blocks.flatMap((block, at): [number, Replaced[]][] => {
      const found = compare(block, from.blocks[at] ?? '');
      return found.length > 0 ? [[at, found]] : [];
    });
    return replaced.length > 0 ? { ...section, replaced: Object.fromEntries(replaced) } : section;
  });
  const titled = compare(page.title, source.title).length > 0 ? { source: source.title } : {};
  return { page: { ...page, ...titled, sections }, words };
}
