import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { serveSite } from '../lib/browser.ts';
import type { ServedSite } from '../lib/browser.ts';

const ARTICLES = ['suanli-kuorong', 'qishou-youhao'];
const ADDRESSES = ['', '/zh-tw', '/zh-hk', '/en'].flatMap((edition) =>
  ARTICLES.map((slug) => `${edition}/articles/${slug}/`),
);

/**
 * What each margin holds in every edition: of the notes of first mentions how many have their
 * sentence at least; how many lines below its own a note begins at most, in the worst place and in
 * the middle of all.
 */
const MARGINS = [
  { width: 1280, whole: 0.5, drift: 9.5, median: 4 },
  { width: 1440, whole: 0.7, drift: 7, median: 3.4 },
  { width: 1920, whole: 0.85, drift: 7, median: 2.4 },
];
/** A sheet of A4 between its margins, in pixels. */
const SHEET = 688;

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(async () => {
  await site.close();
});

interface Note {
  term: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Whether its sentence is shown. */
  isWhole: boolean;
  /** Top of the line of its mention. */
  line: number;
  /** Where it may begin: at that line or, of a word in a table, at the table's top. */
  from: number;
  /** Where the text ends, and how high one of its lines is. */
  edge: number;
  lineHeight: number;
}

/** Where the notes of a page stand, in pixels from its beginning. */
const notesOf = (page: Page) => page.evaluate(readNotes);

function readNotes(): Note[] {
  const tables = new Map<Element, Element[]>();
  return [...document.querySelectorAll('.margin-note')].map((note) => {
    let next = note.nextElementSibling;
    while (next?.matches('.margin-note')) next = next.nextElementSibling;
    const prose = note.closest('.prose');
    const text = prose?.querySelector('p[id]');
    if (!next || !prose || !text) throw new Error('A note stands before nothing.');
    let mention: Element | undefined = next;
    if (!next.matches('a')) {
      const words = tables.get(next) ?? [...next.querySelectorAll('a.term')];
      tables.set(next, words);
      mention = words.shift();
    }
    const { left, right, top, bottom } = note.getBoundingClientRect();
    const line = mention?.getClientRects()[0]?.top ?? NaN;
    return {
      term: mention?.getAttribute('data-term') ?? '',
      left,
      right,
      top,
      bottom,
      isWhole: note.querySelector(':scope > span')?.getClientRects().length !== 0,
      line,
      from: next === mention ? line : next.getBoundingClientRect().top,
      edge: prose.getBoundingClientRect().right,
      lineHeight: parseFloat(getComputedStyle(text).lineHeight),
    };
  });
}

/** The heights of all blocks, which notes must leave as they are. */
const heightsOf = (page: Page) =>
  page.evaluate<number[]>(
    `[...document.querySelectorAll('main [id^="s"]')].map((block) => block.getBoundingClientRect().height)`,
  );

function expectApart(notes: readonly Note[], width: number) {
  expect(notes.length).toBeGreaterThan(30);
  for (const [index, { left, right, top, bottom, from, edge, lineHeight }] of notes.entries()) {
    expect(left).toBeGreaterThan(edge);
    expect(right).toBeLessThanOrEqual(width);
    expect(bottom).toBeGreaterThan(top);
    const before = notes[index - 1];
    if (before) expect(top).toBeGreaterThanOrEqual(before.bottom);
    // Not above its line, nor above the table and the space over it.
    expect(top).toBeGreaterThan(from - lineHeight);
  }
}

/** How many lines below its own each note begins. */
const driftsOf = (notes: readonly Note[]) =>
  notes.map(({ top, line, lineHeight }) => (top - line) / lineHeight).toSorted((a, b) => a - b);

/** The notes of first mentions in the article. */
const firstsOf = (notes: readonly Note[]) =>
  notes.filter(({ term }, index) => notes.findIndex((note) => note.term === term) === index);

const shareOfWhole = (notes: readonly Note[]) =>
  notes.filter(({ isWhole }) => isWhole).length / notes.length;

describe.each(ADDRESSES)('%s', (address) => {
  test.each(MARGINS)(
    'at $width pixels notes stand in the margin by their lines, most with their sentence, none over another',
    async ({ width, whole, drift, median }) => {
      const { page } = await site.open(address, { viewport: { width, height: 900 } });
      const notes = await notesOf(page);
      expectApart(notes, width);
      const firsts = firstsOf(notes);
      const laters = notes.filter((note) => !firsts.includes(note));
      expect(shareOfWhole(firsts)).toBeGreaterThanOrEqual(whole);
      // Later ones may stand where there is more room.
      expect(shareOfWhole(firsts)).toBeGreaterThan(shareOfWhole(laters) - 0.15);
      const drifts = driftsOf(notes);
      expect(drifts.at(-1)).toBeLessThanOrEqual(drift);
      expect(drifts[Math.floor(drifts.length / 2)]).toBeLessThanOrEqual(median);
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

  test('on a sheet of A4 notes stand in its margin, by their lines', async () => {
    const { page } = await site.open(address, { viewport: { width: SHEET, height: 960 } });
    await page.emulateMedia({ media: 'print' });
    const notes = await notesOf(page);
    expectApart(notes, SHEET);
    expect(shareOfWhole(firstsOf(notes))).toBeGreaterThan(0.35);
    expect(driftsOf(notes).at(-1)).toBeLessThanOrEqual(12);
  });

  test.each([SHEET, 450])(
    'on paper %i pixels wide each mention has the number of an endnote that says all of it',
    async (width) => {
      const { page } = await site.open(address, { viewport: { width, height: 960 } });
      await page.emulateMedia({ media: 'print' });
      const marks = await page.evaluate(readMarks);
      const endnotes = await page.evaluate(readEndnotes);
      expect(marks.length).toBeGreaterThan(30);
      for (const { term, number } of marks) expect(endnotes[number]?.term).toBe(term);
      // Numbers are counted in the order of the text, and so the list stands.
      const firsts = [...new Set(marks.map(({ number }) => Number(number)))];
      expect(firsts).toEqual(firsts.map((_, index) => index + 1));
      expect(Object.keys(endnotes)).toEqual(firsts.map(String));
      for (const { text, definition } of Object.values(endnotes)) {
        expect(definition.length).toBeGreaterThan(5);
        expect(text).toContain(definition);
      }
    },
  );
});

/** The numbers that stand beside mentions, in the order of the text. */
function readMarks() {
  return [...document.querySelectorAll<HTMLElement>('.prose a.term')].map((mention) => {
    const { content } = getComputedStyle(mention, '::after');
    return {
      term: mention.dataset['term'] ?? '',
      number: content.startsWith('attr') ? (mention.dataset['number'] ?? '') : content.slice(1, -1),
    };
  });
}

/** The endnotes that have a number, by it, as far as they are shown. */
function readEndnotes() {
  const items = [...document.querySelectorAll<HTMLLIElement>('.article-terms li')];
  const numbered = items.filter((item) => getComputedStyle(item).listStyleType === 'decimal');
  return Object.fromEntries(
    numbered.map((item) => [
      String(item.value),
      {
        term: /terms\/([^/]+)\/$/.exec(item.querySelector('a')?.href ?? '')?.[1] ?? '',
        text: item.innerText.replaceAll(/\s+/g, ' '),
        definition: item.querySelector('.on-paper')?.textContent ?? '',
      },
    ]),
  );
}

test('on the screen no number stands beside a mention', async () => {
  const { page } = await site.open('/articles/suanli-kuorong/');
  const marks = await page.evaluate(readMarks);
  expect(marks.every(({ number }) => !/\d/.test(number))).toBe(true);
});

test('on paper a note in the margin has its number too, as the text has it', async () => {
  const { page } = await site.open('/articles/suanli-kuorong/', {
    viewport: { width: SHEET, height: 960 },
  });
  await page.emulateMedia({ media: 'print' });
  const numbers = await page.evaluate<string[]>(
    `[...document.querySelectorAll('.margin-note')].map((note) => note.dataset.number)`,
  );
  const marks = await page.evaluate(readMarks);
  expect(numbers.toSorted()).toEqual(marks.map(({ number }) => number).toSorted());
  expect(
    await page.evaluate(
      `getComputedStyle(document.querySelector('.margin-note'), '::before').content`,
    ),
  ).toContain('1');
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

/** A note without its sentence, with others below. */
const briefNote = (page: Page) => page.locator('.margin-note[data-brief~="wide"]').nth(1);

async function openNote(how: (page: Page) => Promise<void>) {
  const { page } = await site.open('/articles/suanli-kuorong/', {
    viewport: { width: 1440, height: 900 },
    javaScriptEnabled: false,
  });
  const note = briefNote(page);
  await (await note.elementHandle()).waitForElementState('stable');
  const sentence = note.locator('> span');
  expect(await sentence.isVisible()).toBe(false);
  const before = await notesOf(page);
  await how(page);
  await sentence.waitFor();
  const now = await notesOf(page);
  const places = (notes: readonly Note[]) =>
    notes.map(({ top, bottom, left }) => [top, bottom, left]);
  expect(places(now)).toEqual(places(before));
  return { page, note, sentence };
}

const WAYS: [string, (page: Page) => Promise<void>][] = [
  ['under the pointer', (page) => briefNote(page).hover()],
  [
    'while its mention has the focus of the keyboard',
    async (page) => {
      await briefNote(page).evaluate((note) => {
        const link = note.nextElementSibling;
        if (link instanceof HTMLElement) link.focus({ focusVisible: true });
      });
    },
  ],
];

test.each(WAYS)(
  'a brief note says its sentence %s, without scripts: nothing moves, and what lies below is covered',
  async (_, how) => {
    const { note, sentence } = await openNote(how);
    const box = await note.boundingBox();
    const opened = await sentence.boundingBox();
    if (!box || !opened) throw new Error('Nothing is shown.');
    // Straight below its note, and as wide.
    expect(opened.y).toBeGreaterThanOrEqual(box.y + box.height - 1);
    expect(opened.y).toBeLessThan(box.y + box.height + 4);
    expect(Math.abs(opened.width - box.width)).toBeLessThan(3);
    // Opaque, and above every note that it lies over.
    const { background, isOnTop } = await sentence.evaluate((span) => {
      const { left, right, top, bottom } = span.getBoundingClientRect();
      const points = [0.1, 0.5, 0.9].flatMap((x) =>
        [0.1, 0.5, 0.9].map((y) => [left + (right - left) * x, top + (bottom - top) * y] as const),
      );
      return {
        background: getComputedStyle(span).backgroundColor,
        isOnTop: points.every(([x, y]) => document.elementFromPoint(x, y) === span),
      };
    });
    expect(background).toBe('rgb(250, 247, 240)');
    expect(isOnTop).toBe(true);
  },
);

test('an opened sentence closes when the focus goes on', async () => {
  const { page, sentence } = await openNote(WAYS[1]?.[1] ?? (() => Promise.reject(new Error())));
  await page.keyboard.press('Tab');
  await sentence.waitFor({ state: 'hidden' });
});

test('every note that is brief stands straight before its mention, whose focus opens it', async () => {
  const { page } = await site.open('/articles/suanli-kuorong/', {
    viewport: { width: 1440, height: 900 },
    javaScriptEnabled: false,
  });
  const brief = await page.locator('.margin-note[data-brief~="wide"]').count();
  const followed = await page.locator('.margin-note[data-brief~="wide"] + a.term').count();
  expect(brief).toBeGreaterThan(5);
  expect(followed).toBe(brief);
});
