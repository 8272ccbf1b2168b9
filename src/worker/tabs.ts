import { withTab } from '../offline/state.ts';
import type { SavedState } from '../offline/state.ts';
import { openIds } from './scope.ts';
import { changeState } from './stateFile.ts';

/**
 * What this worker knows at once; that it is written down as well is for the next worker. A page may
 * ask for its parts before that is done.
 */
const known = new Map<string, { version: string; since: number }>();
/** More pages than anyone has opened at a time; older ones are still in the state. */
const AT_HAND = 500;
/** How long a page may take to come up, in milliseconds: until then browsers do not list it. */
const OPENING = 60_000;

/** Remembers from which version the page of a tab came. */
export async function rememberTab(id: string, version: string): Promise<void> {
  known.delete(id);
  known.set(id, { version, since: Date.now() });
  const [oldest] = known.keys();
  if (known.size > AT_HAND && oldest !== undefined) known.delete(oldest);
  const open = await openIds();
  await changeState((state) => withTab(state, { id, version }, open));
}

/** The version that the page of a tab came from; undefined for one that the network gave. */
export function versionOfTab(id: string, { tabs }: SavedState): string | undefined {
  return known.get(id)?.version ?? tabs.find((tab) => tab.id === id)?.version;
}

/** The ids of the pages that are open or are just being opened. */
export async function tabsInUse(): Promise<Set<string>> {
  const opening = [...known].filter(([, { since }]) => Date.now() - since < OPENING);
  return new Set([...(await openIds()), ...opening.map(([id]) => id)]);
}
