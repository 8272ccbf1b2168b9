import { EDITIONS, addressOf } from '../editions.ts';
import type { Edition } from '../editions.ts';

const { dataset } = document.documentElement;

/** Where the site stands on its host, as the page was built. */
export const base = dataset['base'] ?? '/';

/** The edition of this page. */
export const edition: Edition = EDITIONS.find(({ id }) => id === dataset['edition']) ?? EDITIONS[0];

/** The address of a page in this edition. */
export function href(path: string): string {
  return addressOf(edition, path, base);
}
