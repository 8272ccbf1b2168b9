import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite } from '../lib/browser.ts';
import type { ServedSite } from '../lib/browser.ts';
import { untilAt } from '../lib/untilAt.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(async () => {
  await site.close();
});

test('a reader reads an article, follows a term, comes back, switches to Taiwan’s edition, searches and opens the first hit', async () => {
  const { page, errors } = await site.open('/');
  await page.getByRole('link', { name: '算力“扩容”：底座、应用与下一步' }).click();
  await page.waitForURL('**/articles/suanli-kuorong/');
  expect(await page.locator('h1').textContent()).toContain('算力“扩容”');

  await page.locator('a.term', { hasText: '东数西算' }).first().click();
  await page.waitForURL('**/terms/dongshu-xisuan/');
  expect(await page.locator('.headword').textContent()).toContain('东');

  await page.goBack();
  await page.waitForURL('**/articles/suanli-kuorong/');
  await page.locator('#s2').scrollIntoViewIfNeeded();
  await page.locator('[data-switch-edition][hreflang="zh-Hant-TW"]').click();
  await page.waitForURL('**/zh-tw/articles/suanli-kuorong/**');
  expect(await page.locator('h1').textContent()).toContain('算力「擴容」');

  await page.keyboard.press('/');
  await page.getByRole('searchbox', { name: '搜尋全站' }).fill('存算一体');
  const first = page.locator('#search-dialog .search-results a').first();
  await first.waitFor();
  await first.click();
  await page.waitForURL('**/zh-tw/terms/cunsuan-yiti/');
  expect(errors).toEqual([]);
});

test('switching the edition keeps the place', async () => {
  const { page } = await site.open('/articles/suanli-kuorong/#s2-2');
  await untilAt(page, 's2-2');
  await page.locator('[data-switch-edition][hreflang="zh-Hant-HK"]').click();
  await page.waitForURL('**/zh-hk/articles/suanli-kuorong/#s2-2');
  await untilAt(page, 's2-2');
  await page.locator('[data-switch-edition][hreflang="zh-Hans"]').click();
  await page.waitForURL('**/articles/suanli-kuorong/#s2-2');
});

describe('appearance', () => {
  const background = 'getComputedStyle(document.body).backgroundColor';

  test('the system’s choice holds until the reader chooses, and the choice is kept from the first paint', async () => {
    const { page } = await site.open('/', { colorScheme: 'dark' });
    const dark = await page.evaluate(background);
    await page.locator('[data-theme-switch]').click();
    await expect.poll(() => page.evaluate(background)).not.toBe(dark);
    expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('light');
    await page.goto('/terms/', { waitUntil: 'commit' });
    await page.waitForFunction('document.body !== null');
    expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('light');
    await page.locator('[data-theme-switch]').click();
    await page.locator('[data-theme-switch]').click();
    await expect.poll(() => page.evaluate('localStorage.getItem("theme")')).toBe('system');
  });
});

describe('without scripts', () => {
  test('everything that is read can be read, and the look-up box leads to the glossary', async () => {
    const { page } = await site.open('/', { javaScriptEnabled: false });
    await page.locator('.teaser h3 a').first().click();
    await page.waitForURL('**/articles/*/');
    expect(await page.locator('.figures table').count()).toBeGreaterThan(0);
    await page.locator('a.term').first().click();
    await page.waitForURL('**/terms/*/');
    expect(await page.locator('.kwic tr').count()).toBeGreaterThan(0);
    await page.locator('[data-switch-edition][hreflang="en"]').click();
    await page.waitForURL('**/en/terms/*/');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.goto('/');
    await page.locator('.lookup input').fill('算力');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/terms/?q=**');
    await page.locator('[data-open-search]').click();
    await page.waitForURL('**/search/');
    expect(await page.locator('main noscript').innerHTML()).toContain('JavaScript');
  });
});

describe('look-up', () => {
  test('answers any form as one types; arrows choose, Enter opens', async () => {
    const { page } = await site.open('/');
    const box = page.getByRole('combobox');
    for (const [query, headword] of [
      ['suanl', '算力'],
      ['東數', '东数西算'],
      ['dsxs', '东数西算'],
      ['晶片', '芯片'],
      ['east data', '东数西算'],
    ] as const) {
      // What answered the last query is gone before the next is asked.
      await box.fill('');
      await page.locator('.lookup-list').waitFor({ state: 'hidden' });
      await box.fill(query);
      await page.locator('.lookup-list').waitFor();
      expect(await page.locator('.lookup-list b').first().textContent()).toBe(headword);
    }
    await box.press('ArrowDown');
    await expect.poll(() => page.locator('[role=option][aria-selected=true]').count()).toBe(1);
    await box.press('Enter');
    await page.waitForURL('**/terms/dongshu-xisuan/');
  });

  test('an address can hold a look-up', async () => {
    const { page } = await site.open('/zh-tw/terms/?q=cunli');
    await page.locator('.lookup-list b', { hasText: '存力' }).first().waitFor();
  });

  test('keeps the query in the address of the glossary, and answers it there', async () => {
    const { page } = await site.open('/zh-tw/terms/');
    await page.getByRole('combobox').fill('東數');
    await page.getByRole('option').first().waitFor();
    await expect.poll(() => decodeURIComponent(page.url())).toContain('/zh-tw/terms/?q=東數');
    await page.reload();
    await page.getByRole('option').first().waitFor();
    expect(await page.getByRole('option').first().innerText()).toContain('東數西算');
    await page.getByRole('combobox').fill('');
    await expect.poll(() => page.url()).not.toContain('?q=');
  });

  test('says so where there is nothing', async () => {
    const { page } = await site.open('/en/');
    await page.getByRole('combobox', { name: 'Look up a word' }).fill('qqqqq');
    await page.getByText('Nothing found for “qqqqq”.').waitFor();
  });
});

test('the English edition shows Chinese in the script that its reader chose', async () => {
  const { page } = await site.open('/en/terms/suanliwang/');
  const headword = page.locator('.headword');
  await expect.poll(() => headword.innerText()).toContain('网');
  const choice = page.getByRole('combobox', { name: 'Chinese in' });
  await choice.selectOption({ label: 'Traditional, Taiwan' });
  await expect.poll(() => headword.textContent()).toContain('網');
  expect(await headword.getAttribute('lang')).toBe('zh-Hant-TW');
  // What a place writes is told as that place writes it.
  expect(await page.locator('.forms dd').first().textContent()).toContain('算力网');
  expect(await page.locator('.editions a').first().textContent()).toContain('简');
  await page.goto('/en/terms/xinpian/');
  await expect.poll(() => page.locator('.two [lang^=zh]').textContent()).toContain('載有集成電路');
  await page.getByRole('combobox', { name: 'Chinese in' }).selectOption('hans');
  await expect.poll(() => page.locator('.two [lang^=zh]').getAttribute('lang')).toBe('zh-Hans');
});

test('a reader of the Hong Kong edition finds its characters in the English one', async () => {
  const { page } = await site.open('/zh-hk/terms/suanliwang/');
  await page.goto('/en/terms/suanliwang/');
  await expect.poll(() => page.locator('.headword').textContent()).toContain('網');
  expect(await page.locator('.headword').getAttribute('lang')).toBe('zh-Hant-HK');
});

test('the word of the day is an entry, the same on every visit of a day', async () => {
  const { page } = await site.open('/', { javaScriptEnabled: false });
  const built = await page.locator('.day b').textContent();
  const words = new Set<string | null>();
  for (const day of ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-01']) {
    const { page: visit } = await site.open('about:blank');
    await visit.clock.setFixedTime(new Date(`${day}T12:00:00`));
    // Its place is kept empty for as long as the word takes to come.
    await visit.addInitScript(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { animation: none !important }');
      document.adoptedStyleSheets = [sheet];
    });
    await visit.goto('/');
    await visit.locator('[data-term-of-day][data-settled]').waitFor();
    words.add(await visit.locator('.day b').textContent());
  }
  expect(words.size).toBe(3);
  expect(built).toMatch(/\S/);
});

test('a chosen appearance is there before there is a page to be painted', async () => {
  const { page } = await site.open('about:blank', { colorScheme: 'light' });
  await page.addInitScript(() => {
    localStorage.setItem('theme', 'dark');
    // The body is what is painted; what it is painted in must stand before it.
    new MutationObserver((_, observer) => {
      if (!document.querySelector('body')) return;
      observer.disconnect();
      document.documentElement.dataset['atBody'] = document.documentElement.dataset['theme'];
    }).observe(document, { childList: true, subtree: true });
  });
  for (const address of ['/', '/terms/suanli/', '/zh-tw/figures/', '/404.html']) {
    await page.goto(`${site.origin}${address}`);
    expect(await page.locator('html').getAttribute('data-at-body')).toBe('dark');
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(23, 21, 18)',
    );
  }
});

test.each([
  ['/', 'qishou', '骑手', 'qíshǒu'],
  ['/zh-tw/', 'suanli', '算力', 'ㄙㄨㄢˋ ㄌㄧˋ'],
  ['/zh-hk/', 'suanli', '算力', 'syun3 lik6'],
  // Taiwan's word has no pinyin: that of the entry belongs to the Mainland's.
  ['/zh-tw/', 'qishou', '外送員', ''],
  ['/en/', 'qishou', '骑手', 'qíshǒu'],
])('on %s the word of the day is read as its edition has it: %s', async (...expected) => {
  const [address, id, headword, reading] = expected;
  const { page } = await site.open('about:blank');
  await page.route(`**${address}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = html.replace(/data-term-of-day="[^"]*"/, `data-term-of-day="[&quot;${id}&quot;]"`);
    await route.fulfill({ response, body });
  });
  await page.goto(address);
  await page.locator('[data-term-of-day][data-settled]').waitFor();
  expect(await page.locator('.day b').textContent()).toBe(headword);
  expect(await page.locator('.day .pinyin').textContent()).toBe(reading);
});

test('the word of the day leads to its entry', async () => {
  const { page } = await site.open('/');
  await page.locator('.day-link').click();
  await page.waitForURL('**/terms/*/');
});

test('the table of contents marks what is read, at the end its last part', async () => {
  const { page } = await site.open('/articles/suanli-kuorong/');
  const marked = page.locator('.toc [aria-current]');
  expect(await marked.count()).toBe(0);
  // Parts that are laid out when they come near make the page longer.
  await expect
    .poll(async () => {
      await page.evaluate('scrollTo(0, document.body.scrollHeight)');
      return marked.getAttribute('href');
    })
    .toBe('#s3-3');
  await page.evaluate('scrollTo(0, 0)');
  await page.waitForFunction('!document.querySelector(".toc [aria-current]")');
});

test('a page that is not there offers look-up and all editions', async () => {
  const { page } = await site.open('/zh-tw/nirgends/');
  expect(await page.locator('h1').textContent()).toContain('查');
  expect(await page.locator('main li a').count()).toBe(4);
  await page.getByRole('combobox').fill('算力');
  await page.locator('.lookup-list b').first().waitFor();
});
