import type { EditionId } from '../editions.ts';
import { EDITIONS, parseAddress } from '../editions.ts';
import { addressFor } from '../offline/addressFor.ts';
import { contentType } from '../offline/contentType.ts';
import type { PrecachedFile } from '../offline/precache.ts';
import { fetchFile } from '../offline/saveFiles.ts';
import { isWaiting, takeOver, withTab } from '../offline/state.ts';
import type { SavedState } from '../offline/state.ts';
import { storeFile, storedFile, storedPrecache } from './fileStore.ts';
import { askHost } from './host.ts';
import { plainNotice } from './plainNotice.ts';
import { openPages, scope } from './scope.ts';
import type { FetchEvent } from './scope.ts';
import { changeState, loadState } from './stateFile.ts';

/** The tab of a page that came from the network, though its edition is saved. */
const NETWORK = 'network';

/**
 * Answers a page that is being opened: from what is saved of its edition, else from the network,
 * else with the page that says what is saved.
 */
export async function answerPage(event: FetchEvent): Promise<Response> {
  const { request, resultingClientId: id } = event;
  let state = await loadState();
  // With no page open there is none left that could be mixed with the new version.
  if (isWaiting(state) && (await openPages()).length === 0) state = await changeState(takeOver);
  const version = versionFor(request.url, state);
  const remember = (from: string) => {
    if (id !== '') event.waitUntil(changeState((now) => withTab(now, { id, version: from })));
  };
  const file = version === undefined ? undefined : await fileIn(version, request.url);
  if (version !== undefined && file) {
    const response = (await storedFile(file)) ?? (await heal(file));
    if (response) {
      remember(version);
      return response;
    }
  }
  remember(NETWORK);
  try {
    return await fetch(request);
  } catch {
    return notice(request.url, state);
  }
}

/**
 * Answers what a page asks for: with a file of the very version that the page came from, and from
 * the network for a page that came from there.
 */
export async function answerPart({ request, clientId }: FetchEvent): Promise<Response> {
  const state = await loadState();
  const version = state.tabs.find(({ id }) => id === clientId)?.version;
  if (version === undefined || version === NETWORK) return fromNetwork(request, state);
  const file = await fileIn(version, request.url);
  if (!file) return fetch(request);
  const response = (await storedFile(file)) ?? (await heal(file));
  // Another version’s file would be worse than none.
  return response ?? new Response(null, { status: 504, statusText: 'Not saved any more' });
}

/** A page that was there before anything was saved may go on with what has been since. */
async function fromNetwork(request: Request, state: SavedState): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    for (const { id } of EDITIONS) {
      const version = state.editions[id]?.current;
      const file = version === undefined ? undefined : await fileIn(version, request.url);
      const response = file && (await storedFile(file));
      if (response) return response;
    }
    throw error;
  }
}

function versionFor(url: string, state: SavedState): string | undefined {
  const { edition } = parseAddress(new URL(url).href.slice(scope.length));
  return state.editions[edition.id]?.current;
}

async function fileIn(version: string, url: string): Promise<PrecachedFile | undefined> {
  const files = await filesOf(version);
  const address = addressFor(url, scope, (one) => files?.has(one) === true);
  return address === undefined ? undefined : files?.get(address);
}

const tables = new Map<string, ReadonlyMap<string, PrecachedFile>>();

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

/** Fetches again what is missing or damaged, if the host still has the very same. */
async function heal(file: PrecachedFile): Promise<Response | undefined> {
  try {
    const bytes = await fetchFile(file, { fetch: askHost }, new AbortController().signal);
    // Where there is no space for it, it is shown all the same.
    await storeFile(file, bytes).catch(() => undefined);
    return new Response(bytes, { headers: { 'content-type': contentType(file[0]) } });
  } catch {
    return undefined;
  }
}

/** The page that says what is saved, of the edition asked for or else of any that is. */
async function notice(url: string, state: SavedState): Promise<Response> {
  const wanted = parseAddress(new URL(url).href.slice(scope.length)).edition.id;
  const order: EditionId[] = [wanted, ...EDITIONS.map(({ id }) => id)];
  for (const id of order) {
    const version = state.editions[id]?.current;
    const prefix = EDITIONS.find((edition) => edition.id === id)?.prefix ?? '';
    const address = `${scope}${prefix === '' ? '' : `${prefix}/`}offline/`;
    const file = version === undefined ? undefined : await fileIn(version, address);
    const page = file && (await storedFile(file));
    if (page) return new Response(page.body, { status: 503, headers: page.headers });
  }
  return plainNotice();
}
