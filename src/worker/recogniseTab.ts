import { hashOf } from '../offline/hashOf.ts';
import { fileIn } from './fileIn.ts';
import { openIds } from './scope.ts';
import type { WindowClient } from './scope.ts';
import { loadState } from './stateFile.ts';
import { rememberTab, versionOfTab } from './tabs.ts';

/** What a page that the network gave is known by: its address, and the hash of its HTML. */
interface Seen {
  url: string;
  hash: string;
}

/** By tab. */
const seen = new Map<string, Seen>();

/**
 * Sees what a page is that no saved version has given to its tab. The browser still has the very
 * bytes that it made the page from, unless the host forbids it to keep any; a save asks the host for
 * them anew, so this is done at the visit, before one begins.
 */
export async function seeTab({ id, url }: WindowClient): Promise<void> {
  if (seen.has(id) || versionOfTab(id, await loadState()) !== undefined) return;
  try {
    const response = await fetch(url, { cache: 'only-if-cached', mode: 'same-origin' });
    if (response.ok) seen.set(id, { url, hash: await hashOf(await response.arrayBuffer()) });
  } catch {
    // It cannot be known any more, and goes on with the network.
  }
}

/**
 * From now on the pages that were seen have their parts from the saved version that they are of, as
 * if they had come from it: what the host puts up later does not mix with them.
 */
export async function bindTabs(): Promise<void> {
  const { editions } = await loadState();
  const versions = Object.values(editions).flatMap(({ current, next }) => [current, next]);
  const open = await openIds();
  for (const [id, { url, hash }] of seen) {
    if (!open.has(id)) {
      seen.delete(id);
      continue;
    }
    for (const version of versions) {
      const file = version === undefined ? undefined : await fileIn(version, url);
      if (version === undefined || file?.[1] !== hash) continue;
      seen.delete(id);
      await rememberTab(id, version);
      break;
    }
  }
}
