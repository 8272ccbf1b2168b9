import { EDITIONS } from '../editions.ts';
import type { EditionId } from '../editions.ts';
import type { EditionStatus, Status } from '../offline/messages.ts';
import { bytesOf } from '../offline/precache.ts';
import type { Precache } from '../offline/precache.ts';
import { isWaiting, versionsInUse } from '../offline/state.ts';
import type { SavedState } from '../offline/state.ts';
import { storedHashes, storedPrecache } from './fileStore.ts';
import { heldBack } from './heldBack.ts';
import { editionLock, heldLocks } from './savingLock.ts';
import { loadState } from './stateFile.ts';
import { failureOf, isSaving } from './underWay.ts';

/** What is saved, as pages are told. */
export async function readStatus(): Promise<Status> {
  const state = await loadState();
  const held = await heldLocks();
  const editions: Status['editions'] = {};
  for (const { id } of EDITIONS) {
    editions[id] = await statusOf(id, state, held.has(editionLock(id)));
  }
  return { editions, bytes: await bytesStored(state), waiting: isWaiting(state) };
}

async function statusOf(
  id: EditionId,
  { editions }: SavedState,
  isAtIt: boolean,
): Promise<EditionStatus> {
  const { current, unfinished, failure = failureOf(id) } = editions[id] ?? {};
  const precache = current === undefined ? undefined : await storedPrecache(current);
  const begun = unfinished !== undefined && failure === undefined;
  // One that was begun and that nobody is at was stopped midway.
  const saving = isSaving(id) || isAtIt;
  const ended = failure ?? (begun ? 'interrupted' : undefined);
  const held = heldBack(id);
  return {
    saved: precache !== undefined,
    saving,
    files: precache?.files.length ?? 0,
    bytes: precache ? bytesOf([precache]) : 0,
    ...(ended !== undefined && !saving ? { failure: ended } : {}),
    ...(held ? { held: held.transfer } : {}),
  };
}

/** Bytes of all the files that are stored, those of a save that has not ended included. */
async function bytesStored(state: SavedState): Promise<number> {
  const stored = await storedHashes();
  const precaches: Precache[] = [];
  const all = new Set(state.tabs.map(({ id }) => id));
  for (const version of versionsInUse(state, all)) {
    const precache = await storedPrecache(version);
    if (!precache) continue;
    const files = precache.files.filter(([, hash]) => stored.has(hash));
    precaches.push({ version, files });
  }
  return bytesOf(precaches);
}
