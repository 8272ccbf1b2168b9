import { existsSync } from 'node:fs';
import path from 'node:path';
import { elements } from './dist.ts';
import type { BuiltPage } from './dist.ts';

const HOST = '127.0.0.1:4321';

/** Tells why a link leads nowhere; undefined where it leads somewhere or off the site. */
export type FaultOf = (link: string, from: string) => string | undefined;

/**
 * Holds links against the pages and files of a built site.
 *
 * @param dist the site's folder
 */
export function createFaultOf(pages: readonly BuiltPage[], dist: string): FaultOf {
  const ids = new Map(
    pages.map(({ address, tree }) => [
      `/${address}`,
      new Set(elements(tree).flatMap(({ properties }) => properties.id ?? [])),
    ]),
  );
  return (link, from) => {
    const url = new URL(link, `http://${HOST}/${from}`);
    if (url.host !== HOST) return undefined;
    const target = decodeURIComponent(url.pathname);
    const page = ids.get(target);
    if (!page) {
      return !target.endsWith('/') && existsSync(path.join(dist, target))
        ? undefined
        : 'no such page';
    }
    const place = decodeURIComponent(url.hash.slice(1));
    return place === '' || page.has(place) ? undefined : 'no such place on the page';
  };
}

/** Every link, script, style and image that leads nowhere, and how many were looked at. */
export function deadLinks(
  pages: readonly BuiltPage[],
  dist: string,
): { dead: string[]; count: number } {
  const faultOf = createFaultOf(pages, dist);
  const dead = new Set<string>();
  let count = 0;
  for (const { address, tree } of pages) {
    for (const { properties } of elements(tree)) {
      for (const value of [properties['href'], properties['src'], properties['action']]) {
        if (typeof value !== 'string') continue;
        count += 1;
        const fault = faultOf(value, address);
        if (fault) dead.add(`${address}: ${value}: ${fault}`);
      }
    }
  }
  return { dead: [...dead], count };
}
