import type { EditionId } from '../editions.ts';
import { hashOf } from '../offline/hashOf.ts';
import { bytesOf, precacheFile, readPrecache } from '../offline/precache.ts';
import type { Precache } from '../offline/precache.ts';
import { SaveError, saveFiles } from '../offline/saveFiles.ts';
import { whenBegun, whenSaved, withEdition } from '../offline/state.ts';
import { storeFile, storePrecache, storedHashes, storedPrecache } from './fileStore.ts';
import { PATIENCE, askHost } from './host.ts';
import { changeState, loadState } from './stateFile.ts';
import { tellProgress } from './tell.ts';

/** How often a site may change while it is being saved before the saving ends. */
const STARTS = 3;

/** How a version is saved. */
export interface SaveWay {
  /** Ends it when the reader calls it off. */
  ended: AbortSignal;
  /** Whether the reader has asked for it: then it is tried though there seems to be no space. */
  asked: boolean;
}

/**
 * Saves what the host has of an edition: whole, or not at all. What came of a save that ended early
 * is kept for the next one, also where the browser stopped the worker.
 *
 * @throws SaveError
 */
export async function saveVersion(id: EditionId, way: SaveWay): Promise<void> {
  for (let start = 1; ; start += 1) {
    const precache = await loadPrecache(id, way.ended);
    try {
      await saveOne(id, precache, way);
      return;
    } catch (error) {
      // A new version was put up while this one was being saved: that one then.
      const isNew = error instanceof SaveError && error.reason === 'changed';
      if (!isNew || start === STARTS) throw error;
      if ((await loadPrecache(id, way.ended)).version === precache.version) throw error;
    }
  }
}

async function saveOne(id: EditionId, precache: Precache, { ended, asked }: SaveWay) {
  const { version } = precache;
  const { current, failure } = (await loadState()).editions[id] ?? {};
  if (failure === 'full' && !asked) await expectSpace(precache);
  if (current !== undefined && !(await storedPrecache(current))) {
    // A version whose list is damaged can be shown no more.
    await changeState((state) => withEdition(state, id, { current: undefined }));
  }
  await storePrecache(precache);
  const state = await changeState((before) =>
    ended.aborted ? before : whenBegun(before, id, version),
  );
  if (state.editions[id]?.unfinished !== version) {
    throw new SaveError('offline', `${id} was called off.`);
  }
  await saveFiles(precache, {
    fetch: askHost,
    ended,
    stored: storedHashes,
    store: storeFile,
    onProgress: (progress) => void tellProgress(id, progress),
  });
  // Only now is it said to be there, when every file of it is.
  await changeState((state) => whenSaved(state, id, version));
}

/** After a save that had no space, the next is not begun unasked before there is some. */
async function expectSpace({ version, files }: Precache): Promise<void> {
  const stored = await storedHashes();
  const needed = bytesOf([{ version, files: files.filter(([, hash]) => !stored.has(hash)) }]);
  const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
  if (quota - usage < needed) throw new SaveError('full', 'There is still no space.');
}

/** @throws SaveError */
async function loadPrecache(id: EditionId, ended: AbortSignal): Promise<Precache> {
  const address = precacheFile(id);
  let text: string;
  try {
    const signal = AbortSignal.any([ended, AbortSignal.timeout(PATIENCE)]);
    const response = await askHost(address, signal, false);
    if (!response.ok) throw new SaveError('host', `${address}: ${response.status}`);
    text = await response.text();
  } catch (error) {
    if (error instanceof SaveError) throw error;
    throw new SaveError('offline', `${address} did not come.`, { cause: error });
  }
  try {
    const precache = readPrecache(text);
    const own = new TextEncoder().encode(JSON.stringify(precache.files));
    if ((await hashOf(own)) === precache.version) return precache;
  } catch (error) {
    throw new SaveError('host', `${address} is no list of files.`, { cause: error });
  }
  throw new SaveError('host', `${address} is not the list that its version says.`);
}
