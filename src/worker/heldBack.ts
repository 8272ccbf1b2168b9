import type { EditionId } from '../editions.ts';
import type { Offer } from '../offline/precache.ts';

const offers = new Map<EditionId, Offer>();

/**
 * Remembers what would have been saved, had the reader not been saving data; undefined forgets it.
 *
 * @returns whether that is new
 */
export function holdBack(edition: EditionId, offer: Offer | undefined): boolean {
  const before = offers.get(edition)?.version;
  if (offer) offers.set(edition, offer);
  else offers.delete(edition);
  return before !== offer?.version;
}

/** What the host has for an edition and was not saved, since the reader saves data. */
export function heldBack(edition: EditionId): Offer | undefined {
  return offers.get(edition);
}
