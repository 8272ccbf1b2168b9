import type { EditionId } from '../editions.ts';
import type { Failure } from '../offline/state.ts';

/** A reader may ask for an edition while a visit is at it already. */
const underWay = new Map<EditionId, Set<AbortController>>();
const failures = new Map<EditionId, Failure>();

/** Whether an edition is being saved by this worker at this moment, or waits for its turn. */
export function isSaving(edition: EditionId): boolean {
  return (underWay.get(edition)?.size ?? 0) > 0;
}

/** Ends every save of an edition that the reader does not want any more. */
export function stopSaving(edition: EditionId): void {
  for (const end of underWay.get(edition) ?? []) end.abort();
}

/** Notes that an edition is being saved, until the work is done or given up. */
export async function whileSaving(
  edition: EditionId,
  work: (ended: AbortSignal) => Promise<void>,
): Promise<void> {
  const end = new AbortController();
  const ends = underWay.get(edition) ?? new Set();
  underWay.set(edition, ends.add(end));
  try {
    await work(end.signal);
  } finally {
    ends.delete(end);
  }
}

/** Notes why a save ended where that cannot be written down; undefined forgets it. */
export function noteFailure(edition: EditionId, failure: Failure | undefined): void {
  if (failure === undefined) failures.delete(edition);
  else failures.set(edition, failure);
}

/** Why the last save of an edition ended, if it was this worker’s and could not be written down. */
export function failureOf(edition: EditionId): Failure | undefined {
  return failures.get(edition);
}
