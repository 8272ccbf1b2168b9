import type { EditionId } from '../editions.ts';
import { scope } from './scope.ts';

/** Held while files are saved or dropped: one at a time, though two workers may be at it. */
export const SAVING_LOCK = `xincizhi-saving ${scope}`;

/** Held as well while an edition is being saved, to be seen by other workers. */
export const editionLock = (id: EditionId) => `${SAVING_LOCK} ${id}`;

/** The names of all locks that any worker of the site holds. */
export async function heldLocks(): Promise<Set<string | undefined>> {
  const { held = [] } = await navigator.locks.query();
  return new Set(held.map(({ name }) => name));
}
