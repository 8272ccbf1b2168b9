import type { EditionId } from '../editions.ts';

const underWay = new Map<EditionId, AbortController>();

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
  try {
    await work(end.signal);
  } finally {
    underWay.delete(edition);
  }
}
