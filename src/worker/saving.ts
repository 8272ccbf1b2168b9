import type { EditionId } from '../editions.ts';
import type { Versions } from '../offline/precache.ts';
import { SaveError } from '../offline/saveFiles.ts';
import {
  toBringUp,
  versionsInUse,
  whenFailed,
  whenRemoved,
  whenTakenBack,
  withEdition,
} from '../offline/state.ts';
import { keepOnly, storedPrecache } from './fileStore.ts';
import { holdBack } from './heldBack.ts';
import { loadVersions } from './loadVersions.ts';
import { saveVersion } from './saveVersion.ts';
import { SAVING_LOCK } from './savingLock.ts';
import { openPages } from './scope.ts';
import { changeState, loadState } from './stateFile.ts';
import { tellChanged } from './tell.ts';
import { noteFailure, stopSaving, whileSaving } from './underWay.ts';

/**
 * Asks what the host has, and saves what is new: of the edition that is visited, unless the reader
 * has removed it, and of all that are saved or whose save has not ended. With nothing new this costs
 * one request, which the host may answer with “not modified”.
 *
 * @param maySave whether the reader lets things be downloaded unasked; if not, what would be is
 *   remembered to be offered
 */
export async function catchUp(own: EditionId, maySave: boolean): Promise<void> {
  await navigator.locks.request(SAVING_LOCK, async () => {
    const versions = await loadVersions().catch(() => undefined);
    if (!versions) return;
    const offered = toBringUp(await loadState(), own).filter((id) => versions[id] !== undefined);
    for (const id of offered) {
      if (await isUpToDate(id, versions)) holdBack(id, undefined);
      else if (maySave) await saveUnasked(id);
      else holdBack(id, versions[id]);
    }
    await dropUnneeded();
  });
}

/** Saves an edition because the reader asks for it; until it is its turn it can be called off. */
export async function addEdition(id: EditionId): Promise<void> {
  // A reader who has removed it and now wants it may see at once that it is so.
  await changeState((state) => withEdition(state, id, { wanted: true })).catch(() => undefined);
  await whileSaving(id, async (ended) => {
    await tellChanged();
    const work = async () => {
      try {
        const versions = await loadVersions();
        if (versions?.[id] && !(await isUpToDate(id, versions))) {
          await saveVersion(id, { ended, asked: true });
        }
        holdBack(id, undefined);
      } catch (error) {
        if (!ended.aborted) await fail(id, error);
      }
      await dropUnneeded();
    };
    await navigator.locks.request(SAVING_LOCK, { signal: ended }, work).catch((error: unknown) => {
      if (!ended.aborted) throw error;
    });
  });
  await tellChanged();
}

/** Stops showing an edition from what is saved, and drops its files. */
export async function removeEdition(id: EditionId): Promise<void> {
  stopSaving(id);
  holdBack(id, undefined);
  await changeState((state) => whenRemoved(state, id));
  await clean();
}

/** Drops what is not needed, unless something is being saved, which does so at its end. */
export async function clean(): Promise<void> {
  await navigator.locks.request(SAVING_LOCK, { ifAvailable: true }, async (lock) => {
    if (lock) await dropUnneeded();
  });
}

/** Drops the files that neither a saved edition, nor a save, nor an open page needs. */
async function dropUnneeded(): Promise<void> {
  const open = new Set((await openPages()).map(({ id }) => id));
  await keepOnly(versionsInUse(await loadState(), open));
}

/** Whether what the host has is saved whole, to be shown or to wait. */
async function isUpToDate(id: EditionId, versions: Partial<Versions>): Promise<boolean> {
  const version = versions[id]?.version;
  const { current, next } = (await loadState()).editions[id] ?? {};
  if (version === undefined || (version !== current && version !== next)) return false;
  if (!(await storedPrecache(version))) return false;
  // The host went back to what is shown: what waited is given up.
  if (version === current) await changeState((state) => whenTakenBack(state, id));
  return true;
}

async function saveUnasked(id: EditionId): Promise<void> {
  await whileSaving(id, async (ended) => {
    await tellChanged();
    try {
      await saveVersion(id, { ended, asked: false });
      holdBack(id, undefined);
    } catch (error) {
      if (!ended.aborted) await fail(id, error);
    }
  });
  await tellChanged();
}

/** Notes why a save has ended. */
async function fail(id: EditionId, error: unknown): Promise<void> {
  // Whatever the browser refuses to store has no place.
  const failure = error instanceof SaveError ? error.reason : 'full';
  noteFailure(id, failure);
  if (failure === 'full') {
    // What came is in the way of everything else, even of writing down that it is given up.
    const open = new Set((await openPages()).map((page) => page.id));
    await keepOnly(versionsInUse(whenFailed(await loadState(), id, failure), open));
  }
  await changeState((state) => whenFailed(state, id, failure)).catch(() => undefined);
}
