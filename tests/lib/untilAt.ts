import type { Page } from 'playwright-core';

/** Below the header, where a block stands that an address leads to; in pixels. */
const LOWEST = 100;

/**
 * Waits until a page stands where an address leads, with the block below the header, and stays
 * there: parts that are laid out when they come near move what follows once more.
 *
 * @param id 's2-3'
 */
export async function untilAt(page: Page, id: string): Promise<void> {
  await page.evaluate(
    async ([own, lowest]) => {
      const topOf = () => document.getElementById(own)?.getBoundingClientRect().top ?? -1;
      let [last, top] = [NaN, topOf()];
      while (top !== last || top < 0 || top >= lowest) {
        await new Promise(requestAnimationFrame);
        [last, top] = [top, topOf()];
      }
    },
    [id, LOWEST] as const,
  );
}
