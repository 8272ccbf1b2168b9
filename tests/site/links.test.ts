import { expect, test } from 'vitest';
import { DIST } from '../../scripts/lib/paths.ts';
import { createFaultOf, deadLinks } from '../lib/deadLinks.ts';
import { readPages } from '../lib/dist.ts';

const pages = readPages();

test('no link, script, style or image leads nowhere', () => {
  const { dead, count } = deadLinks(pages, DIST);
  expect(dead).toEqual([]);
  expect(count).toBeGreaterThan(10_000);
});

test('the check itself finds a link that leads nowhere', () => {
  const faultOf = createFaultOf(pages, DIST);
  expect(faultOf('/terms/nirgends/', '')).toBe('no such page');
  expect(faultOf('/terms/suanli/#nirgends', '')).toBe('no such place on the page');
  expect(faultOf('../suanli/', 'terms/cunli/')).toBeUndefined();
});
