import { afterAll, beforeAll, expect, test } from 'vitest';
import { EDITIONS, addressOf, editionOf } from '../../src/editions.ts';
import { stringsOf } from '../../src/i18n/strings.ts';
import { serveSite } from '../lib/browser.ts';
import type { ServedSite } from '../lib/browser.ts';
import { templatesIn } from '../lib/templates.ts';

const WITHOUT = { javaScriptEnabled: false } as const;

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(async () => {
  await site.close();
});

test('a reader goes from the front page through an article, a term, the glossary and the figures to the about page, and switches the edition on the way', async () => {
  const { page } = await site.open('/', WITHOUT);
  await page.getByRole('link', { name: '算力“扩容”：底座、应用与下一步' }).click();
  await page.waitForURL('**/articles/suanli-kuorong/');
  await page.locator('a.term[data-term="dongshu-xisuan"]').first().click();
  await page.waitForURL('**/terms/dongshu-xisuan/');
  expect(await page.locator('.kwic tr').count()).toBeGreaterThan(0);
  await page.locator('[data-switch-edition][hreflang="zh-Hant-TW"]').click();
  await page.waitForURL('**/zh-tw/terms/dongshu-xisuan/');
  const nav = page.locator('nav.main');
  await nav.getByRole('link', { name: '詞條' }).click();
  await page.waitForURL('**/zh-tw/terms/');
  await nav.locator('[href$="/figures/"]').click();
  await page.waitForURL('**/zh-tw/figures/');
  await page.locator('.plate-data summary').first().click();
  await page.locator('.plate-data td').first().waitFor();
  await nav.locator('[href$="/about/"]').click();
  await page.waitForURL('**/zh-tw/about/');
  await page.locator('[data-switch-edition][hreflang="en"]').click();
  await page.waitForURL('**/en/about/');
});

test('the glossary stands in each of its orders, and its map can be walked', async () => {
  const { page } = await site.open('/terms/', WITHOUT);
  for (const id of ['by-subject', 'by-strokes', 'by-article', 'map', 'by-pinyin']) {
    await page.locator(`.views [href="#${id}"]`).click();
    await page.waitForURL(`**/terms/#${id}`);
    expect(await page.locator(`[aria-labelledby="${id}"] a:visible`).count(), id).toBeGreaterThan(
      100,
    );
  }
  await page.locator('.letters a').last().click();
  await page.locator('[data-map] [data-id="xinpian"]').click();
  await page.waitForURL('**/terms/xinpian/');
});

test('every way to read an article is whole', async () => {
  const { page } = await site.open('/articles/suanli-kuorong/', WITHOUT);
  await page.locator('.ways [data-way=parallel]').click();
  await page.waitForURL('**/parallel/');
  expect(await page.locator('[id^="en-s"]:visible').count()).toBeGreaterThan(40);
  await page.locator('.ways [data-way=pinyin]').click();
  await page.waitForURL('**/pinyin/');
  expect(await page.locator('rt:visible').count()).toBeGreaterThan(1000);
  await page.locator('.ways [data-way=plain]').click();
  await page.waitForURL('**/articles/suanli-kuorong/');
});

test('no control is shown that needs a script', async () => {
  const { page } = await site.open('about:blank', WITHOUT);
  for (const address of [...templatesIn(editionOf('hans')), '/en/', '/en/terms/suanli/']) {
    await page.goto(address);
    const controls = page.locator(
      'button:visible, input:visible, select:visible, [tabindex="0"]:not(.scroll):visible',
    );
    const shown = await controls.evaluateAll((found) =>
      // A look-up leads to the glossary, which lists every entry.
      found.flatMap((one) => (one.closest('form[action$="/terms/"]') ? [] : [one.outerHTML])),
    );
    expect(shown, address).toEqual([]);
  }
});

test.each(EDITIONS)(
  'in $label search and glossary say what works without scripts',
  async (edition) => {
    const { page } = await site.open(addressOf(edition, ''), WITHOUT);
    const { search, terms } = stringsOf(edition.id);
    await page.locator('[data-open-search]').click();
    await page.waitForURL('**/search/');
    const told = page.locator('main noscript p');
    expect(await told.isVisible()).toBe(true);
    expect(await told.innerText()).toContain(search.noScript);
    expect(await page.locator('main').getByRole('searchbox').count()).toBe(0);
    await told.getByRole('link').click();
    await page.waitForURL('**/terms/');
    await page.goto(addressOf(edition, ''));
    await page.locator('.lookup input').fill('算力');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/terms/?q=**');
    expect(await told.isVisible()).toBe(true);
    expect(await told.innerText()).toBe(terms.noScript);
    expect(await page.locator('.lookup').isVisible()).toBe(false);
  },
);
