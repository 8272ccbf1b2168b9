import { scope } from './scope.ts';

/** Held while files are saved or dropped: one at a time, though two workers may be at it. */
export const SAVING_LOCK = `xincizhi-saving ${scope}`;

/** Whether anything is being saved or dropped, by this worker or by the one before it. */
export async function isLocked(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === SAVING_LOCK);
}
