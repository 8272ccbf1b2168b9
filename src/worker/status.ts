import { EDITIONS } from '../editions.ts';
import type { EditionStatus, Status } from '../offline/messages.ts';
import { bytesOf } from '../offline/precache.ts';
import type { Precache } from '../offline/precache.ts';
import { isWaiting } from '../offline/state.ts';
import { storedPrecache } from './fileStore.ts';
import { failureOf, isSaving } from './underWay.ts';
import { loadState } from './stateFile.ts';

/** What is saved, as pages are told. */
export async function readStatus(): Promise<Status> {
  const state = await loadState();
  const editions: Status['editions'] = {};
  const precaches: Precache[] = [];
  for (const { id } of EDITIONS) {
    const { current, failure = failureOf(id) } = state.editions[id] ?? {};
    const precache = current === undefined ? undefined : await storedPrecache(current);
    if (precache) precaches.push(precache);
    editions[id] = statusOf(precache, isSaving(id), failure);
  }
  return { editions, bytes: bytesOf(precaches), waiting: isWaiting(state) };
}

const statusOf = (
  precache: Precache | undefined,
  saving: boolean,
  failure: EditionStatus['failure'],
): EditionStatus => ({
  saved: precache !== undefined,
  saving,
  files: precache?.files.length ?? 0,
  bytes: precache ? bytesOf([precache]) : 0,
  ...(failure !== undefined && !saving ? { failure } : {}),
});
