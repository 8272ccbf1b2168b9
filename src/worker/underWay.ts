import type { EditionId } from '../editions.ts';
import type { Failure } from '../offline/state.ts';

const underWay = new Map<EditionId, AbortController>();
const failures = new Map<EditionId, Failure>();

/** Whether an edition is being saved by this worker at this moment. */
export function isSaving(edition: EditionId): boolean {
  return underWay.has(edition);
}

/** Ends the saving of an edition that the reader does not want any more. */
export function stopSaving(edition: EditionId): void {
  underWay.get(edition)?.abort();
}

/** Notes that an edition is being saved, until the work is done or given up. */
export async function whileSaving(
  edition: EditionId,
  work: (ended: AbortSignal) => Promise<void>,
): Promise<void> {
  const end = new AbortController();
  underWay.set(edition, end);
  failures.delete(edition);
  try {
    await work(end.signal);
  } finally {
    underWay.delete(edition);
  }
}

/** Notes why a save ended: where there is no space, it cannot be written down either. */
export function noteFailure(edition: EditionId, failure: Failure): void {
  failures.set(edition, failure);
}

/** Why the last save of an edition ended, if it was this worker’s. */
export function failureOf(edition: EditionId): Failure | undefined {
  return failures.get(edition);
}
