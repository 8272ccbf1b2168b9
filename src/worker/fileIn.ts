import { EDITIONS } from '../editions.ts';
import { addressFor } from '../offline/addressFor.ts';
import type { PrecachedFile } from '../offline/precache.ts';
import { storedPrecache } from './fileStore.ts';
import { scope } from './scope.ts';

const tables = new Map<string, ReadonlyMap<string, PrecachedFile>>();

/** The file that a version has for an address, however that is spelt. */
export async function fileIn(version: string, url: string): Promise<PrecachedFile | undefined> {
  const files = await filesOf(version);
  const address = addressFor(url, scope, (one) => files?.has(one) === true);
  return address === undefined ? undefined : files?.get(address);
}

/** The files of a version by address; those of the last few versions are kept at hand. */
async function filesOf(version: string): Promise<ReadonlyMap<string, PrecachedFile> | undefined> {
  const known = tables.get(version);
  if (known) return known;
  const precache = await storedPrecache(version);
  if (!precache) return undefined;
  const table = new Map(precache.files.map((file) => [file[0], file]));
  if (tables.size > EDITIONS.length) tables.clear();
  tables.set(version, table);
  return table;
}
