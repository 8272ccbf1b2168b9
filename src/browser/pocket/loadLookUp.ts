import { readLookUpFile } from '../../glossary/lookUpFile.ts';
import type { LoadedLookUp } from '../loadLookUp.ts';
import { pocketData } from './pocketData.ts';

let read: LoadedLookUp | undefined;

/** Stands in for `../loadLookUp.ts`: the data is in the file. */
export function loadLookUp(): Promise<LoadedLookUp> {
  read ??= readLookUpFile(pocketData.lookUp);
  return Promise.resolve(read);
}
