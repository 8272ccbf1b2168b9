import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { serveSite } from '../lib/browser.ts';
import type { ServedSite } from '../lib/browser.ts';
import { untilAt } from '../lib/untilAt.ts';

const ARTICLE = '/articles/suanli-kuorong/';

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(async () => {
  await site.close();
});

/** The boxes of a block and its partner. */
const boxesOf = (page: Page, id: string) =>
  page.evaluate<{ top: number; left: number; right: number; bottom: number }[]>(
    `['${id}', 'en-${id}'].map((id) => {
      const { top, left, right, bottom } = document.getElementById(id).getBoundingClientRect();
      return { top, left, right, bottom };
    })`,
  );

test('a block and its English begin at one height, items of lists and events among them', async () => {
  const { page } = await site.open(`${ARTICLE}parallel/`, {
    viewport: { width: 1280, height: 900 },
  });
  for (const id of ['s0p1', 's1', 's1-1', 's1-1p2', 's2-3i1', 's2-3i2', 's3-3i3', 's3-3i9']) {
    const [zh, en] = await boxesOf(page, id);
    expect(Math.abs((zh?.top ?? 0) - (en?.top ?? 0)), id).toBeLessThan(8);
    expect(en?.left, id).toBeGreaterThan(zh?.right ?? Infinity);
  }
});

test('on a phone the English stands below its block', async () => {
  const { page } = await site.open(`${ARTICLE}parallel/`, {
    viewport: { width: 360, height: 640 },
  });
  for (const id of ['s0p1', 's1-1p2', 's3-3p1']) {
    const [zh, en] = await boxesOf(page, id);
    expect(en?.top, id).toBeGreaterThanOrEqual(zh?.bottom ?? Infinity);
    expect(en?.left, id).toBe(zh?.left);
  }
});

test('switching keeps the place, there and back', async () => {
  const { page } = await site.open(`${ARTICLE}#s2-3`);
  await untilAt(page, 's2-3');
  await page.getByRole('navigation', { name: '读法' }).getByText('中英对照').click();
  await page.waitForURL('**/parallel/#s2-3');
  await untilAt(page, 's2-3');
  await page.locator('[data-switch-edition][hreflang="en"]').click();
  await page.waitForURL('**/en/articles/suanli-kuorong/parallel/#s2-3');
  await untilAt(page, 's2-3');
  await page.getByRole('link', { name: 'With Chinese and pinyin' }).click();
  await page.waitForURL('**/en/articles/suanli-kuorong/pinyin/#s2-3');
  await untilAt(page, 's2-3');
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await page.waitForURL('**/en/articles/suanli-kuorong/#s2-3');
});

test('the way is off by default, and once chosen links to articles lead there', async () => {
  const { page } = await site.open('/articles/');
  const link = page.locator('.article-list h2 a').first();
  expect(await link.getAttribute('href')).toMatch(/articles\/[a-z-]+\/$/);
  await link.click();
  await page.waitForURL('**/articles/*/');
  await page.getByRole('link', { name: '中英对照' }).click();
  await page.waitForURL('**/parallel/');
  expect(await page.locator('.ways [aria-current=page]').innerText()).toBe('中英对照');
  await page.goto('/articles/');
  await page.locator('.article-list h2 a').last().click();
  await page.waitForURL('**/parallel/');
  await page.getByRole('link', { name: '正文', exact: true }).click();
  await page.waitForURL('**/articles/*/');
  await page.goto('/articles/');
  expect(await link.getAttribute('href')).toMatch(/articles\/[a-z-]+\/$/);
});

test('without scripts the switch works', async () => {
  const { page } = await site.open(ARTICLE, { javaScriptEnabled: false });
  await page.getByRole('link', { name: '拼音' }).click();
  await page.waitForURL('**/pinyin/');
  expect(await page.locator('#s0p1 rt').count()).toBeGreaterThan(20);
  await page.getByRole('link', { name: '中英对照' }).click();
  await page.waitForURL('**/parallel/');
  expect(await page.locator('#en-s0p1').isVisible()).toBe(true);
});

test('a term has its card on both sides', async () => {
  const { page } = await site.open(`${ARTICLE}parallel/`, {
    viewport: { width: 1280, height: 900 },
  });
  for (const lang of ['zh-Hans', 'en']) {
    await page.locator(`#main [lang="${lang}"] a.term[data-term="suanli"]`).first().hover();
    await page.locator('#term-card').waitFor();
    expect(await page.locator('#term-card b').innerText()).toBe('算力');
    await page.keyboard.press('Escape');
    await page.locator('#term-card').waitFor({ state: 'hidden' });
  }
});

test('under pinyin lines stand wide apart, and what is copied has none', async () => {
  const { page } = await site.open(`${ARTICLE}pinyin/`);
  const ratio = await page.evaluate<number>(`(() => {
    const style = getComputedStyle(document.querySelector('#s0p1'));
    return parseFloat(style.lineHeight) / parseFloat(style.fontSize);
  })()`);
  expect(ratio).toBeCloseTo(2.2);
  const copied = await page.evaluate<string>(`(() => {
    getSelection().selectAllChildren(document.querySelector('#s0p1'));
    return getSelection().toString();
  })()`);
  expect(copied).toContain('算力两个字');
});
