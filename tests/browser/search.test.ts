import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page, Route } from 'playwright-core';
import { DIST } from '../../scripts/lib/paths.ts';
import { createFoldTable } from '../../src/chinese/createFoldTable.ts';
import { foldText } from '../../src/chinese/foldText.ts';
import type { FoldTable } from '../../src/chinese/foldText.ts';
import { EDITIONS, parseAddress } from '../../src/editions.ts';
import type { Edition } from '../../src/editions.ts';
import { WORDS } from '../../src/search/files.ts';
import { formsOf, readRegional } from '../../src/search/regionalWords.ts';
import type { RegionalFile, RegionalWords } from '../../src/search/regionalWords.ts';
import { readPage } from '../../src/search/readPage.ts';
import type { SearchPage } from '../../src/search/searchPage.ts';
import { serveSite } from '../lib/browser.ts';
import type { ServedSite } from '../lib/browser.ts';
import { openSearch } from '../lib/dialogs.ts';
import { readPages } from '../lib/dist.ts';

let site: ServedSite;
let fold: FoldTable;
let words: RegionalWords;
const texts = new Map<string, SearchPage[]>();

beforeAll(async () => {
  site = await serveSite();
  for (const { address, tree } of readPages()) {
    const { edition, path: within } = parseAddress(address);
    const page = readPage(tree, within);
    if (page) texts.set(edition.id, [...(texts.get(edition.id) ?? []), page]);
  }
  const file = readFileSync(path.join(DIST, 'pagefind/hans', WORDS), 'utf8');
  words = readRegional(JSON.parse(file) as RegionalFile);
  // Made from what is shown, not from what the build thought would be.
  fold = createFoldTable([...texts.values()].flat().map((page) => JSON.stringify(page)));
});
afterAll(async () => {
  await site.close();
});

/**
 * Every page of an edition whose text says something, by reading them all: in a Chinese edition the
 * Simplified text, in whichever words of the three places.
 */
function truth(edition: Edition, query: string): string[] {
  const wanted = formsOf(Array.from(foldText(query, fold)), words).map((form) => form.join(''));
  const root = edition.prefix ? `/${edition.prefix}/` : '/';
  return (texts.get(edition.id === 'en' ? 'en' : 'hans') ?? [])
    .filter(({ sections }) =>
      sections.some(({ blocks }) =>
        blocks.some((block) => {
          const folded = foldText(block, fold);
          return wanted.some((form) => folded.includes(form));
        }),
      ),
    )
    .map((page) => root + page.path)
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

const dialogOf = (page: Page) => page.locator('#search-dialog');

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
    await dialogOf(page).waitFor();
    await expect.poll(() => page.evaluate('document.activeElement.type')).toBe('search');
    await page.keyboard.press('Escape');
    await dialogOf(page).waitFor({ state: 'hidden' });
    await expect.poll(() => page.evaluate('document.activeElement.dataset.openSearch')).toBe('');
    await link.click();
    await dialogOf(page).waitFor();
  });

  test('a slash typed in a field stays a slash', async () => {
    const { page } = await site.open('/');
    await page.getByRole('combobox').click();
    await page.keyboard.type('1/5');
    expect(await page.getByRole('combobox').inputValue()).toBe('1/5');
    expect(await dialogOf(page).isVisible()).toBe(false);
  });

  test('arrows walk the results, a live region says how many', async () => {
    const { page } = await site.open('/');
    await ask(page, '运力');
    expect(await page.locator('#search-dialog [role=status]').textContent()).toMatch(/^\d+个页面/);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toContain('运力');
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
    const query = '<img srcc=xx onerrorr=alertt>“”’';
    await ask(page, query);
    expect(await page.locator('#search-dialog [role=status]').textContent()).toContain('<img');
    await ask(page, '<img src=x onerror=alert(1)>“”’');
    expect(await page.locator('#search-dialog .search-results img').count()).toBe(0);
    await ask(page, '，。+++');
    await ask(page, '\u202e算\u0000力\u2066');
    await ask(page, '[算力](*+?)\\$^👍');
    await ask(page, '很'.repeat(10_000));
    expect(await page.locator('#search-dialog .search-results a').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test('an index that cannot be had is told, and asked for again', async () => {
    const { page } = await site.open('/');
    await page.route('**/pagefind/**', (route) => route.abort());
    await openSearch(page);
    // At once: what is asked for the first letter alone would still be on its way.
    await page.keyboard.insertText('算力');
    await page.getByText('取不到搜索索引').waitFor();
    await page.unroute('**/pagefind/**');
    await page.keyboard.type('网');
    await page.locator(HITS).first().waitFor();
  });

  test('a connection that is lost on the way is told, and is not “nothing found”', async () => {
    const { page } = await site.open('/');
    await ask(page, '算力');
    await page.context().setOffline(true);
    await page.locator('#search-dialog input').fill('骑手驿站');
    await page.getByText('取不到搜索索引').waitFor();
    await page.context().setOffline(false);
    await page.locator('#search-dialog input').fill('骑手驿');
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
    const { page } = await site.open('/', { isStill: true });
    // The last thing that the panel does when it has come is to ask for the engine.
    const engine = page.waitForRequest('**/pagefind.js*');
    await openSearch(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', {
      text: 'suan',
      selectionStart: 4,
      selectionEnd: 4,
    });
    await engine;
    await page.clock.runFor(2000);
    const status = page.locator('#search-dialog [role=status]');
    expect(await page.locator('#search-dialog input').inputValue()).toBe('suan');
    expect(await status.textContent()).toContain('输入');
    await page.clock.resume();
    await session.send('Input.insertText', { text: '算力' });
    await page.locator(HITS).first().waitFor();
  });

  test('an answer that comes late does not replace a newer one, and Enter does not open it', async () => {
    const { page } = await site.open('/');
    await ask(page, '算力');
    const held: Route[] = [];
    const finished = new Set<string>();
    page.on('requestfinished', (request) => finished.add(request.url()));
    let isHeld = true;
    await page.route('**/text/**', async (route) => {
      if (isHeld) held.push(route);
      else await route.continue();
    });
    await page.locator('#search-dialog .more').click();
    await expect.poll(() => held.length).toBeGreaterThan(0);
    const late = [...held];
    await page.locator('#search-dialog input').fill('运力');
    await page.keyboard.press('Enter');
    await expect.poll(() => held.length).toBeGreaterThan(late.length);
    isHeld = false;
    await Promise.all(held.map((route) => route.continue()));
    await page.locator('#search-dialog [data-asked="运力"]').waitFor();
    await expect.poll(() => late.every((route) => finished.has(route.request().url()))).toBe(true);
    expect(new URL(page.url()).pathname).toBe('/');
    expect(await page.locator('#search-dialog [data-asked]').getAttribute('data-asked')).toBe(
      '运力',
    );
  });

  test('the engine is fetched once, however fast one types', async () => {
    const { page } = await site.open('/');
    const fetched: Route[] = [];
    await page.route('**/pagefind.js*', (route) => fetched.push(route));
    await openSearch(page);
    await page.keyboard.type('存力', { delay: 200 });
    await expect.poll(() => fetched.length).toBe(1);
    await fetched[0]?.continue();
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
  await page.waitForURL('**/articles/suanli-kuorong/?mark=*#s2-3');
  await expect.poll(() => marked(page)).toEqual(['粤医智影']);
});

/** What is marked on a page. */
const marked = (page: Page) =>
  page.evaluate(() => Array.from(CSS.highlights.get('found') ?? [], String));

describe('what a result leads to is marked on the page', () => {
  test('in the words of the edition, each place once, and Escape takes it away', async () => {
    const { page, errors } = await site.open('/zh-tw/articles/suanli-kuorong/?mark=服务器#s1-1');
    await expect.poll(() => marked(page)).toEqual(['伺服器']);
    await page.keyboard.press('Escape');
    await expect.poll(() => marked(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('across tags, and brought into view', async () => {
    const { page } = await site.open('/articles/suanli-kuorong/?mark=算力网&x=1#s3-2');
    await expect.poll(async () => (await marked(page)).length).toBeGreaterThan(3);
    await page.waitForFunction(() => {
      const ranges = [...(CSS.highlights.get('found') ?? [])] as Range[];
      const section = document.getElementById('s3-2')?.getBoundingClientRect().top ?? 0;
      const first = ranges.find((range) => range.getBoundingClientRect().top > section);
      const place = first?.getBoundingClientRect().top ?? -1;
      return place > 0 && place < 800;
    });
  });

  test('by elements where the browser knows no highlights', async () => {
    const { page } = await site.open('about:blank');
    await page.addInitScript(() => {
      Object.defineProperty(CSS, 'highlights', { value: undefined });
      // Only its absence tells.
      delete (CSS as { highlights?: unknown }).highlights;
    });
    await page.goto('/articles/suanli-kuorong/?mark=粤医智影');
    await page.locator('mark.found').first().waitFor();
    expect(await page.locator('mark.found').allTextContents()).toEqual(['粤医智影']);
  });

  test('hostile queries mark nothing and break nothing', async () => {
    const { page, errors } = await site.open(
      `/terms/suanli/?${new URLSearchParams({ mark: '<b>\u0000[(*\ud800' }).toString()}`,
    );
    await page.waitForLoadState('networkidle');
    expect(await marked(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});

describe('an answer that is not what was asked says so', () => {
  const said = (page: Page) => page.locator('#search-dialog [role=status]').innerText();

  test('pinyin leads to the pages that have the word', async () => {
    const { page } = await site.open('/zh-tw/');
    await ask(page, 'suanliwang');
    expect(await said(page)).toContain('沒有出現「suanliwang」的頁面，下面寫到「算力網」。');
    expect(await allHits(page)).toEqual(truth(EDITIONS[1], '算力网'));
  });

  test('a phrase that stands nowhere is taken by its words', async () => {
    const { page } = await site.open('/');
    await ask(page, '志愿者医院');
    expect(await said(page)).toContain('全部的词');
    expect(await page.locator('#search-dialog mark').allTextContents()).toContain('志愿');
  });

  test('what nobody says offers the nearest entries', async () => {
    const { page } = await site.open('/en/');
    await ask(page, 'conputting pauer');
    expect(await page.locator('#search-dialog h2').first().innerText()).toBe('Perhaps you meant');
    expect(await page.locator('#search-dialog li').first().innerText()).toContain('算力');
  });
});

describe('filters', () => {
  test('narrow the results, count what each would leave, and stand in the address', async () => {
    const { page } = await site.open(`/search/?q=${encodeURIComponent('算力')}`);
    const facet = (name: string) => page.locator('[data-search-facets] button', { hasText: name });
    await facet('文章').waitFor();
    const count = Number(await facet('文章').locator('small').innerText());
    await facet('文章').click();
    await page.waitForURL('**&type=article');
    await expect.poll(() => page.locator('[data-search=page] a:has(p)').count()).toBe(count);
    await expect.poll(() => facet('文章').getAttribute('aria-pressed')).toBe('true');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain('文章');
    await page.reload();
    await facet('文章').waitFor();
    await expect.poll(() => facet('文章').getAttribute('aria-pressed')).toBe('true');
    await facet('文章').click();
    await expect.poll(() => page.locator('[data-search=page] a:has(p)').count()).toBe(10);
  });
});
