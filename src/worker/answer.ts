import type { EditionId } from '../editions.ts';
import { EDITIONS, addressOf, editionOf, parseAddress } from '../editions.ts';
import { contentType } from '../offline/contentType.ts';
import type { PrecachedFile } from '../offline/precache.ts';
import { fetchFile } from '../offline/saveFiles.ts';
import { isWaiting, takeOver } from '../offline/state.ts';
import type { SavedState } from '../offline/state.ts';
import { fileIn } from './fileIn.ts';
import { storeFile, storedFile } from './fileStore.ts';
import { askHost } from './host.ts';
import { plainNotice } from './plainNotice.ts';
import { openPages, scope } from './scope.ts';
import type { FetchEvent } from './scope.ts';
import { changeState, loadState } from './stateFile.ts';
import { rememberTab, versionOfTab } from './tabs.ts';

/**
 * Answers a page that is being opened: from what is saved of its edition, else from the network,
 * else with the page that says what is saved.
 */
export async function answerPage(event: FetchEvent): Promise<Response> {
  const { request, resultingClientId: id } = event;
  const state = await stateForPage();
  const remember = (from: string) => {
    // Where it cannot be written down, this worker still knows.
    if (id !== '') event.waitUntil(rememberTab(id, from).catch(() => undefined));
  };
  for (const version of versionsFor(request.url, state)) {
    const file = await fileIn(version, request.url);
    const response = file && ((await storedFile(file)) ?? (await heal(file)));
    if (response) {
      remember(version);
      return response;
    }
  }
  try {
    return await fetch(request);
  } catch {
    const { version, response } = await notice(request.url, state);
    if (version !== undefined) remember(version);
    return response;
  }
}

/** What is saved; with no page open there is none that could be mixed with what waits. */
async function stateForPage(): Promise<SavedState> {
  const state = await loadState();
  if (!isWaiting(state) || (await openPages()).length > 0) return state;
  // On a full device it cannot be written down, and what was shown is shown again.
  return changeState(takeOver).catch(() => state);
}

/**
 * Answers what a page asks for: with a file of the very version that the page came from, and from
 * the network for a page that came from there.
 */
export async function answerPart({ request, clientId }: FetchEvent): Promise<Response> {
  const state = await loadState();
  const version = versionOfTab(clientId, state);
  if (version === undefined) return fromNetwork(request, state);
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
  } catch {
    for (const version of versionsFor(request.referrer || request.url, state)) {
      const file = await fileIn(version, request.url);
      const response = file && (await storedFile(file));
      if (response) return response;
    }
    return Response.error();
  }
}

/** The versions that are shown, that of the edition to which an address belongs before the others. */
function versionsFor(url: string, { editions }: SavedState): string[] {
  return ordered(url).flatMap((id) => editions[id]?.current ?? []);
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
async function notice(
  url: string,
  state: SavedState,
): Promise<{ version?: string; response: Response }> {
  for (const id of ordered(url)) {
    const version = state.editions[id]?.current;
    if (version === undefined) continue;
    const file = await fileIn(version, addressOf(editionOf(id), 'offline/', scope));
    const page = file && (await storedFile(file));
    if (!page) continue;
    return { version, response: new Response(page.body, { status: 503, headers: page.headers }) };
  }
  return { response: plainNotice() };
}

/** The editions, that to which an address belongs before the others. */
function ordered(url: string): EditionId[] {
  const own = url.startsWith(scope) ? parseAddress(url.slice(scope.length)).edition.id : 'hans';
  return [...new Set<EditionId>([own, ...EDITIONS.map(({ id }) => id)])];
}
