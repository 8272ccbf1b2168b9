import { withTab } from '../offline/state.ts';
import type { SavedState } from '../offline/state.ts';
import { openPages } from './scope.ts';
import { changeState } from './stateFile.ts';

/** What stands for the version of a page that came from the network. */
export const NETWORK = 'network';

/**
 * What this worker knows at once; that it is written down as well is for the next worker. A page may
 * ask for its parts before that is done.
 */
const known = new Map<string, string>();
/** More pages than anyone has opened at a time; older ones are still in the state. */
const AT_HAND = 500;

/** Remembers from which version the page of a tab came. */
export async function rememberTab(id: string, version: string): Promise<void> {
  known.delete(id);
  known.set(id, version);
  const [oldest] = known.keys();
  if (known.size > AT_HAND && oldest !== undefined) known.delete(oldest);
  const open = new Set((await openPages()).map((page) => page.id));
  await changeState((state) => withTab(state, { id, version }, open));
}

/** The version that the page of a tab came from; undefined where no worker was there to see it. */
export function versionOfTab(id: string, { tabs }: SavedState): string | undefined {
  return known.get(id) ?? tabs.find((tab) => tab.id === id)?.version;
}
