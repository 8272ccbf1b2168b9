import { edition, href } from './edition.ts';
import { loadEntryPage } from './loadEntryPage.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Shows the word of the day: the same for everyone on a day, another tomorrow, chosen here so that
 * it needs no server, and read from the entry's own page. Without scripts, or where that page
 * cannot be had, the one chosen at build time stands.
 */
export function startTermOfDay(): void {
  const place = document.querySelector<HTMLElement>('[data-term-of-day]');
  const link = place?.querySelector('a');
  if (!place || !link) return;
  const ids = JSON.parse(place.dataset['termOfDay'] ?? '[]') as string[];
  const now = new Date();
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY;
  const id = ids[(today * stepFor(ids.length)) % ids.length];
  // Until then its place is kept empty: a word that is being read should not become another.
  const settle = () => place.toggleAttribute('data-settled', true);
  if (id === undefined) settle();
  else {
    show(place, link, id)
      .catch(() => undefined)
      .finally(settle);
  }
}

/** What tells how an edition's own word is read; the entry has none where that word is not the Mainland's. */
const READINGS = {
  hans: 'dd[lang=zh-Latn-pinyin]',
  tw: 'dd[lang=zh-Bopo-TW]',
  hk: 'dd[lang=yue-Latn-jyutping]',
  en: 'dd[lang=zh-Latn-pinyin]',
};

/** A step that shares no factor with the length: all words come, and neighbours do not follow. */
function stepFor(length: number): number {
  const shared = (a: number, b: number): number => (b === 0 ? a : shared(b, a % b));
  let step = 37;
  while (length > 1 && shared(step, length) !== 1) step += 1;
  return step;
}

/** Whether the one chosen at build time is being read by now: its place is kept empty for a while only. */
function stands(link: HTMLAnchorElement): boolean {
  // Where a browser does not know this, no place is kept.
  const wasKept = matchMedia('(scripting: enabled)').matches;
  return wasKept && getComputedStyle(link).visibility === 'visible';
}

async function show(place: HTMLElement, link: HTMLAnchorElement, id: string): Promise<void> {
  const page = await loadEntryPage(id);
  if (!page || stands(link)) return;
  page.querySelectorAll('rt, rp').forEach((reading) => {
    reading.remove();
  });
  const definition = edition.id === 'en' ? '.two p[lang=en]' : '.two p:not([lang=en])';
  const parts = {
    headword: '.headword',
    reading: READINGS[edition.id],
    english: '.english-forms .preferred span',
    definition,
  };
  for (const [name, selector] of Object.entries(parts)) {
    const target = place.querySelector(`[data-day-${name}]`);
    if (target) target.textContent = page.querySelector(selector)?.textContent.trim() ?? '';
  }
  link.href = href(`terms/${id}/`);
}
