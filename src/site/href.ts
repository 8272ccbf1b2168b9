import { addressOf, normaliseBase } from '../editions.ts';
import type { Edition } from '../editions.ts';

/** Where the site stands on its host: `/`, or `/xincizhi/`. */
export const BASE = normaliseBase(import.meta.env.BASE_URL);

/** The address of a page in an edition, from the root of the host. */
export function href(edition: Pick<Edition, 'prefix'>, path = ''): string {
  return addressOf(edition, path, BASE);
}

/** The whole address, as canonical links and feeds want it. */
export function absolute(edition: Pick<Edition, 'prefix'>, path = ''): string {
  return new URL(href(edition, path), import.meta.env.SITE).href;
}
