import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite } from '../lib/browser.ts';
import type { ServedSite, Visit } from '../lib/browser.ts';

const BUTTON =
  '<button class="copy" type="button" hidden data-copy="算力 & “suànlì”" data-copied="已复制" data-copy-failed="没能复制">复制样文</button>';

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(async () => {
  await site.close();
});

/** A page with a button that copies. What it says is taken back when time passes. */
async function open(visit?: Visit) {
  const { page } = await site.open('about:blank', visit);
  await page.route('**/terms/suanli/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('</main>', `${BUTTON}<p id="end"></p></main>`);
    await route.fulfill({ response, body });
  });
  await page.goto('/terms/suanli/');
  return page;
}

const READ_AND_WRITE = { permissions: ['clipboard-read', 'clipboard-write'], isStill: true };

test('a button copies its text, says so, and forgets it', async () => {
  const page = await open(READ_AND_WRITE);
  const button = page.getByRole('button', { name: '复制样文' });
  await button.click();
  await page.getByRole('status').filter({ hasText: '已复制' }).waitFor();
  expect(await button.getAttribute('data-state')).toBe('copied');
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe('算力 & “suànlì”');
  await page.clock.runFor(3000);
  expect(await button.getAttribute('data-state')).toBeNull();
  expect(await page.getByRole('status').allTextContents()).not.toContain('已复制');
});

test('where the clipboard is closed the old way copies, and the focus stays', async () => {
  const page = await open(READ_AND_WRITE);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('NotAllowed'));
  });
  const button = page.getByRole('button', { name: '复制样文' });
  await button.press('Enter');
  await page.getByRole('status').filter({ hasText: '已复制' }).waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe('算力 & “suànlì”');
  expect(await button.evaluate((own) => own === document.activeElement)).toBe(true);
  expect(await page.locator('textarea').count()).toBe(0);
});

test('where nothing copies, it says that', async () => {
  const page = await open({ isStill: true });
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('NotAllowed'));
    Object.assign(document, { execCommand: () => false });
  });
  await page.getByRole('button', { name: '复制样文' }).click();
  await page.getByRole('status').filter({ hasText: '没能复制' }).waitFor();
});

test('without scripts there is no button', async () => {
  const page = await open({ javaScriptEnabled: false });
  expect(await page.locator('#end').count()).toBe(1);
  expect(await page.locator('[data-copy]:visible').count()).toBe(0);
});
