import type { FoldTable } from '../chinese/foldText.ts';
import type { LookUpRecord } from '../glossary/lookUp.ts';
import { readLookUpFile } from '../glossary/lookUpFile.ts';
import type { LookUpFile } from '../glossary/lookUpFile.ts';
import { base } from './edition.ts';

export interface LoadedLookUp {
  records: LookUpRecord[];
  fold: FoldTable;
}

let loading: Promise<LoadedLookUp> | undefined;

/** Fetches the look-up data, once; after a failure the next call tries again. */
export function loadLookUp(): Promise<LoadedLookUp> {
  loading ??= fetchLookUp().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchLookUp(): Promise<LoadedLookUp> {
  const response = await fetch(`${base}lookup.json`);
  if (!response.ok) throw new Error(`lookup.json: ${response.status}`);
  return readLookUpFile((await response.json()) as LookUpFile);
}
