import { isCredit } from '../../src/importer/credits.ts';
import type { Notes, Passage } from '../../src/importer/draft.ts';
import { joinLines } from '../../src/importer/joinLines.ts';
import type { ReadLine } from '../../src/importer/layout.ts';
import { readMarkdown } from '../../src/importer/readers/readMarkdown.ts';
import { readPlainText } from '../../src/importer/readers/readPlainText.ts';
import { Atoms } from '../../src/importer/stretches.ts';
import type { Text } from '../../src/importer/stretches.ts';
import { takeUnits } from '../../src/importer/takeUnits.ts';
import type { Unit } from '../../src/importer/units.ts';

/** Notes that hold nothing yet. */
export const noNotes = (): Notes => ({ dropped: [], droppedTexts: [], remarks: [], moves: [] });

/** The lines of a plain text, as its reader gives them. */
export function readLines(text: string): { atoms: Atoms; lines: ReadLine[] } {
  const atoms = new Atoms();
  const flows = takeUnits(readPlainText(text).units, atoms);
  const lines = flows.flatMap((flow) => (flow.kind === 'lines' ? flow.lines : []));
  return { atoms, lines: lines.map((line) => ({ ...line, value: atoms.textOf(line.text) })) };
}

/** The passages of a plain text, before cuts are mended. */
export function readPassages(text: string): { atoms: Atoms; passages: Passage[] } {
  const { atoms, lines } = readLines(text);
  return { atoms, passages: joinLines(lines, atoms, isCredit) };
}

/** The passages of a Markdown text. */
export const readMarkdownPassages = (text: string) => passagesOf(readMarkdown(text).units);

/** The passages of units that are no lines. */
export function passagesOf(units: readonly Unit[]): { atoms: Atoms; passages: Passage[] } {
  const atoms = new Atoms();
  const passages = takeUnits(units, atoms).flatMap((flow) => (flow.kind === 'lines' ? [] : [flow]));
  return { atoms, passages };
}

/** Each passage in a line: its kind, unless it is a paragraph, and its text. */
export function tell(passages: readonly Passage[], atoms: Atoms): string[] {
  const join = (texts: readonly Text[], sign: string) =>
    texts.map((text) => atoms.textOf(text)).join(sign);
  return passages.map((passage) => {
    switch (passage.kind) {
      case 'page':
      case 'rule':
        return passage.kind;
      case 'passage':
      case 'paragraph':
        return atoms.textOf(passage.text);
      case 'heading':
        return `${'#'.repeat(passage.level)} ${atoms.textOf(passage.text)}`;
      case 'verse':
        return `verse: ${join(passage.lines, ' / ')}`;
      case 'list':
        return `list ${passage.start ?? '-'}: ${passage.items.map((item) => tell(item, atoms).join(' + ')).join(' | ')}`;
      case 'quote':
        return `quote: ${tell(passage.children, atoms).join(' | ')}`;
      case 'table':
        return `table: ${passage.rows.map((row) => join(row, ' | ')).join(' / ')}`;
      default:
        return `${passage.kind}: ${atoms.textOf(passage.text)}`;
    }
  });
}
