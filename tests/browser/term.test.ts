import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { serveSite } from '../lib/browser.ts';
import type { ServedSite } from '../lib/browser.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(async () => {
  await site.close();
});

describe('the way on through the glossary', () => {
  const ways = (page: Page) =>
    page
      .locator('[data-orders] nav:visible')
      .evaluateAll((navs) => navs.map((nav) => nav.getAttribute('data-order')));

  test('is by pinyin, unless the reader came by another order, which holds from entry to entry', async () => {
    const { page } = await site.open('/terms/suanli/');
    expect(await ways(page)).toEqual(['by-pinyin']);
    await page.goto('/terms/');
    const list = page.locator('[data-order-of="by-strokes"]').filter({ hasText: '大模型' });
    const order = await list
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    await list.locator('a').first().click();
    await page.waitForURL('**/terms/*/');
    expect(await ways(page)).toEqual(['by-strokes']);
    await page.locator('[data-orders] nav:visible a[rel="next"]').click();
    await page.waitForURL(`**${order[1] ?? ''}`);
    expect(await ways(page)).toEqual(['by-strokes']);
  });

  test('goes by pinyin where an entry does not stand in the order', async () => {
    const { page } = await site.open('/terms/');
    await page.locator('[data-order-of="article-qishou-youhao"] a').first().click();
    await page.waitForURL('**/terms/*/');
    expect(await ways(page)).toEqual(['article-qishou-youhao']);
    await page.goto('/terms/suanli/');
    expect(await ways(page)).toEqual(['by-pinyin']);
  });

  test('shows every order where no script runs', async () => {
    const { page } = await site.open('/terms/suanli/', { javaScriptEnabled: false });
    expect(await ways(page)).toEqual(
      expect.arrayContaining(['by-pinyin', 'by-strokes', 'article-suanli-kuorong']),
    );
  });
});

describe('the map of relations', () => {
  test('shows the lines of the entry under the pointer, and leads to its page', async () => {
    const { page, errors } = await site.open('/terms/');
    const box = page.locator('[data-map] [data-id="xinpian"]');
    await box.hover();
    await page.locator('[data-map] .lit').first().waitFor({ state: 'attached' });
    const lit = await page
      .locator('[data-map] .lit')
      .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-to')));
    expect(lit.toSorted()).toEqual(['ai-jiaohuan-xinpian', 'gpu']);
    await page.mouse.move(2, 2);
    await expect.poll(() => page.locator('[data-map] .lit').count()).toBe(0);
    await box.click();
    await page.waitForURL('**/terms/xinpian/');
    expect(errors).toEqual([]);
  });

  test('is passed over with one key, and then told in words', async () => {
    const { page } = await site.open('/terms/');
    await page.locator('.map-skip').focus();
    const skipped = new URL(
      (await page.locator('.map-skip').getAttribute('href')) ?? '',
      page.url(),
    );
    await page.keyboard.press('Enter');
    await page.waitForURL(skipped.href);
    await page.keyboard.press('Tab');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent.trim()))
      .toBe('用文字列出');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.relation-list').first().innerText()).toContain('存力');
  });

  test('scrolls within itself on a telephone', async () => {
    const { page } = await site.open('/terms/', { viewport: { width: 360, height: 640 } });
    const [own, outer] = await page.evaluate(() => {
      const parts = document.querySelector('.map-parts');
      return [
        (parts?.scrollWidth ?? 0) - (parts?.clientWidth ?? 0),
        document.documentElement.scrollWidth,
      ];
    });
    expect(own).toBeGreaterThan(0);
    expect(outer).toBe(360);
  });

  test('has its words within their boxes in every edition', async () => {
    for (const address of ['/terms/', '/zh-tw/terms/', '/zh-hk/terms/', '/en/terms/']) {
      const { page } = await site.open(address);
      const over = await page.locator('[data-map] a').evaluateAll((links) =>
        links.flatMap((link) => {
          const box = link.querySelector('rect')?.getBoundingClientRect();
          return [...link.querySelectorAll('text')].flatMap((text) => {
            const { left, right, top, bottom } = text.getBoundingClientRect();
            const fits =
              box &&
              left >= box.left &&
              right <= box.right &&
              top >= box.top &&
              bottom <= box.bottom;
            return fits ? [] : [text.textContent];
          });
        }),
      );
      expect(over, address).toEqual([]);
    }
  });

  test('shows the characters that a reader of English chose', async () => {
    const { page } = await site.open('/en/terms/suanliwang/');
    await page.getByRole('combobox', { name: 'Chinese in' }).selectOption('tw');
    const text = page.locator('[data-map] [data-id="suanliwang"] text').first();
    await expect.poll(() => text.textContent()).toBe('算力網');
    expect(await text.getAttribute('lang')).toBe('zh-Hant-TW');
  });
});

test('an error is reported by a form that can be copied', async () => {
  const { page } = await site.open('/zh-hk/terms/suanli/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.getByRole('button', { name: '複製勘誤單' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^詞條：算力\n網址：http:.*\/zh-hk\/terms\/suanli\/\n哪裏不對：/);
});
