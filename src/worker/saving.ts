import { EDITIONS } from '../editions.ts';
import type { EditionId } from '../editions.ts';
import type { Versions } from '../offline/precache.ts';
import { SaveError } from '../offline/saveFiles.ts';
import {
  toBringUp,
  versionsInUse,
  whenAsked,
  whenFailed,
  whenGone,
  whenRemoved,
  whenThere,
  whenUpToDate,
} from '../offline/state.ts';
import type { SavedState } from '../offline/state.ts';
import { keepOnly, storedPrecache } from './fileStore.ts';
import { holdBack } from './heldBack.ts';
import { loadVersions } from './loadVersions.ts';
import { bindTabs } from './recogniseTab.ts';
import { saveVersion } from './saveVersion.ts';
import type { SaveWay } from './saveVersion.ts';
import { SAVING_LOCK, editionLock } from './savingLock.ts';
import { changeState, loadState } from './stateFile.ts';
import { tabsInUse } from './tabs.ts';
import { tellChanged } from './tell.ts';
import { noteFailure, stopSaving, whileSaving } from './underWay.ts';
import { withdraw } from './withdraw.ts';

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
    if (versions === 'gone') await withdrawIfForGood();
    else if (versions) {
      await changeState(whenThere);
      await bringUp(own, versions, maySave);
    }
    await dropUnneeded();
  });
}

async function bringUp(own: EditionId, versions: Partial<Versions>, maySave: boolean) {
  let isNew = false;
  for (const { id } of EDITIONS) {
    // Asked anew each time: the reader may have removed it while the one before was saved.
    if (!versions[id] || !toBringUp(await loadState(), own).includes(id)) continue;
    if (await isUpToDate(id, versions)) holdBack(id, undefined);
    else if (!maySave) isNew = holdBack(id, versions[id]) || isNew;
    else {
      await whileSaving(id, async (ended) => {
        await tellChanged();
        await attempt(id, { ended, asked: false });
      });
      await tellChanged();
    }
  }
  await bindTabs();
  if (isNew) await tellChanged();
}

/** Saves an edition because the reader asks for it; until it is its turn it can be called off. */
export async function addEdition(id: EditionId): Promise<void> {
  // On a full device it cannot be written down, and the save says so.
  await changeState((state) => whenAsked(state, id)).catch(() => undefined);
  await whileSaving(id, async (ended) => {
    await tellChanged();
    const save = async () => {
      await attempt(id, { ended, asked: true });
      await dropUnneeded();
    };
    await navigator.locks.request(SAVING_LOCK, { signal: ended }, save).catch((error: unknown) => {
      if (!ended.aborted) throw error;
    });
  });
  await tellChanged();
}

/** Stops showing an edition from what is saved, and drops its files. */
export async function removeEdition(id: EditionId): Promise<void> {
  stopSaving(id);
  holdBack(id, undefined);
  noteFailure(id, undefined);
  const remove = (state: SavedState) => whenRemoved(state, id);
  try {
    await changeState(remove);
  } catch {
    // A device so full that not even that can be written down: room first.
    await dropUnneeded(remove(await loadState()));
    await changeState(remove);
  }
  await clean();
}

/** Does not offer an edition again that the reader has declined, unless it is saved by now. */
export async function declineEdition(id: EditionId): Promise<void> {
  holdBack(id, undefined);
  await changeState((state) => (state.editions[id]?.current ? state : whenRemoved(state, id)));
}

/** Drops what is not needed, unless something is being saved, which does so at its end. */
export async function clean(): Promise<void> {
  await navigator.locks.request(SAVING_LOCK, { ifAvailable: true }, async (lock) => {
    if (lock) await dropUnneeded();
  });
}

/** Drops the files that neither a saved edition, nor a save, nor an open page needs. */
async function dropUnneeded(state?: SavedState): Promise<void> {
  await keepOnly(versionsInUse(state ?? (await loadState()), await tabsInUse()));
}

/** A host that has not had the site for an hour is without it; an upload is done by then. */
async function withdrawIfForGood(): Promise<void> {
  const now = Date.now();
  if (whenGone(await loadState(), now).forGood) await withdraw();
  else await changeState((state) => whenGone(state, now).state);
}

/** Whether what the host has is saved whole, to be shown or to wait. */
async function isUpToDate(id: EditionId, versions: Partial<Versions>): Promise<boolean> {
  const version = versions[id]?.version;
  const { current, next } = (await loadState()).editions[id] ?? {};
  if (version === undefined || (version !== current && version !== next)) return false;
  if (!(await storedPrecache(version))) return false;
  noteFailure(id, undefined);
  await changeState((state) => whenUpToDate(state, id, version));
  return true;
}

/** Saves what the host has of an edition, or notes why not. */
async function attempt(id: EditionId, way: SaveWay): Promise<void> {
  noteFailure(id, undefined);
  try {
    await navigator.locks.request(editionLock(id), async () => {
      if (!(way.asked && (await isThere(id)))) await saveVersion(id, way);
    });
    holdBack(id, undefined);
    await bindTabs();
  } catch (error) {
    if (!way.ended.aborted) await fail(id, error);
  }
}

/** Whether what a reader asks for is saved already. @throws SaveError */
async function isThere(id: EditionId): Promise<boolean> {
  const versions = await loadVersions();
  if (versions === 'gone' || !versions[id]) throw new SaveError('host', `${id} is not offered.`);
  return isUpToDate(id, versions);
}

/** Notes why a save has ended. */
async function fail(id: EditionId, error: unknown): Promise<void> {
  // Whatever the browser refuses to store has no place.
  const failure = error instanceof SaveError ? error.reason : 'full';
  const note = (state: SavedState) => whenFailed(state, id, failure);
  // What came is in the way of everything else, even of writing down that it is given up.
  if (failure === 'full') await dropUnneeded(note(await loadState()));
  await changeState(note).catch(() => {
    noteFailure(id, failure);
  });
}
