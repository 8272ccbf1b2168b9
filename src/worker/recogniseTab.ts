import { hashOf } from '../offline/hashOf.ts';
import { fileIn } from './fileIn.ts';
import type { WindowClient } from './scope.ts';
import { loadState } from './stateFile.ts';
import { NETWORK, rememberTab, versionOfTab } from './tabs.ts';

/** What a page that came from the network is known by: the hash of its HTML. */
export interface Unbound {
  id: string;
  url: string;
  hash: string;
}

/**
 * Sees what a page is that no saved version has given to its tab. The browser still has the very
 * bytes that it made the page from, unless the host forbids it to keep any; a save asks the host for
 * them anew, so this is to be done before one begins.
 *
 * @returns undefined where the page came from a saved version, or cannot be known any more
 */
export async function seeTab({ id, url }: WindowClient): Promise<Unbound | undefined> {
  const version = versionOfTab(id, await loadState());
  if (version !== undefined && version !== NETWORK) return undefined;
  try {
    const response = await fetch(url, { cache: 'only-if-cached', mode: 'same-origin' });
    if (!response.ok) return undefined;
    return { id, url, hash: await hashOf(await response.arrayBuffer()) };
  } catch {
    return undefined;
  }
}

/**
 * From now on a page has its parts from the saved version that it is of, as if it had come from it:
 * what the host puts up later does not mix with it.
 */
export async function bindTab({ id, url, hash }: Unbound): Promise<void> {
  const { editions } = await loadState();
  const versions = Object.values(editions).flatMap(({ current, next }) => [current, next]);
  for (const version of versions) {
    const file = version === undefined ? undefined : await fileIn(version, url);
    if (version === undefined || file?.[1] !== hash) continue;
    await rememberTab(id, version);
    return;
  }
}
