import { EDITIONS } from '../editions.ts';
import type { Edition } from '../editions.ts';

/** One page in every edition, for a route `[...edition]/…`. */
export function inEveryEdition(): {
  params: { edition: string | undefined };
  props: { edition: Edition };
}[] {
  return EDITIONS.map((edition) => ({
    params: { edition: edition.prefix || undefined },
    props: { edition },
  }));
}
