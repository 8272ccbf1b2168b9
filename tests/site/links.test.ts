import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { DIST } from '../../scripts/lib/paths.ts';
import { elements, readPages } from '../lib/dist.ts';

const pages = readPages();
const ids = new Map(
  pages.map(({ address, tree }) => [
    `/${address}`,
    new Set(elements(tree).flatMap(({ properties }) => properties.id ?? [])),
  ]),
);

/** Why a link leads nowhere; undefined where it leads somewhere or off the site. */
function faultOf(link: string, from: string): string | undefined {
  const url = new URL(link, `http://127.0.0.1:4321/${from}`);
  if (url.host !== '127.0.0.1:4321') return undefined;
  const target = decodeURIComponent(url.pathname);
  const page = ids.get(target);
  if (!page) {
    return !target.endsWith('/') && existsSync(path.join(DIST, target))
      ? undefined
      : 'no such page';
  }
  const place = decodeURIComponent(url.hash.slice(1));
  return place === '' || page.has(place) ? undefined : 'no such place on the page';
}

test('no link, script, style or image leads nowhere', () => {
  const faults = new Set<string>();
  let count = 0;
  for (const { address, tree } of pages) {
    for (const { properties } of elements(tree)) {
      for (const value of [properties['href'], properties['src'], properties['action']]) {
        if (typeof value !== 'string') continue;
        count += 1;
        const fault = faultOf(value, address);
        if (fault) faults.add(`${address}: ${value}: ${fault}`);
      }
    }
  }
  expect([...faults]).toEqual([]);
  expect(count).toBeGreaterThan(10_000);
});

test('the check itself finds a link that leads nowhere', () => {
  expect(faultOf('/terms/nirgends/', '')).toBe('no such page');
  expect(faultOf('/terms/suanli/#nirgends', '')).toBe('no such place on the page');
  expect(faultOf('../suanli/', 'terms/cunli/')).toBeUndefined();
});
