import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite } from '../lib/browser.ts';
import type { ServedSite } from '../lib/browser.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(async () => {
  await site.close();
});

test('body text has a contrast of seven to one, in light and in dark', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page } = await site.open('/articles/suanli-kuorong/', { colorScheme });
    const [ink = [], paper = []] = await page.evaluate<number[][]>(
      `['color', 'backgroundColor'].map((name) => getComputedStyle(document.body)[name].match(/\\d+/g).map(Number))`,
    );
    expect(contrast(ink, paper)).toBeGreaterThanOrEqual(7);
  }
});

test('the whole page is reached by Tab, beginning with the skip link', async () => {
  const { page } = await site.open('/terms/suanli/');
  await page.keyboard.press('Tab');
  await expect.poll(() => page.evaluate('document.activeElement.className')).toBe('skip');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('main');
});

test('on paper there is no frame, and the text is dark on white', async () => {
  const { page } = await site.open('/articles/qishou-youhao/', { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.locator('header.top').waitFor({ state: 'hidden' });
  expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(
    'rgb(255, 255, 255)',
  );
});

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(a: readonly number[], b: readonly number[]): number {
  const luminance = (rgb: readonly number[]) => {
    const [red = 0, green = 0, blue = 0] = rgb.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}
