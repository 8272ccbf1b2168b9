import type { DraftBlock, Notes, Passage } from './draft.ts';
import { couldBeHeading, endsSentence, enumeratedLevel } from './shapes.ts';
import type { Atoms } from './stretches.ts';

/**
 * Turns the passages of an article's text into blocks, and finds the headings of its sections: those
 * that the input marks, else short lines that stand by themselves above a paragraph, or in heavier
 * or larger type.
 */
export function findSections(
  passages: readonly Passage[],
  atoms: Atoms,
  notes: Notes,
): DraftBlock[] {
  const isMarked = passages.some(({ kind }) => kind === 'heading');
  const found = passages.map((passage, index): DraftBlock | undefined => {
    if (passage.kind === 'page') return undefined;
    if (passage.kind !== 'passage') return passage;
    const text = atoms.textOf(passage.text).trim();
    if (text === '') return undefined;
    const level = headingLevel(passage, text, passages.slice(index + 1), isMarked, atoms);
    if (level === undefined) return { kind: 'paragraph', text: passage.text };
    notes.remarks.push({
      at: atoms.placeOf(passage.text),
      message: `Taken for a heading: ${text}`,
    });
    return { kind: 'heading', level, text: passage.text };
  });
  return levelOut(
    takeNotes(
      found.filter((block) => block !== undefined),
      atoms,
      notes,
    ),
  );
}

function headingLevel(
  passage: Passage & { kind: 'passage' },
  text: string,
  following: readonly Passage[],
  isMarked: boolean,
  atoms: Atoms,
): number | undefined {
  if (!couldBeHeading(text)) return undefined;
  const next = following.find(({ kind }) => kind !== 'page' && kind !== 'caption');
  if (!next || next.kind === 'rule') return undefined;
  const spans = atoms.spansOf(passage.text);
  const { look } = passage;
  const isHeavy = look.bold || look.size > 1.08 || spans.every((span) => span.strong);
  const own = enumeratedLevel(text);
  // Where the input marks headings, others have to look like ones.
  if (isMarked && !isHeavy) return undefined;
  const nextText = next.kind === 'passage' ? atoms.textOf(next.text).trim() : '';
  const goesOn =
    next.kind !== 'passage' || endsSentence(nextText) || Array.from(nextText).length > 40;
  const leads = goesOn || (own !== undefined && enumeratedLevel(nextText) !== undefined);
  if (!leads) return undefined;
  if (own === 3 && !isHeavy && !look.apart) return undefined;
  if (!isHeavy && own === undefined && look.lines > 1) return undefined;
  if (!isHeavy && own === undefined && /^["“「『].*["”」』]$/u.test(text)) return undefined;
  return 2 + (own ?? 0);
}

/** Levels from 2 down without a gap, whatever the input calls them; the title alone is the first. */
function levelOut(blocks: DraftBlock[]): DraftBlock[] {
  const levels = [...new Set(blocks.flatMap((one) => (one.kind === 'heading' ? [one.level] : [])))];
  levels.sort((a, b) => a - b);
  let above = 1;
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    const level = Math.min(2 + levels.indexOf(block.level), above + 1, 6);
    above = level;
    return { ...block, level };
  });
}

const NOTE_MARK = /^\s*(\[\d{1,3}\]|〔\d{1,3}〕|［\d{1,3}］|[①-⑳]|注\s?\d{1,3}(?=[:：.、]))/u;

/** Paragraphs at the end that begin with marks which stand in the text before: its notes. */
function takeNotes(blocks: DraftBlock[], atoms: Atoms, notes: Notes): DraftBlock[] {
  let start = blocks.length;
  while (start > 0) {
    const block = blocks[start - 1];
    if (block?.kind === 'footnote') start -= 1;
    else if (block?.kind === 'paragraph' && NOTE_MARK.test(atoms.textOf(block.text))) start -= 1;
    else break;
  }
  const before = blocks
    .slice(0, start)
    .map((block) => ('text' in block ? atoms.textOf(block.text) : ''))
    .join('\n');
  return blocks.map((block, index) => {
    if (index < start || block.kind !== 'paragraph') return block;
    const mark = NOTE_MARK.exec(atoms.textOf(block.text))?.[1];
    if (mark === undefined || !before.includes(mark)) return block;
    notes.moves.push({ text: block.text, to: 'notes' });
    return { kind: 'footnote', text: block.text };
  });
}
