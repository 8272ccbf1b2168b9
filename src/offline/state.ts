import type { EditionId } from '../editions.ts';

/** What the worker knows of what it saved; kept beside the files, and read at each request. */
export interface SavedState {
  /** A worker that does not know the format starts anew. */
  format: 1;
  editions: Partial<Record<EditionId, EditionState>>;
  /** By tab: the version that its page came from, the last one last. */
  tabs: readonly Tab[];
}

export interface EditionState {
  /** Whether the reader wants it: what was removed is not saved again unasked. */
  wanted: boolean;
  /** The version of the precache that is shown. */
  current?: string;
  /** One that is whole and checked, and waits to be taken over. */
  next?: string;
  /** Why the last attempt to save ended before its end. */
  failure?: Failure;
}

/** Why saving ended: the network, the host, space, or a site that changed meanwhile. */
export type Failure = 'offline' | 'host' | 'full' | 'changed';

/** A page in a tab, and the version of the precache it was taken from. */
export interface Tab {
  id: string;
  version: string;
}

export const EMPTY: SavedState = { format: 1, editions: {}, tabs: [] };

/** How many pages are remembered; a page that is kept for going back may return late. */
const REMEMBERED = 100;

export function readState(json: unknown): SavedState {
  const isOurs =
    typeof json === 'object' &&
    json !== null &&
    'format' in json &&
    json.format === EMPTY.format &&
    'editions' in json &&
    'tabs' in json;
  return isOurs ? (json as SavedState) : EMPTY;
}

/** Changes what is known of one edition. */
export function withEdition(
  state: SavedState,
  id: EditionId,
  change: Partial<EditionState>,
): SavedState {
  const before = state.editions[id] ?? { wanted: true };
  return { ...state, editions: { ...state.editions, [id]: { ...before, ...change } } };
}

/** What was saved whole becomes what is shown, or waits where something is shown already. */
export function whenSaved(state: SavedState, id: EditionId, version: string): SavedState {
  const current = state.editions[id]?.current ?? version;
  const next = current === version ? undefined : version;
  return withEdition(state, id, { wanted: true, current, next, failure: undefined });
}

/** Every edition goes over to what waits for it, all at once: they share scripts and styles. */
export function takeOver(state: SavedState): SavedState {
  const editions = Object.entries(state.editions).map(([id, edition]) => [
    id,
    edition.next === undefined ? edition : { ...edition, current: edition.next, next: undefined },
  ]);
  return { ...state, editions: Object.fromEntries(editions) as SavedState['editions'] };
}

/** Whether something waits to be taken over. */
export function isWaiting({ editions }: SavedState): boolean {
  return Object.values(editions).some(({ next }) => next !== undefined);
}

/** Remembers from which version a tab’s page came. */
export function withTab(state: SavedState, tab: Tab): SavedState {
  const others = state.tabs.filter(({ id }) => id !== tab.id);
  return { ...state, tabs: [...others, tab].slice(-REMEMBERED) };
}

/**
 * The versions whose files are still needed: what is shown, what waits, and what open tabs came
 * from.
 *
 * @param open ids of the tabs that are open
 */
export function versionsInUse(
  { editions, tabs }: SavedState,
  open: ReadonlySet<string>,
): Set<string> {
  const shown = Object.values(editions).flatMap(({ current, next }) => [current, next]);
  const held = tabs.filter(({ id }) => open.has(id)).map(({ version }) => version);
  return new Set([...shown, ...held].filter((version) => version !== undefined));
}
