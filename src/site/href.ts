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

/**
 * The whole address of the picture that social networks show beside a link.
 *
 * @param card what it is about, 'terms/suanli' or 'articles/suanli-kuorong'; the site where left out
 */
export function cardAddress({ id }: Pick<Edition, 'id'>, card = 'site'): string {
  return new URL(`${BASE}cards/${id}/${card}.png`, import.meta.env.SITE).href;
}
