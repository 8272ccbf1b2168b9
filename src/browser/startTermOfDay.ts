import { href } from './edition.ts';
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
  const id = ids[today % ids.length];
  // Until then its place is kept empty: a word that is being read should not become another.
  const settle = () => place.toggleAttribute('data-settled', true);
  if (id === undefined) settle();
  else {
    show(place, link, id)
      .catch(() => undefined)
      .finally(settle);
  }
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
  for (const target of place.querySelectorAll<HTMLElement>('[data-from]')) {
    const source = page.querySelector(target.dataset['from'] ?? '');
    target.textContent = source?.textContent.trim() ?? '';
  }
  link.href = href(`terms/${id}/`);
}
