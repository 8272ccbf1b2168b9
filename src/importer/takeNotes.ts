import type { DraftBlock, Notes } from './draft.ts';
import type { Atoms } from './stretches.ts';

const MARK = /^\s*(\[\d{1,3}\]|〔\d{1,3}〕|［\d{1,3}］|[①-⑳]|注\s?\d{1,3}(?=[:：.、]))/u;

/**
 * Takes the paragraphs at the end that begin with marks which stand in the text before for its
 * notes.
 *
 * @example ['……这条古道[1]。', '[1] 《元和郡县图志》。'] // the second is a footnote
 */
export function takeNotes(blocks: readonly DraftBlock[], atoms: Atoms, notes: Notes): DraftBlock[] {
  const markOf = (block: DraftBlock | undefined) =>
    block?.kind === 'paragraph' ? MARK.exec(atoms.textOf(block.text))?.[1] : undefined;
  const isNote = (block: DraftBlock | undefined) =>
    block?.kind === 'footnote' || markOf(block) !== undefined;
  let start = blocks.length;
  while (start > 0 && isNote(blocks[start - 1])) start -= 1;
  const before = blocks
    .slice(0, start)
    .map((block) => ('text' in block ? atoms.textOf(block.text) : ''))
    .join('\n');
  return blocks.map((block, index): DraftBlock => {
    const mark = index < start ? undefined : markOf(block);
    if (mark === undefined || block.kind !== 'paragraph' || !before.includes(mark)) return block;
    notes.moves.push({ text: block.text, to: 'notes' });
    return { kind: 'footnote', text: block.text };
  });
}
