import type { Page } from 'playwright-core';

/**
 * Brings a page to rest: the word of the day has come, and what stands far below is laid out as if
 * it were near. Till then it measures as it is guessed to be, and seems to lie over what follows.
 */
export async function layOutAll(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('[data-term-of-day]:not([data-settled])') === null,
  );
  await page.addStyleTag({ content: '* { content-visibility: visible !important }' });
}
