import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { EDITIONS, parseAddress } from '../../src/editions.ts';
import { serveSite } from '../lib/browser.ts';
import type { ServedSite } from '../lib/browser.ts';
import { openSearch } from '../lib/dialogs.ts';
import { findViolations } from '../lib/findViolations.ts';
import { inParallel } from '../lib/inParallel.ts';
import { layOutAll } from '../lib/layOutAll.ts';
import { waitUntilSaved } from '../lib/offline.ts';
import { templatesIn } from '../lib/templates.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(async () => {
  await site.close();
});

const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const;
const WIDTHS = [1280, 320];
const OFFLINE = 'offline/';

/**
 * What a page breaks in any look and width. All rules are held in light; what they read besides
 * colours, structure and measures, is the same in the other looks. The whole page is seen once,
 * then of its long rows the beginning.
 */
async function violationsOf(address: string, page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.goto(address);
  const { edition, path } = parseAddress(address.slice(1));
  if (path === OFFLINE) {
    // With all that it has to show, and not on the way there.
    await waitUntilSaved(page, edition.id);
    await page.reload();
    await page.locator(`[data-save=${edition.id}] [data-save-remove]`).waitFor();
  }
  await layOutAll(page);
  for (const [look, media] of Object.entries(LOOKS)) {
    await page.emulateMedia(media);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const rules = look === 'light' ? 'all' : 'colours';
      const again = look !== 'light' || width !== WIDTHS[0];
      const violations = await findViolations(page, { rules, again });
      found.push(...violations.map((one) => `${address} in ${look} at ${width}: ${one}`));
    }
  }
  return found;
}

test.each(EDITIONS)(
  'in $label every template keeps the rules of WCAG that a program can check, in light, in dark and in forced colours, wide and narrow',
  async (edition) => {
    const profile = await site.profile({ serviceWorkers: 'allow' });
    const addresses = templatesIn(edition);
    const errors: string[] = [];
    const begin = async () => {
      const page = await profile.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(String(error)));
      return page;
    };
    const found = await inParallel(addresses, begin, violationsOf);
    await profile.close();
    expect(found.flat()).toEqual([]);
    expect(errors).toEqual([]);
  },
);

describe('what opens keeps them, too', () => {
  test.each([
    [
      'the dialog of the search',
      '/zh-tw/articles/suanli-kuorong/',
      async (page: Page) => {
        await openSearch(page);
        await page.keyboard.insertText('算力');
        await page.locator('#search-dialog a:has(p)').first().waitFor();
        await page.locator('#search-dialog [data-search-facets] button').first().waitFor();
        await page.keyboard.press('ArrowDown');
      },
    ],
    [
      'the page of the search',
      '/en/search/?q=算力&type=term',
      async (page: Page) => {
        await page.locator('[data-search=page] [aria-pressed=true]').waitFor();
      },
    ],
    [
      'the list of keys',
      '/zh-hk/about/',
      async (page: Page) => {
        await page.keyboard.press('?');
        await page.locator('#keys').waitFor();
      },
    ],
    [
      'the card of a term',
      '/articles/suanli-kuorong/',
      async (page: Page) => {
        await page.keyboard.press('Tab');
        await page.locator('a.term[data-term="dongshu-xisuan"]').first().focus();
        await page.locator('#term-card').waitFor();
      },
    ],
    [
      'the list of the look-up',
      '/en/',
      async (page: Page) => {
        await page.getByRole('combobox', { name: 'Look up' }).fill('算力');
        await page.getByRole('option').first().waitFor();
        await page.keyboard.press('ArrowDown');
      },
    ],
    [
      'the tables below the drawings and the map in words',
      '/figures/',
      async (page: Page) => {
        for (const summary of await page.locator('summary').all()) await summary.click();
      },
    ],
  ] as const)('%s', async (_, address, open) => {
    // Half faded in, colours would be measured as pale.
    const { page, errors } = await site.open(address, { reducedMotion: 'reduce' });
    await open(page);
    const found: string[] = [];
    for (const [look, media] of Object.entries(LOOKS)) {
      await page.emulateMedia(media);
      const violations = await findViolations(page, {
        rules: look === 'light' ? 'all' : 'colours',
      });
      found.push(...violations.map((one) => `in ${look}: ${one}`));
    }
    expect(found).toEqual([]);
    expect(errors).toEqual([]);
  });
});
