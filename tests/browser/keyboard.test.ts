import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { serveSite } from '../lib/browser.ts';
import type { ServedSite } from '../lib/browser.ts';
import { openSearch } from '../lib/dialogs.ts';
import { untilAt } from '../lib/untilAt.ts';

const ARTICLE = '/articles/suanli-kuorong/';

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(async () => {
  await site.close();
});

/** What has the focus: its own words, or what it is. */
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent.trim() || document.activeElement?.id);

/** Waits until something has the focus. */
const expectFocus = (page: Page) => expect.poll(() => focused(page));

/** Goes on by Tab until something has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab does not come to ${selector}`);
}

describe('the search', () => {
  test.each(['/', 'Control+k', 'Control+K'])(
    'opens with %s, is walked by arrows and Tab, closes with Escape, and the focus is where it was',
    async (key) => {
      const { page } = await site.open(ARTICLE);
      await tabTo(page, '.ways [data-way=pinyin]');
      await page.keyboard.press(key);
      await expectFocus(page).toBe('search-input-dialog');
      await page.keyboard.type('算力');
      // The answer to the first letter alone would give way to it, and lose the focus.
      await page.locator('#search-dialog [data-asked="算力"] a:has(p)').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await expectFocus(page).toMatch(/^算力suànlì/);
      await page.keyboard.press('ArrowUp');
      await expectFocus(page).toBe('search-input-dialog');
      await page.keyboard.press('ArrowUp');
      await expectFocus(page).toBe('更多');
      await page.keyboard.press('ArrowDown');
      await expectFocus(page).toBe('search-input-dialog');
      // Behind an open dialog nothing has the focus.
      for (let stop = 0; stop < 60; stop++) {
        await page.keyboard.press('Tab');
        const isInside = await page.evaluate(() => {
          const { activeElement } = document;
          return activeElement === document.body || activeElement?.closest('dialog') !== null;
        });
        expect(isInside).toBe(true);
      }
      await page.locator('#search-dialog input').focus();
      await page.keyboard.press('Escape');
      await page.locator('#search-dialog').waitFor({ state: 'hidden' });
      await expectFocus(page).toBe('拼音');
    },
  );

  test('Enter in the box opens the first answer', async () => {
    const { page } = await site.open(ARTICLE);
    await openSearch(page);
    await page.keyboard.type('运力');
    await page.locator('#search-dialog [data-asked="运力"]').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/terms/yunli/');
  });

  test('a filter is pressed with the space bar and keeps the focus', async () => {
    const { page } = await site.open(ARTICLE);
    await openSearch(page);
    // At once: filters of an answer to the first letter alone would give way to those of the whole.
    await page.keyboard.insertText('算力');
    await page.locator('#search-dialog [data-search-facets] button').first().waitFor();
    await tabTo(page, '[data-search-facets] button');
    await page.keyboard.press('Space');
    await page.locator('#search-dialog [aria-pressed=true]').waitFor();
    await expectFocus(page).toMatch(/^文章/);
  });
});

test('the edition is switched with Tab and Enter, and the place is kept', async () => {
  const { page } = await site.open(`${ARTICLE}#s2-3`);
  await page.locator('.find').focus();
  await tabTo(page, '[hreflang="zh-Hant-TW"]');
  await untilAt(page, 's2-3');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/zh-tw/articles/suanli-kuorong/#s2-3');
});

test('the way to read is switched with Tab and Enter, and the place is kept', async () => {
  const { page } = await site.open(`${ARTICLE}#s2-3`);
  await page.locator('.crumbs a').last().focus();
  await page.evaluate(() => document.getElementById('s2-3')?.scrollIntoView());
  await tabTo(page, '[data-way=parallel]');
  await untilAt(page, 's2-3');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/parallel/#s2-3');
  expect(await page.locator('.ways [aria-current=page]').innerText()).toBe('中英对照');
});

test('light and dark are gone through with the space bar, and the button says which it is', async () => {
  const { page } = await site.open('/');
  await tabTo(page, '[data-theme-switch]');
  const said: (string | null)[] = [];
  for (let turn = 0; turn < 3; turn++) {
    await page.keyboard.press('Space');
    said.push(await page.locator('[data-theme-switch]').getAttribute('title'));
  }
  expect(new Set(said).size).toBe(3);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('theme');
});

test('the table of contents leads to each part with Enter, marks it, and Tab goes on from there', async () => {
  const { page } = await site.open(ARTICLE, { viewport: { width: 1280, height: 800 } });
  const marked = page.locator('.toc [aria-current]');
  for (const id of ['s1-2', 's2-3', 's3-1']) {
    await page.locator(`.toc [href="#${id}"]`).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => marked.getAttribute('href')).toBe(`#${id}`);
    await page.keyboard.press('Tab');
    const isInPart = await page.evaluate((heading) => {
      const start = document.getElementById(heading);
      const { activeElement } = document;
      return start && activeElement
        ? start.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING
        : 0;
    }, id);
    expect(isInPart, id).toBeGreaterThan(0);
  }
});

test('the list of keys is read, ticked and closed with the keyboard', async () => {
  const { page } = await site.open(ARTICLE);
  await tabTo(page, '.ways [data-way=pinyin]');
  await page.keyboard.press('?');
  const box = page.getByRole('checkbox', { name: '启用单键快捷键' });
  await expect.poll(() => box.evaluate((own) => own === document.activeElement)).toBe(true);
  await page.keyboard.press('Space');
  await expect.poll(() => box.isChecked()).toBe(false);
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('#keys').waitFor({ state: 'hidden' });
  await expectFocus(page).toBe('拼音');
});

test('after the skip link Tab goes on within the text', async () => {
  const { page } = await site.open(ARTICLE);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'main');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('main');
});
