import { EDITIONS } from '../../editions.ts';
import type { Edition } from '../../editions.ts';
import { idIn, writePlace } from '../../pocket/fragment.ts';

/** Stands in for `../edition.ts`: pages are in the file, and have no other address than a fragment. */
export const base = '';

/** The edition of this file. */
export const edition: Edition =
  EDITIONS.find(({ id }) => id === document.documentElement.dataset['edition']) ?? EDITIONS[0];

/** The address of a page in the file. */
export function href(path: string): string {
  return writePlace({ id: idIn(path) });
}
