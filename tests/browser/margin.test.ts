import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { serveSite } from '../lib/browser.ts';
import type { ServedSite } from '../lib/browser.ts';

const ADDRESSES = [
  '/articles/suanli-kuorong/',
  '/zh-tw/articles/suanli-kuorong/',
  '/zh-hk/articles/qishou-youhao/',
  '/en/articles/qishou-youhao/',
];

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(async () => {
  await site.close();
});

interface Note {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Top of the line, or of the table, that it belongs to. */
  line: number;
  /** Where the text ends. */
  edge: number;
}

/** Where the notes of a page stand, in pixels from its beginning. */
const notesOf = (page: Page) =>
  page.evaluate<Note[]>(`[...document.querySelectorAll('.margin-note')].map((note) => {
    const { left, right, top, bottom } = note.getBoundingClientRect();
    let mention = note.nextElementSibling;
    while (mention.matches('.margin-note')) mention = mention.nextElementSibling;
    const line = (mention.matches('a') ? mention.getClientRects()[0] : mention.getBoundingClientRect()).top;
    const edge = note.closest('.prose').getBoundingClientRect().right;
    return { left, right, top, bottom, line, edge };
  })`);

/** The heights of all blocks, which notes must leave as they are. */
const heightsOf = (page: Page) =>
  page.evaluate<number[]>(
    `[...document.querySelectorAll('main [id^="s"]')].map((block) => block.getBoundingClientRect().height)`,
  );

function expectApart(notes: readonly Note[], width: number) {
  expect(notes.length).toBeGreaterThan(30);
  for (const [index, { left, right, top, bottom, line, edge }] of notes.entries()) {
    const before = notes[index - 1];
    expect(left).toBeGreaterThan(edge);
    expect(right).toBeLessThanOrEqual(width);
    expect(bottom).toBeGreaterThan(top);
    if (before) expect(top).toBeGreaterThanOrEqual(before.bottom);
    // At its line, or straight below the note before it; above a table there is some space.
    if (before === undefined || line > before.bottom + 45) {
      expect(Math.abs(top - line)).toBeLessThan(45);
    } else expect(top - before.bottom).toBeLessThan(60);
  }
}

describe.each(ADDRESSES)('%s', (address) => {
  test.each([1280, 1440, 1920])(
    'at %i pixels notes stand in the margin at their lines, and none lies over another',
    async (width) => {
      const { page } = await site.open(address, { viewport: { width, height: 900 } });
      expectApart(await notesOf(page), width);
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(overflow).toBeLessThanOrEqual(0);
      const heights = await heightsOf(page);
      await page.addStyleTag({ content: '.margin-note { display: none !important }' });
      expect(await heightsOf(page)).toEqual(heights);
    },
  );

  test('where there is no margin there are no notes', async () => {
    const { page } = await site.open(address, { viewport: { width: 1100, height: 900 } });
    expect(await page.locator('.margin-note').first().isVisible()).toBe(false);
  });

  test('on a sheet of A4 notes stand in its margin, and the words are explained at the end', async () => {
    const { page } = await site.open(address, { viewport: { width: 680, height: 960 } });
    await page.emulateMedia({ media: 'print' });
    expectApart(await notesOf(page), 680);
    expect(await page.locator('.article-terms .on-paper').first().isVisible()).toBe(true);
  });
});

test('notes are in the language and reading of their edition', async () => {
  for (const [prefix, note] of [
    ['', /^算力 suànlì computing power 设备/],
    ['/zh-tw', /^算力 ㄙㄨㄢˋ ㄌㄧˋ computing power 設備/],
    ['/zh-hk', /^算力 syun3 lik6 computing power 設備/],
    ['/en', /^算力 suànlì computing power The capacity/],
  ] as const) {
    const { page } = await site.open(`${prefix}/articles/suanli-kuorong/`);
    const text = await page.locator('.margin-note').first().textContent();
    expect(text).toMatch(note);
  }
});

test('they come without scripts, are silent to assistive technology, and are not copied', async () => {
  const { page } = await site.open('/articles/suanli-kuorong/', {
    viewport: { width: 1440, height: 900 },
    javaScriptEnabled: false,
  });
  expect(await page.locator('.margin-note').first().isVisible()).toBe(true);
  const heard = await page.locator('#s0p1').ariaSnapshot();
  expect(heard).toContain('算力');
  expect(heard).not.toContain('suànlì');
  const { page: other } = await site.open('/articles/suanli-kuorong/', {
    viewport: { width: 1440, height: 900 },
  });
  const copied = await other.evaluate<string>(`(() => {
    getSelection().selectAllChildren(document.querySelector('#s0p1'));
    return getSelection().toString();
  })()`);
  expect(copied).toContain('算力两个字');
  expect(copied).not.toContain('suànlì');
});

test('a brief note says its sentence under the pointer, and nothing moves', async () => {
  const { page } = await site.open('/articles/suanli-kuorong/', {
    viewport: { width: 1440, height: 900 },
  });
  const note = page.locator('.margin-note.brief').first();
  await (await note.elementHandle()).waitForElementState('stable');
  expect(await note.locator('> span').isVisible()).toBe(false);
  const before = await notesOf(page);
  await note.hover();
  await note.locator('> span').waitFor();
  expect(await notesOf(page)).toEqual(before);
});
