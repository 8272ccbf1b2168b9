import type { EditionId } from '../editions.ts';

/** What the worker knows of what it saved; kept beside the files, and read at each request. */
export interface SavedState {
  /** A worker that does not know the format starts anew. */
  format: 1;
  editions: Partial<Record<EditionId, EditionState>>;
  /** By tab: the version that its page came from, the last one last. */
  tabs: readonly Tab[];
  /** Since when the host has had neither the site's list nor its worker, as far as was seen. */
  goneSince?: number;
}

export interface EditionState {
  /** Whether the reader wants it: what was removed is not saved again unasked. */
  wanted: boolean;
  /** The version of the precache that is shown. */
  current?: string;
  /** One that is whole and checked, and waits to be taken over. */
  next?: string;
  /** One whose save was begun and has not ended; the files that came of it are kept. */
  unfinished?: string;
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

/** How many pages are remembered, besides those that are open. */
const REMEMBERED = 100;
/** How long a host must have been without the site before what is saved of it is given up. */
const GONE = 60 * 60 * 1000;

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

/** The reader asks for an edition, though it may have been removed before. */
export function whenAsked(state: SavedState, id: EditionId): SavedState {
  return state.editions[id]?.wanted === true ? state : withEdition(state, id, { wanted: true });
}

/**
 * A save of a version begins: until it ends, what came of it is kept. What the reader has removed
 * meanwhile is not begun.
 */
export function whenBegun(state: SavedState, id: EditionId, version: string): SavedState {
  if (state.editions[id]?.wanted === false) return state;
  return withEdition(state, id, { unfinished: version, failure: undefined });
}

/**
 * What was saved whole becomes what is shown, or waits where something is shown already. Where the
 * reader has removed the edition meanwhile, nothing changes.
 */
export function whenSaved(state: SavedState, id: EditionId, version: string): SavedState {
  if (state.editions[id]?.unfinished !== version) return state;
  const current = state.editions[id].current ?? version;
  const next = current === version ? undefined : version;
  return withEdition(state, id, { current, next, unfinished: undefined });
}

/**
 * The host has what is saved already, be it shown or waiting: what was on its way is given up, and
 * what waited as well where the host went back to what is shown.
 */
export function whenUpToDate(state: SavedState, id: EditionId, version: string): SavedState {
  const { current, next, unfinished, failure } = state.editions[id] ?? {};
  const waits = version === current ? undefined : next;
  if (next === waits && unfinished === undefined && failure === undefined) return state;
  return withEdition(state, id, { next: waits, unfinished: undefined, failure: undefined });
}

/** A save ended before its end; where there is no space, what came of it is in the way. */
export function whenFailed(state: SavedState, id: EditionId, failure: Failure): SavedState {
  if (state.editions[id]?.wanted === false) return state;
  if (failure === 'full') return withEdition(state, id, { failure, unfinished: undefined });
  return withEdition(state, id, { failure });
}

/** The reader wants an edition no more; its open pages go on with the network. */
export function whenRemoved(state: SavedState, id: EditionId): SavedState {
  const { current, next } = state.editions[id] ?? {};
  const tabs = state.tabs.filter(({ version }) => version !== current && version !== next);
  return { ...state, tabs, editions: { ...state.editions, [id]: { wanted: false } } };
}

/**
 * The editions that a visit brings up to date: its own, unless the reader has removed it, those that
 * are saved, and those whose save has not ended.
 *
 * @param own the edition of the page that is visited
 */
export function toBringUp({ editions }: SavedState, own: EditionId): EditionId[] {
  const known = Object.entries(editions) as [EditionId, EditionState][];
  const saved = known
    .filter(([, { current, unfinished }]) => (current ?? unfinished) !== undefined)
    .map(([id]) => id);
  const isWanted = editions[own]?.wanted !== false;
  return isWanted && !saved.includes(own) ? [own, ...saved] : saved;
}

/**
 * Notes that the host has neither the site's list nor its worker. An upload may leave it so for a
 * while, so it counts only when it is still so after an hour.
 *
 * @param now in milliseconds
 */
export function whenGone(state: SavedState, now: number): { state: SavedState; forGood: boolean } {
  const { goneSince = now } = state;
  return { state: { ...state, goneSince }, forGood: now - goneSince >= GONE };
}

/** The host has the site, whatever was seen before. */
export function whenThere(state: SavedState): SavedState {
  return state.goneSince === undefined ? state : { ...state, goneSince: undefined };
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

/**
 * Remembers from which version a tab’s page came. Pages that are open are never forgotten.
 *
 * @param open ids of the tabs that are open
 */
export function withTab(state: SavedState, tab: Tab, open: ReadonlySet<string>): SavedState {
  const tabs = [...state.tabs.filter(({ id }) => id !== tab.id), tab];
  const recent = tabs.length - REMEMBERED;
  return { ...state, tabs: tabs.filter(({ id }, index) => index >= recent || open.has(id)) };
}

/**
 * The versions whose files are still needed: what is shown, what waits, what is being saved, and what
 * open tabs came from.
 *
 * @param open ids of the tabs that are open
 */
export function versionsInUse(
  { editions, tabs }: SavedState,
  open: ReadonlySet<string>,
): Set<string> {
  const shown = Object.values(editions).flatMap(({ current, next, unfinished }) => [
    current,
    next,
    unfinished,
  ]);
  const held = tabs.filter(({ id }) => open.has(id)).map(({ version }) => version);
  return new Set([...shown, ...held].filter((version) => version !== undefined));
}
