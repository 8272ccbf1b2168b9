import { parseAddress } from '../editions.ts';
import type { EditionId } from '../editions.ts';
import type { PrecachedFile } from './precache.ts';

/** What is read on a saved page, or by a browser that installs it; what is only downloaded is not saved. */
const SHARED = [/^_astro\//, /^lookup\.json$/, /^figures\/.+\.csv$/, /^icons\//];
const OWN = [/(^|\/)$/, /^cards\.json$/, /^manifest\.webmanifest$/];

/**
 * The files of a built site that an edition needs to be read, looked through and searched with the
 * network off.
 *
 * @param files every file of the site, by its address: pages end with a slash
 * @returns its pages and dialogs, its search index, its cards, and what all editions share, by address
 * @example
 * planPrecache('tw', [['zh-tw/terms/suanli/', …], ['terms/suanli/', …], ['lookup.json', …]])
 * // the first and the last
 */
export function planPrecache(edition: EditionId, files: readonly PrecachedFile[]): PrecachedFile[] {
  return files
    .filter(([address]) => belongsTo(edition, address))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function belongsTo(edition: EditionId, address: string): boolean {
  if (address.startsWith('pagefind/')) return address.startsWith(`pagefind/${edition}/`);
  if (SHARED.some((pattern) => pattern.test(address))) return true;
  const { edition: owner, path } = parseAddress(address);
  return owner.id === edition && OWN.some((pattern) => pattern.test(path));
}
