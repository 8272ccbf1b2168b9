import { formatFold, parseFold } from '../chinese/foldText.ts';
import type { FoldTable } from '../chinese/foldText.ts';
import type { Glossary } from './glossary.ts';
import type { LookUpRecord } from './lookUp.ts';
import { lookUpRows, readRow } from './lookUpRows.ts';
import type { LookUpRow } from './lookUpRows.ts';

/** What `/lookup.json` holds: the fold as pairs of characters in one string, and all rows. */
export interface LookUpFile {
  fold: string;
  rows: LookUpRow[];
}

export function writeLookUpFile(glossary: Glossary, fold: FoldTable): LookUpFile {
  return { fold: formatFold(fold), rows: lookUpRows(glossary, fold) };
}

export function readLookUpFile(file: LookUpFile): { records: LookUpRecord[]; fold: FoldTable } {
  const fold = parseFold(file.fold);
  return { fold, records: file.rows.map((row) => readRow(row, fold)) };
}
