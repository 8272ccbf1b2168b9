import type { Page } from 'playwright-core';

/** Waits until the dialogs, which a page fetches when its script runs, are there. */
export async function untilDialogs(page: Page): Promise<void> {
  await page.locator('#search-dialog').waitFor({ state: 'attached' });
}

/** Opens the search by a key once it can open at once, as where one types on without looking. */
export async function openSearch(page: Page, key = '/'): Promise<void> {
  await untilDialogs(page);
  await page.keyboard.press(key);
  await page.locator('#search-dialog input:focus').waitFor();
}
