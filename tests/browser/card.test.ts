import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { serveSite } from '../lib/browser.ts';
import type { ServedSite, Visit } from '../lib/browser.ts';
import { findViolations } from '../lib/findViolations.ts';

const ARTICLE = '/articles/suanli-kuorong/';
const PHONE: Visit = { viewport: { width: 360, height: 640 }, hasTouch: true };
const STILL: Visit = { isStill: true };
/** Longer than a card takes to open or to close, in milliseconds. */
const LONG = 2000;

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(async () => {
  await site.close();
});

const mentionOf = (page: Page, term: string) => page.locator(`a.term[data-term="${term}"]`).first();
const cardOf = (page: Page) => page.getByRole('dialog').and(page.locator('#term-card'));
/** Where something stands once it has come to rest. */
const boxOf = async (place: Locator) => {
  await (await place.elementHandle()).waitForElementState('stable');
  const box = await place.boundingBox();
  if (!box) throw new Error('Nothing is shown there');
  return box;
};

/** Rests with the pointer on a mention of a page whose time stands still, until its card is open. */
const restOn = async (page: Page, mention: Locator) => {
  await mention.hover();
  // What waits for the pointer's rest is fetched first, and the cards with it.
  await expect
    .poll(async () => {
      await page.clock.runFor(LONG);
      return cardOf(page).isVisible();
    })
    .toBe(true);
};
/** Goes away with the pointer, long enough for the card to close. */
const goAway = async (page: Page) => {
  await page.mouse.move(2, 2);
  await page.clock.runFor(LONG);
  expect(await cardOf(page).isVisible()).toBe(false);
};

describe('under the pointer', () => {
  test('a card opens once the pointer rests, and closes when it goes away', async () => {
    const { page, errors } = await site.open(ARTICLE, STILL);
    await restOn(page, mentionOf(page, 'suanli'));
    await goAway(page);
    const mention = mentionOf(page, 'dongshu-xisuan');
    await mention.hover();
    await page.clock.runFor(100);
    expect(await cardOf(page).isVisible()).toBe(false);
    await page.clock.runFor(200);
    await cardOf(page).waitFor();
    expect(await cardOf(page).innerText()).toMatch(
      /^东数西算\s+dōng shù xī suàn\s+East Data, West Computing\s+把东部[^。]+。\s+繁体\s*東數西算\s+算力 · 基础设施\s+看词条$/,
    );
    expect(await mention.getAttribute('aria-expanded')).toBe('true');
    await goAway(page);
    expect(await mention.getAttribute('aria-expanded')).toBeNull();
    expect(errors).toEqual([]);
  });

  test('passing over mentions opens nothing, and fetches the cards once', async () => {
    const { page } = await site.open('about:blank', STILL);
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/cards.json')) fetched.push(request.url());
    });
    await page.goto(ARTICLE);
    await page.waitForLoadState('networkidle');
    expect(fetched).toEqual([]);
    const passOver = async () => {
      for (const term of ['suanli', 'pflops', 'xinpian']) await mentionOf(page, term).hover();
      await goAway(page);
    };
    await passOver();
    await expect.poll(() => fetched.length).toBe(1);
    // Once they have come, nothing that wanted to open would wait.
    await restOn(page, mentionOf(page, 'deepseek'));
    await goAway(page);
    await passOver();
    expect(fetched).toHaveLength(1);
  });

  test('the pointer may go into the card, stay there and follow its link', async () => {
    const { page } = await site.open(ARTICLE, STILL);
    const mention = mentionOf(page, 'xinpian');
    await restOn(page, mention);
    const [from, to] = [await boxOf(mention), await boxOf(cardOf(page).getByRole('link'))];
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.move(to.x + 5, to.y + 5, { steps: 40 });
    await page.clock.runFor(LONG);
    expect(await cardOf(page).isVisible()).toBe(true);
    await page.mouse.down();
    await page.mouse.up();
    await page.waitForURL('**/terms/xinpian/');
  });

  test('Escape closes it, and it stays closed while the pointer stays', async () => {
    const { page } = await site.open(ARTICLE, STILL);
    const mention = mentionOf(page, 'xinpian');
    await restOn(page, mention);
    await page.keyboard.press('Escape');
    await cardOf(page).waitFor({ state: 'hidden' });
    const { x, y } = await boxOf(mention);
    await page.mouse.move(x + 4, y + 4);
    await page.clock.runFor(LONG);
    expect(await cardOf(page).isVisible()).toBe(false);
  });

  test('another mention takes the card over; there is one in the page', async () => {
    const { page } = await site.open(ARTICLE);
    await mentionOf(page, 'suanli').hover();
    await cardOf(page).waitFor();
    await mentionOf(page, 'deepseek').hover();
    await cardOf(page).getByText('DeepSeek', { exact: true }).waitFor();
    expect(await page.locator('[popover]').count()).toBe(1);
    expect(await page.locator('[aria-expanded=true]').count()).toBe(1);
  });

  test('a click follows the link, as ever', async () => {
    const { page } = await site.open(ARTICLE);
    await mentionOf(page, 'suanli').click();
    await page.waitForURL('**/terms/suanli/');
    // Back under the pointer it would open as ever.
    await page.mouse.move(2, 2);
    await page.goBack();
    await page.waitForURL(`**${ARTICLE}`);
    expect(await cardOf(page).isVisible()).toBe(false);
  });

  test('text is selected across mentions without one opening', async () => {
    const { page } = await site.open(ARTICLE, STILL);
    const select = async () => {
      await page.mouse.move(2, 2);
      await page.mouse.down();
      await mentionOf(page, 'xinpian').hover();
      await page.clock.runFor(LONG);
      expect(await cardOf(page).isVisible()).toBe(false);
      await page.mouse.up();
      await goAway(page);
    };
    await select();
    // Once the cards have come, nothing that wanted to open would wait.
    await restOn(page, mentionOf(page, 'suanli'));
    await goAway(page);
    await select();
  });
});

describe('with the keyboard', () => {
  /** Tab onto a mention, as one who has no mouse comes to it. */
  const tabTo = async (page: Page, mention: Locator) => {
    await page.keyboard.press('Tab');
    await mention.focus();
    await cardOf(page).waitFor();
  };
  const expectFocus = (page: Page) =>
    expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-term')));

  test('the focus opens the card and stays on the mention; Tab goes in and on, Shift-Tab back', async () => {
    const { page } = await site.open(ARTICLE, STILL);
    await tabTo(page, mentionOf(page, 'suanli'));
    await expectFocus(page).toBe('suanli');
    await page.keyboard.press('Tab');
    const link = cardOf(page).getByRole('link');
    await expect.poll(() => link.evaluate((own) => own === document.activeElement)).toBe(true);
    await page.clock.runFor(LONG);
    expect(await cardOf(page).isVisible()).toBe(true);
    await page.keyboard.press('Shift+Tab');
    await expectFocus(page).toBe('suanli');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expectFocus(page).toBe('shijie-rengong-zhineng-dahui');
    await cardOf(page).getByText('世界人工智能大会', { exact: true }).waitFor();
    await page.keyboard.press('Shift+Tab');
    await expectFocus(page).toBe('suanli');
  });

  test('Escape within the card gives the focus back to the mention', async () => {
    const { page } = await site.open(ARTICLE);
    await tabTo(page, mentionOf(page, 'suanli'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await cardOf(page).waitFor({ state: 'hidden' });
    await expectFocus(page).toBe('suanli');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/terms/suanli/');
  });

  test('the card stays while the pointer passes by, and goes with the focus', async () => {
    const { page } = await site.open(ARTICLE, STILL);
    const mention = mentionOf(page, 'suanli');
    await tabTo(page, mention);
    await mention.hover();
    await page.clock.runFor(LONG);
    await page.mouse.move(2, 2);
    await page.clock.runFor(LONG);
    expect(await cardOf(page).isVisible()).toBe(true);
    await page.locator('[data-open-search]').focus();
    await page.clock.runFor(LONG);
    expect(await cardOf(page).isVisible()).toBe(false);
  });
});

describe('on a touch screen', () => {
  test('the first tap opens the card, its link leads to the entry', async () => {
    const { page, errors } = await site.open(ARTICLE, { ...PHONE, ...STILL });
    await mentionOf(page, 'suanli').tap();
    await cardOf(page).waitFor();
    await page.clock.runFor(LONG);
    expect(await cardOf(page).isVisible()).toBe(true);
    expect(new URL(page.url()).pathname).toBe(ARTICLE);
    await cardOf(page).getByRole('link').tap();
    await page.waitForURL('**/terms/suanli/');
    expect(errors).toEqual([]);
  });

  test('a second tap follows the mention, a tap elsewhere closes the card', async () => {
    // Nor does the patience end after which a tap is answered by the entry's page.
    const { page } = await site.open(ARTICLE, { ...PHONE, ...STILL });
    const mention = mentionOf(page, 'pflops');
    await mention.tap();
    await cardOf(page).waitFor();
    await page.locator('h1').tap();
    await cardOf(page).waitFor({ state: 'hidden' });
    await mention.tap();
    await cardOf(page).waitFor();
    await mention.tap();
    await page.waitForURL('**/terms/pflops/');
  });
});

test.each(['by the style sheet', 'by computation'])(
  'every card of an article stands within a narrow window and beside its mention, placed %s',
  async (how) => {
    const { page } = await site.open('about:blank', PHONE);
    if (how === 'by computation') {
      await page.addInitScript(() => {
        CSS.supports = () => false;
      });
    }
    await page.goto(ARTICLE);
    await page.keyboard.press('Tab');
    const places = await page.evaluate(async () => {
      const found: { term: string; mention: DOMRect; sheet: DOMRect }[] = [];
      for (const link of document.querySelectorAll<HTMLElement>('a.term')) {
        link.scrollIntoView({ block: found.length % 2 === 0 ? 'center' : 'nearest' });
        link.focus();
        while (link.getAttribute('aria-expanded') !== 'true') {
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
        // What is anchored follows the scrolling with a later frame, and then stays.
        for (let last = ''; ;) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
          await new Promise((resolve) => requestAnimationFrame(resolve));
          const sheet = document.querySelector('.card-sheet')?.getBoundingClientRect();
          const [mention] = link.getClientRects();
          if (!sheet || !mention) break;
          const place = JSON.stringify([mention, sheet]);
          if (place === last) {
            found.push({ term: link.dataset['term'] ?? '', mention, sheet });
            break;
          }
          last = place;
        }
      }
      return found;
    });
    expect(places.length).toBeGreaterThan(50);
    for (const { term, mention, sheet } of places) {
      expect(sheet.left, term).toBeGreaterThanOrEqual(0);
      expect(sheet.right, term).toBeLessThanOrEqual(360);
      expect(sheet.top, term).toBeGreaterThanOrEqual(0);
      expect(sheet.bottom, term).toBeLessThanOrEqual(640);
      const below = sheet.top - mention.bottom;
      const above = mention.top - sheet.bottom;
      expect(Math.max(below, above), term).toBeGreaterThanOrEqual(0);
      expect(Math.max(below, above), term).toBeLessThan(20);
    }
  },
);

test('beside a mention that is broken over two lines the card stands at the line of the pointer', async () => {
  const { page } = await site.open(ARTICLE, { viewport: { width: 1440, height: 900 } });
  const broken = await page.evaluateHandle(() =>
    [...document.querySelectorAll('a.term')].find((link) => link.getClientRects().length === 2),
  );
  await broken.evaluate((link) => link?.scrollIntoView({ block: 'center' }));
  await broken.asElement()?.waitForElementState('stable');
  const [first, second] = await broken.evaluate((link) =>
    [...(link?.getClientRects() ?? [])].map(({ x, y, width, height }) => ({
      x: x + width / 2,
      y: y + height / 2,
    })),
  );
  if (!first || !second) throw new Error('No mention is broken over two lines');
  for (const { x, y } of [first, second]) {
    await page.mouse.move(2, 2);
    await cardOf(page).waitFor({ state: 'hidden' });
    await page.mouse.move(x, y);
    await cardOf(page).waitFor();
    const card = await boxOf(cardOf(page));
    expect(Math.min(Math.abs(card.y - y), Math.abs(card.y + card.height - y))).toBeLessThan(20);
    expect(card.x).toBeLessThanOrEqual(x);
    expect(card.x + card.width).toBeGreaterThanOrEqual(x);
  }
});

test('where the window is lower than a card, the card scrolls', async () => {
  const { page } = await site.open(ARTICLE, { viewport: { width: 320, height: 256 } });
  await page.keyboard.press('Tab');
  await mentionOf(page, 'xintongyuan').focus();
  await cardOf(page).waitFor();
  const sheet = await boxOf(page.locator('.card-sheet'));
  expect(sheet.y).toBeGreaterThanOrEqual(0);
  expect(sheet.y + sheet.height).toBeLessThanOrEqual(256);
});

describe('in each edition', () => {
  test('a place’s own word stands without the Mainland’s pinyin, beside the Mainland’s word', async () => {
    const { page } = await site.open('/zh-tw/articles/suanli-kuorong/');
    await mentionOf(page, 'xinpian').hover();
    await cardOf(page).waitFor();
    expect(await cardOf(page).innerText()).toMatch(
      /^晶片\s+chip\s+載有積體電路[^。]+。\s+簡體\s*芯片\s+算力\s+看詞條$/,
    );
    expect(await page.locator('#term-card b').getAttribute('lang')).toBe('zh-Hant-TW');
    expect(await page.locator('#term-card .card-forms [lang]').getAttribute('lang')).toBe(
      'zh-Hans',
    );
  });

  test('Hong Kong has its own', async () => {
    const { page } = await site.open('/zh-hk/articles/suanli-kuorong/');
    await mentionOf(page, 'suanliwang').hover();
    await cardOf(page).waitFor();
    expect(await page.locator('#term-card b').textContent()).toBe('算力網');
    expect(await page.locator('#term-card i').textContent()).toBe('syun3 lik6 mong5');
    expect(await cardOf(page).getByRole('link').getAttribute('href')).toContain('/zh-hk/terms/');
  });

  test('English shows the reader’s script, and what the reader quotes changes characters only', async () => {
    const { page } = await site.open('/en/articles/suanli-kuorong/');
    await page.evaluate(() => {
      const mention = '<a class="term" data-term="xinpian" href="/en/terms/xinpian/">芯片</a>';
      document.querySelector('.lede')?.insertAdjacentHTML('beforeend', ` (${mention})`);
    });
    await mentionOf(page, 'xinpian').hover();
    await cardOf(page).waitFor();
    expect(await cardOf(page).innerText()).toMatch(
      /^芯片\s+xīnpiàn\s+chip\s+A small piece of semiconductor[^.]+\.\s+Computing power\s+See the entry$/,
    );
    await page.mouse.move(2, 2);
    await cardOf(page).waitFor({ state: 'hidden' });
    await page.getByRole('combobox', { name: 'Chinese in' }).selectOption('hk');
    await page.evaluate(() => {
      document.querySelector('a.term')?.setAttribute('data-term', 'suanliwang');
    });
    await mentionOf(page, 'suanliwang').hover();
    await cardOf(page).waitFor();
    expect(await page.locator('#term-card b').textContent()).toBe('算力網');
    expect(await page.locator('#term-card b').getAttribute('lang')).toBe('zh-Hant-HK');
    expect(await page.locator('.card-forms').innerText()).toMatch(/^Simplified\s*算力网$/);
  });
});

test.each(['light', 'dark'] as const)(
  'an open card keeps the rules of WCAG that a program can check, in %s',
  async (colorScheme) => {
    // Half faded in, its colours would be measured as pale.
    const { page, errors } = await site.open(ARTICLE, { colorScheme, reducedMotion: 'reduce' });
    await mentionOf(page, 'dongshu-xisuan').hover();
    await cardOf(page).waitFor();
    expect(await findViolations(page)).toEqual([]);
    expect(await cardOf(page).getAttribute('aria-modal')).toBeNull();
    expect(await page.getByRole('dialog', { name: '东数西算', exact: true }).count()).toBe(1);
    expect(errors).toEqual([]);
  },
);

describe('where there is no card', () => {
  test('without scripts a mention is a link, on a touch screen as well', async () => {
    const { page } = await site.open(ARTICLE, { ...PHONE, javaScriptEnabled: false });
    expect(await page.locator('#term-card').count()).toBe(0);
    await mentionOf(page, 'suanli').tap();
    await page.waitForURL('**/terms/suanli/');
  });

  test('without the data a mention is a link, and nothing is said of it', async () => {
    const { page } = await site.open(ARTICLE, { ...PHONE, ...STILL });
    const thrown: Error[] = [];
    page.on('pageerror', (error) => thrown.push(error));
    let failed = 0;
    page.on('requestfailed', (request) => {
      if (request.url().endsWith('/cards.json')) failed += 1;
    });
    await page.route('**/cards.json', (route) => route.abort());
    // Asked for ahead, and again when the pointer has rested; one request serves both signs if the
    // second comes before the first has failed, so each round brings the pointer anew.
    await expect
      .poll(async () => {
        await page.mouse.move(0, 0);
        await mentionOf(page, 'suanli').hover();
        await page.clock.runFor(LONG);
        return failed;
      })
      .toBeGreaterThan(1);
    expect(await page.locator('#term-card').count()).toBe(0);
    await mentionOf(page, 'suanli').tap();
    await page.waitForURL('**/terms/suanli/');
    expect(thrown).toEqual([]);
  });

  test('on paper there is none', async () => {
    const { page } = await site.open(ARTICLE);
    await mentionOf(page, 'suanli').hover();
    await cardOf(page).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#term-card').isVisible()).toBe(false);
  });
});
