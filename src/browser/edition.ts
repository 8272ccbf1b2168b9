import type { Edition, Script } from '../editions.ts';

const { dataset } = document.documentElement;

/** Where the site stands on its host, as the page was built. */
export const base = dataset['base'] ?? '/';

/** The edition of this page, as it says itself: the table of all would weigh on every page. */
export const edition = {
  id: (dataset['edition'] ?? 'hans') as Edition['id'],
  script: (dataset['script'] ?? 'hans') as Script,
};

/** The address of a page in this edition. */
export function href(path: string): string {
  return (dataset['root'] ?? base) + path;
}
