import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { createFoldTable } from '../../src/chinese/createFoldTable.ts';
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
  for (const { address, tree } of readPages()) {
    const { edition, path } = parseAddress(address);
    const page = readPage(tree, path);
    if (page) texts.set(edition.id, [...(texts.get(edition.id) ?? []), page]);
  }
  // Made from what is shown, not from what the build thought would be.
  fold = createFoldTable([...texts.values()].flat().map((page) => JSON.stringify(page)));
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
    ['hans', '馮家順'],
    ['tw', '选'],
    ['en', 'canteen'],
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

  test('half a word finds what begins with it', async () => {
    const { page } = await site.open('/en/');
    await ask(page, 'intelligenc');
    const half = await allHits(page);
    await ask(page, 'intelligence');
    expect(half).toEqual(await allHits(page));
    expect(half.length).toBeGreaterThan(2);
  });

  test('in English, any form of a word finds the others', async () => {
    const { page } = await site.open('/en/');
    await ask(page, 'riders');
    const plural = await allHits(page);
    await ask(page, 'rider');
    expect(await allHits(page)).toEqual(expect.arrayContaining(plural));
    expect(plural).toEqual(expect.arrayContaining(truth(EDITIONS[3], 'rider ')));
  });

  test('an entry whose name is the query stands before lists and texts, on every page of results', async () => {
    const { page } = await site.open('/');
    await ask(page, '算力');
    await allHits(page);
    const links = await page
      .locator(HITS)
      .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).pathname));
    expect(links[0]).toBe('/terms/suanli/');
    expect(links.slice(-3)).toContain('/terms/');
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

  test('nothing is searched while a word is being composed, and Enter opens nothing', async () => {
    const { page } = await site.open('/');
    await page.keyboard.press('/');
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', {
      text: 'suan',
      selectionStart: 4,
      selectionEnd: 4,
    });
    await page.waitForTimeout(400);
    const status = page.locator('#search-dialog [role=status]');
    expect(await page.locator('#search-dialog input').inputValue()).toBe('suan');
    expect(await status.textContent()).toContain('输入');
    await session.send('Input.insertText', { text: '算力' });
    await page.locator(HITS).first().waitFor();
  });

  test('an answer that comes late does not replace a newer one, and Enter does not open it', async () => {
    const { page } = await site.open('/');
    await ask(page, '算力');
    await page.route('**/text/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await route.continue();
    });
    await page.locator('#search-dialog .more').click();
    await page.locator('#search-dialog input').fill('运力');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(1800);
    expect(new URL(page.url()).pathname).toBe('/');
    expect(await page.locator('#search-dialog [data-asked]').getAttribute('data-asked')).toBe(
      '运力',
    );
  });

  test('the engine is fetched once, however fast one types', async () => {
    const { page } = await site.open('/');
    const fetched: string[] = [];
    await page.route('**/pagefind.js*', async (route) => {
      fetched.push(route.request().url());
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.keyboard.press('/');
    await page.keyboard.type('存力', { delay: 200 });
    await page.locator(HITS).first().waitFor();
    expect(fetched).toHaveLength(1);
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
