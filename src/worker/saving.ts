import type { EditionId } from '../editions.ts';
import { VERSIONS, precacheFile, readPrecache, readVersions } from '../offline/precache.ts';
import type { Precache, Versions } from '../offline/precache.ts';
import { SaveError, saveFiles } from '../offline/saveFiles.ts';
import { versionsInUse, whenSaved, withEdition } from '../offline/state.ts';
import { keepOnly, storeFile, storePrecache, storedHashes, storedPrecache } from './fileStore.ts';
import { askHost } from './host.ts';
import { openPages, scope } from './scope.ts';
import { changeState, loadState } from './stateFile.ts';
import { tellChanged, tellProgress } from './tell.ts';
import { noteFailure, stopSaving, whileSaving } from './underWay.ts';
import { withdraw } from './withdraw.ts';

/** How often a site may change while it is being saved before the saving ends. */
const STARTS = 3;
/** Held while files are saved or dropped: one at a time, though two workers may be at it. */
const LOCK = `xincizhi-saving ${scope}`;

/**
 * Asks what the host has, and saves what is new: of the editions that are saved, and of `added`.
 * With nothing new this costs one request, which the host may answer with “not modified”.
 */
export async function catchUp(added?: EditionId): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    const versions = await loadVersions();
    if (!versions) return;
    const { editions } = await loadState();
    const wanted = new Set(Object.keys(versions) as EditionId[]);
    for (const id of wanted) {
      if (id !== added && editions[id]?.current === undefined) continue;
      await saveEdition(id, versions[id]?.version);
    }
    await dropUnneeded();
  });
}

/** Stops showing an edition from what is saved, and drops its files. */
export async function removeEdition(id: EditionId): Promise<void> {
  stopSaving(id);
  await changeState((state) =>
    withEdition(state, id, {
      wanted: false,
      current: undefined,
      next: undefined,
      failure: undefined,
    }),
  );
  await clean();
}

/** Drops what is not needed, unless something is being saved, which does so at its end. */
export async function clean(): Promise<void> {
  await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock) await dropUnneeded();
  });
}

/** Drops the files that neither a saved edition nor an open page needs. */
async function dropUnneeded(): Promise<void> {
  const open = new Set((await openPages()).map(({ id }) => id));
  const state = await loadState();
  // What came of a save that ended early is kept for the next one.
  if (Object.values(state.editions).some(({ failure }) => failure !== undefined)) return;
  await keepOnly(versionsInUse(state, open));
}

/** @returns undefined where the host cannot be asked, or the site has none any more */
async function loadVersions(): Promise<Partial<Versions> | undefined> {
  const response = await askHost(VERSIONS, AbortSignal.timeout(15_000), false).catch(
    () => undefined,
  );
  if (response?.status === 404 || response?.status === 410) {
    await withdrawIfGone();
    return undefined;
  }
  if (response?.ok !== true) return undefined;
  try {
    return readVersions(await response.text());
  } catch {
    // A page that a network puts before every other is no answer of the host’s.
    return undefined;
  }
}

/** A host that has neither the list nor the worker does not have this site any more. */
async function withdrawIfGone(): Promise<void> {
  const response = await askHost('sw.js', AbortSignal.timeout(15_000), true).catch(() => undefined);
  if (response?.status === 404 || response?.status === 410) await withdraw();
}

async function saveEdition(id: EditionId, version: string | undefined): Promise<void> {
  const { current, next } = (await loadState()).editions[id] ?? {};
  if (version === undefined) return;
  if (version === current && (await storedPrecache(version))) {
    // The host went back to what is shown: what waited is given up.
    if (next !== undefined) await changeState((state) => whenSaved(state, id, version));
    return;
  }
  if (version === next && (await storedPrecache(version))) return;
  await whileSaving(id, async (ended) => {
    await tellChanged();
    try {
      const precache = await saveWhole(id, ended);
      if (ended.aborted) return;
      // Only now is it said to be there, when every file of it is.
      await storePrecache(precache);
      await changeState((state) => whenSaved(state, id, precache.version));
    } catch (error) {
      if (ended.aborted) return;
      // Whatever the browser refuses to store has no place.
      const failure = error instanceof SaveError ? error.reason : 'full';
      noteFailure(id, failure);
      await giveBack(failure);
      await changeState((state) => withEdition(state, id, { failure })).catch(() => undefined);
    }
  });
  await tellChanged();
}

/** @throws SaveError */
async function saveWhole(id: EditionId, ended: AbortSignal): Promise<Precache> {
  for (let start = 1; ; start += 1) {
    const precache = await loadPrecache(id);
    try {
      await saveFiles(precache, {
        fetch: askHost,
        ended,
        stored: storedHashes,
        store: storeFile,
        onProgress: (progress) => void tellProgress(id, progress),
      });
      return precache;
    } catch (error) {
      // A new version was put up while this one was being saved: that one then.
      const isNew = error instanceof SaveError && error.reason === 'changed';
      if (!isNew || start === STARTS) throw error;
      if ((await loadPrecache(id)).version === precache.version) throw error;
    }
  }
}

/** @throws SaveError */
async function loadPrecache(id: EditionId): Promise<Precache> {
  const address = precacheFile(id);
  let text: string;
  try {
    const response = await askHost(address, AbortSignal.timeout(15_000), false);
    if (!response.ok) throw new SaveError('host', `${address}: ${response.status}`);
    text = await response.text();
  } catch (error) {
    if (error instanceof SaveError) throw error;
    throw new SaveError('offline', `${address} did not come.`, { cause: error });
  }
  try {
    return readPrecache(text);
  } catch (error) {
    throw new SaveError('host', `${address} is no list of files.`, { cause: error });
  }
}

/** With no space left, what came of a save that cannot end is in the way of everything else. */
async function giveBack(failure: SaveError['reason']): Promise<void> {
  if (failure !== 'full') return;
  const open = new Set((await openPages()).map(({ id }) => id));
  await keepOnly(versionsInUse(await loadState(), open));
}
