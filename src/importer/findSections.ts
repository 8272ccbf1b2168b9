import { readNames } from '../articles/readNames.ts';
import { isCredit } from './credits.ts';
import type { DraftBlock, Notes, Passage } from './draft.ts';
import { couldBeHeading, endsSentence, enumeratedLevel, isDay } from './shapes.ts';
import type { Atoms } from './stretches.ts';
import { takeNotes } from './takeNotes.ts';

/**
 * Turns the passages of an article's text into blocks, and finds the headings of its sections: those
 * that the input marks, else short lines that stand by themselves above a paragraph, or in heavier
 * or larger type, and the days of a chronicle.
 */
export function findSections(
  passages: readonly Passage[],
  atoms: Atoms,
  notes: Notes,
): DraftBlock[] {
  const texts = passages.map((passage) =>
    passage.kind === 'passage' ? atoms.textOf(passage.text).trim() : '',
  );
  const isMarked = passages.some(({ kind }) => kind === 'heading');
  const isChronicle = texts.filter(isDay).length > 1;
  const found = passages.flatMap((passage, index): DraftBlock[] => {
    if (passage.kind === 'page') return [];
    if (passage.kind !== 'passage') return [passage];
    const text = texts[index] ?? '';
    if (text === '') return [];
    const following = passages.slice(index + 1);
    const level =
      isChronicle && isDay(text)
        ? dayLevel(following)
        : headingLevel(passage, text, following, isMarked, atoms);
    if (level === undefined) return [{ kind: 'paragraph', text: passage.text }];
    notes.remarks.push({
      at: atoms.placeOf(passage.text),
      message: `Taken for a heading: ${text}`,
    });
    return [{ kind: 'heading', level, text: passage.text }];
  });
  return levelOut(takeNotes(found, atoms, notes));
}

const dayLevel = ([next]: readonly Passage[]) => (next && next.kind !== 'rule' ? 2 : undefined);

function headingLevel(
  passage: Passage & { kind: 'passage' },
  text: string,
  following: readonly Passage[],
  isMarked: boolean,
  atoms: Atoms,
): number | undefined {
  if (!couldBeHeading(text) || isCredit(text) || areNames(text)) return undefined;
  const next = following.find(({ kind }) => kind !== 'page' && kind !== 'caption');
  if (!next || next.kind === 'rule') return undefined;
  const spans = atoms.spansOf(passage.text);
  const { look } = passage;
  const isHeavy = look.bold || look.size > 1.08 || spans.every((span) => span.strong);
  // Where the input marks headings, others have to look like ones.
  if (isMarked && !isHeavy) return undefined;
  const own = enumeratedLevel(text);
  if (!leadsTo(next, own, atoms)) return undefined;
  if (isHeavy) return 2 + (own ?? 0);
  if (own === 3 && !look.apart) return undefined;
  if (own === undefined && (look.lines > 1 || /^["“「『].*["”」』]$/u.test(text))) return undefined;
  return 2 + (own ?? 0);
}

/** 张小雨　李一凡: a list. */
const areNames = (text: string) =>
  /\s/u.test(text) && (readNames(text.replaceAll('　', ' '), 'expected') ?? []).length > 1;

/** Whether what follows is told at length, or is a heading below this one. */
function leadsTo(next: Passage, own: number | undefined, atoms: Atoms): boolean {
  if (next.kind !== 'passage') return true;
  const text = atoms.textOf(next.text).trim();
  if (endsSentence(text) || Array.from(text).length > 40) return true;
  const below = enumeratedLevel(text);
  return own !== undefined && below !== undefined && below > own;
}

/** Levels from 2 down without a gap, whatever the input calls them; the title alone is the first. */
function levelOut(blocks: readonly DraftBlock[]): DraftBlock[] {
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
