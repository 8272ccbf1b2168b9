import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { readFold } from '../../scripts/lib/readFold.ts';
import { foldText } from '../../src/chinese/foldText.ts';
import type { FoldTable } from '../../src/chinese/foldText.ts';
import { EDITIONS, parseAddress } from '../../src/editions.ts';
import type { Edition } from '../../src/editions.ts';
import { readPage } from '../../src/search/readPage.ts';
import type { SearchPage } from '../../src/search/searchPage.ts';
import { serveSite } from '../lib/browser.ts';
import type { ServedSite } from '../lib/browser.ts';
import { readPages } from '../lib/dist.ts';

let site: ServedSite;
let fold: FoldTable;
const texts = new Map<string, SearchPage[]>();

beforeAll(async () => {
  site = await serveSite();
  fold = await readFold();
  for (const { address, tree } of readPages()) {
    const { edition, path } = parseAddress(address);
    const page = readPage(tree, path);
    if (page) texts.set(edition.id, [...(texts.get(edition.id) ?? []), page]);
  }
});
afterAll(async () => {
  await site.close();
});

/** Every page of an edition that says a text, by reading them all. */
function truth(edition: Edition, query: string): string[] {
  const wanted = foldText(query, fold);
  const root = edition.prefix ? `/${edition.prefix}/` : '/';
  return (texts.get(edition.id) ?? [])
    .filter(({ sections }) =>
      sections.some(({ blocks }) => blocks.some((block) => foldText(block, fold).includes(wanted))),
    )
    .map(({ path }) => root + path)
    .toSorted();
}

async function ask(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.locator('#search-dialog input').fill(query);
  await page.waitForFunction(
    (asked) =>
      document.querySelector('#search-dialog [data-asked]')?.getAttribute('data-asked') === asked,
    query,
  );
}

const isOpen = (page: Page) =>
  page.locator('#search-dialog').evaluate((dialog) => (dialog as HTMLDialogElement).open);

const HITS = '#search-dialog ol:last-of-type a:has(p)';

async function allHits(page: Page): Promise<string[]> {
  const more = page.locator('#search-dialog .more');
  while ((await more.count()) > 0) {
    const before = await page.locator(HITS).count();
    await more.click();
    await page.waitForFunction(
      ([selector, count]) => document.querySelectorAll(selector).length > count,
      [HITS, before] as const,
    );
  }
  const links = page.locator(HITS);
  const hrefs = await links.evaluateAll((found) =>
    found.map((link) => (link as HTMLAnchorElement).pathname),
  );
  return hrefs.toSorted();
}

describe('a query finds the pages that say it and no others', () => {
  test.each([
    ['hans', '算力'],
    ['hans', '東數西算'],
    ['hans', '东数西算'],
    ['hans', '3.1万'],
    ['hans', '31万'],
    ['hans', '788EFLOPS'],
    ['hans', '骑手友好'],
    ['hans', '的计算'],
    ['tw', '东数西算'],
    ['tw', '頭緒'],
    ['tw', '數據中心'],
    ['hk', '外賣騎手'],
    ['en', '算力'],
  ] as const)('%s %s', async (id, query) => {
    const edition = EDITIONS.find((one) => one.id === id) ?? EDITIONS[0];
    const { page, errors } = await site.open(edition.prefix ? `/${edition.prefix}/` : '/');
    await ask(page, query);
    expect(await allHits(page)).toEqual(truth(edition, query));
    expect(errors).toEqual([]);
  });

  test('3.1万 does not find 31万', async () => {
    const { page } = await site.open('/');
    await ask(page, '3.1万');
    const shown = await page.locator('#search-dialog').textContent();
    expect(shown).toContain('3.1万架');
    expect(shown).not.toMatch(/印成[^。]*31万/);
  });

  test('several words must all occur', async () => {
    const { page } = await site.open('/');
    await ask(page, '智算 时延');
    const both = truth(EDITIONS[0], '智算').filter((one) =>
      truth(EDITIONS[0], '时延').includes(one),
    );
    expect(await allHits(page)).toEqual(both);
  });

  test('English words are found in their other forms', async () => {
    const { page } = await site.open('/en/');
    await ask(page, 'rider community');
    expect((await allHits(page)).length).toBeGreaterThan(0);
  });
});

describe('the dialog', () => {
  test('opens by key and by click, closes by Escape, gives the focus back', async () => {
    const { page } = await site.open('/');
    const link = page.locator('[data-open-search]');
    await link.focus();
    await page.keyboard.press('/');
    expect(await isOpen(page)).toBe(true);
    expect(await page.evaluate('document.activeElement.type')).toBe('search');
    await page.keyboard.press('Escape');
    expect(await page.evaluate('document.activeElement.dataset.openSearch')).toBe('');
    await link.click();
    expect(await isOpen(page)).toBe(true);
  });

  test('a slash typed in a field stays a slash', async () => {
    const { page } = await site.open('/');
    await page.getByRole('combobox').click();
    await page.keyboard.type('1/5');
    expect(await page.getByRole('combobox').inputValue()).toBe('1/5');
    expect(await isOpen(page)).toBe(false);
  });

  test('arrows walk the results, a live region says how many', async () => {
    const { page } = await site.open('/');
    await ask(page, '运力');
    expect(await page.locator('#search-dialog [role=status]').textContent()).toMatch(/^\d+个页面/);
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate('document.activeElement.textContent')).toContain('运力');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/terms/yunli/');
  });

  test('the entry of a term stands first, and each phrase is marked once', async () => {
    const { page } = await site.open('/');
    await ask(page, '算力');
    expect(await page.locator('#search-dialog b').first().textContent()).toBe('算力');
    const marks = await page.locator('#search-dialog mark').allTextContents();
    expect(new Set(marks)).toEqual(new Set(['算力']));
    expect(await page.locator('#search-dialog p').first().textContent()).not.toMatch(
      /\p{Script=Han} \p{Script=Han}/u,
    );
  });

  test('pinyin and English lead to entries in a Chinese edition', async () => {
    const { page } = await site.open('/zh-hk/');
    for (const query of ['suanli', 'computing power']) {
      await ask(page, query);
      expect(await page.locator('#search-dialog b').first().textContent()).toBe('算力');
    }
  });

  test('nothing found says so, and hostile queries are text', async () => {
    const { page, errors } = await site.open('/');
    const query = '<img src=x onerror=alert(1)>“”’';
    await ask(page, query);
    expect(await page.locator('#search-dialog [role=status]').textContent()).toContain('<img');
    await ask(page, '，。+++');
    await ask(page, '很'.repeat(300));
    expect(await page.locator('#search-dialog .search-results a').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test('an index that cannot be had is told, and asked for again', async () => {
    const { page } = await site.open('/');
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.keyboard.press('/');
    await page.keyboard.type('算力');
    await page.getByText('取不到搜索索引').waitFor();
    await page.unroute('**/pagefind/**');
    await page.keyboard.type('网');
    await page.locator(HITS).first().waitFor();
  });

  test('nothing of search is fetched before it is wanted', async () => {
    const { page } = await site.open('/articles/suanli-kuorong/');
    await page.waitForLoadState('networkidle');
    const fetched = await page.evaluate(
      'performance.getEntriesByType("resource").map(({ name }) => name).join(" ")',
    );
    expect(fetched).not.toMatch(/pagefind|lookup\.json/);
  });

  test('Enter while composing does not submit', async () => {
    const { page } = await site.open('/');
    await page.keyboard.press('/');
    const url = page.url();
    await page.locator('#search-dialog input').evaluate((input: HTMLInputElement) => {
      input.value = 'suanli';
      input.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
      input.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }),
      );
    });
    await page.waitForTimeout(300);
    expect(page.url()).toBe(url);
    expect(await page.locator('#search-dialog [role=status]').textContent()).toContain('输入');
  });
});

test('the page of the search works as the dialog does, with the query in its address', async () => {
  const { page } = await site.open('/zh-tw/search/?q=%E5%AD%98%E5%8A%9B');
  const results = page.locator('[data-search=page] .search-results a');
  await results.first().waitFor();
  expect(await results.first().textContent()).toContain('存力');
  await page.locator('[data-search=page] input').fill('运力');
  await page.waitForURL('**/search/?q=%E8%BF%90%E5%8A%9B');
});

test('a hit lands on its section', async () => {
  const { page } = await site.open('/');
  await ask(page, '粤医智影');
  await page.locator(HITS).first().click();
  await page.waitForURL('**/articles/suanli-kuorong/#s2-3');
});
