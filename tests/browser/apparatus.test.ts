import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite } from '../lib/browser.ts';
import type { ServedSite } from '../lib/browser.ts';
import { findViolations } from '../lib/findViolations.ts';

const ARTICLE = '/articles/suanli-kuorong/';
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };
const WIDE = { viewport: { width: 1280, height: 900 } };

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(async () => {
  await site.close();
});

test('beside a heading stands a button that copies its address, and the heading keeps its name', async () => {
  // What is said of it is taken back after a while, which does not pass here.
  const { page } = await site.open(ARTICLE, { ...WIDE, ...CLIPBOARD, isStill: true });
  const heading = page.getByRole('heading', { name: '三个总量', exact: true });
  await heading.hover();
  const button = page.locator('.heading-line', { has: heading }).getByRole('button');
  await expect.poll(() => button.evaluate((own) => getComputedStyle(own).opacity)).toBe('1');
  await button.click();
  await page.getByRole('status').filter({ hasText: '已复制' }).waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
    `${site.origin}${ARTICLE}#s1-2`,
  );
});

test('nothing moves when the page’s script has run', async () => {
  const placesOf = async (javaScriptEnabled: boolean) => {
    const { page } = await site.open(ARTICLE, { ...WIDE, javaScriptEnabled });
    await page.waitForLoadState('networkidle');
    const places: (number | undefined)[] = [];
    for (const id of ['s0p1', 's1', 's1-2', 's2-3i1', 's3-3', 'source']) {
      places.push((await page.locator(`[id="${id}"]`).boundingBox())?.y);
    }
    return places;
  };
  expect(await placesOf(true)).toEqual(await placesOf(false));
});

describe('citations', () => {
  test('say the day on which the page is read, and are copied as they stand', async () => {
    const { page } = await site.open('about:blank', CLIPBOARD);
    await page.clock.setFixedTime(new Date('2027-03-05T12:00:00'));
    await page.goto(`${site.origin}${ARTICLE}`);
    await page.getByRole('button', { name: '复制 GB/T 7714—2015' }).click();
    const copied = () => page.evaluate('navigator.clipboard.readText()');
    await expect
      .poll(copied)
      .toBe(
        '新词志. 算力“扩容”：底座、应用与下一步[EB/OL]. (2026-11-24)[2027-03-05]. http://127.0.0.1:4321/articles/suanli-kuorong/.',
      );
    expect(await page.locator('[data-citation] dd > span').first().innerText()).toContain(
      '[2027-03-05]',
    );
    await page.getByRole('button', { name: '复制 APA第7版' }).click();
    await expect
      .poll(copied)
      .toBe(
        'Xincizhi. (2026, November 24). Suanli “kuorong”: Dizuo, yingyong yu xia yibu [Scaling up computing power: foundations, uses and what comes next]. http://127.0.0.1:4321/articles/suanli-kuorong/',
      );
  });

  test('in English an English title needs no translation', async () => {
    const { page } = await site.open('/en/articles/qishou-youhao/', { javaScriptEnabled: false });
    const texts = await page.locator('[data-citation] dd > span').allInnerTexts();
    expect(texts[0]).toMatch(
      /^Xincizhi\. Rider-friendly.*\[EB\/OL\]\. \(2026-11-24\)\[date of access\]\. http/,
    );
    expect(texts[1]).toMatch(/^Xincizhi\. \(2026, November 24\)\. Rider-friendly[^[]*\. http/);
  });
});

describe('keys', () => {
  test('the list opens at ?, holds to its rules, and gives the focus back', async () => {
    const { page } = await site.open(ARTICLE);
    // The card of a mention in focus would come behind the list, in its own time.
    await page.keyboard.press('Tab');
    await page.locator('a.term').first().focus();
    const card = page.locator('#term-card');
    await card.waitFor();
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: '键盘快捷键' });
    await dialog.waitFor();
    expect(await findViolations(page)).toEqual([]);
    // A key does nothing behind an open dialog.
    await page.keyboard.press('g');
    await page.keyboard.press('h');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await expect.poll(() => page.evaluate('document.activeElement.matches("a.term")')).toBe(true);
    // What is pressed now is heard after them.
    await page.keyboard.press('?');
    await dialog.waitFor();
    expect(page.url()).toContain(ARTICLE);
  });

  test('g and a letter go somewhere, n and p to the neighbours', async () => {
    // The second key of a pair has to come within a while, which does not pass here.
    const { page } = await site.open('/zh-tw/articles/qishou-youhao/', { isStill: true });
    await page.keyboard.press('n');
    await page.waitForURL('**/zh-tw/articles/suanli-kuorong/');
    await page.keyboard.press('p');
    await page.waitForURL('**/zh-tw/articles/qishou-youhao/');
    await page.keyboard.press('g');
    await page.keyboard.press('t');
    await page.waitForURL('**/zh-tw/terms/');
    await page.keyboard.press('g');
    await page.keyboard.press('f');
    await page.waitForURL('**/zh-tw/figures/');
    await page.keyboard.press('g');
    await page.keyboard.press('h');
    await page.waitForURL('**/zh-tw/');
  });

  test('what is typed is text', async () => {
    const { page } = await site.open('/');
    await page.getByRole('combobox').fill('');
    await page.keyboard.type('?gt');
    expect(await page.getByRole('combobox').inputValue()).toBe('?gt');
    expect(await page.locator('#keys').isVisible()).toBe(false);
  });

  test('a reader can turn them off, search’s own with them, and on again', async () => {
    const { page } = await site.open(ARTICLE);
    await page.getByRole('button', { name: '快捷键' }).click();
    await page.getByRole('checkbox', { name: '启用单键快捷键' }).uncheck();
    await page.getByRole('button', { name: '关闭' }).click();
    await page.locator('#keys').waitFor({ state: 'hidden' });
    await page.keyboard.press('/');
    await page.keyboard.press('?');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.reload();
    await page.keyboard.press('?');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.getByRole('button', { name: '快捷键' }).click();
    await page.getByRole('checkbox', { name: '启用单键快捷键' }).check();
    await page.keyboard.press('Escape');
    await page.locator('#keys').waitFor({ state: 'hidden' });
    await page.keyboard.press('/');
    await page.locator('#search-dialog').waitFor();
  });

  test('without scripts there is no button that does nothing', async () => {
    const { page } = await site.open(ARTICLE, { javaScriptEnabled: false });
    expect(await page.locator('[data-open-keys]').isVisible()).toBe(false);
    expect(await page.locator('.copy:visible').count()).toBe(0);
  });
});
