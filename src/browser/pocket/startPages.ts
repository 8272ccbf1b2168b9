import { idIn, readPlace } from '../../pocket/fragment.ts';
import { markQuery } from '../markQuery.ts';
import { startContents } from '../startContents.ts';
import { blockInView } from './blockInView.ts';
import { fillParallel } from './fillParallel.ts';
import { heldPages, pageWith } from './heldPages.ts';
import { showEntryMap } from './showEntryMap.ts';
import { showNeighbours } from './showNeighbours.ts';

/** How long scrolling must rest before its place is written down, in milliseconds. */
const REST = 200;

/** What the history keeps of a place that was visited. */
interface Visit {
  key: number;
  /** How far the page was scrolled when it was left, in pixels. */
  y?: number;
}

/**
 * Shows one page at a time: the one that the fragment in the address names, or has. Back and forward,
 * title and place are as they would be between pages of a site.
 */
export function startPages(): void {
  const main = document.querySelector('main');
  const home = heldPages.get(idIn(''));
  if (!main || !home) throw new Error('The file has no pages');
  const started = new Set<HTMLElement>();
  const scrolls = new Map<number, number>();
  let shown: HTMLElement | undefined;
  let visit: Visit = { key: Date.now() };
  let last = '';

  const put = (page: HTMLElement) => {
    shown = page;
    main.replaceChildren(page);
    document.title = page.dataset['title'] ?? '';
    markSection(page.id);
    const [, entry] = /^terms\/(.+)$/.exec(page.id) ?? [];
    if (entry !== undefined) {
      showEntryMap(page, entry);
      showNeighbours(page);
    }
    if (started.has(page)) return;
    started.add(page);
    fillParallel(page);
    startContents();
  };

  /** @param y where the page was left; without it the place itself comes into view */
  const show = (y?: number, takesFocus = true) => {
    const { id, mark } = readPlace(location.hash);
    last = location.hash;
    if (id === 'main') {
      main.focus();
      return;
    }
    for (const dialog of document.querySelectorAll('dialog')) dialog.close();
    const page = pageWith(id) ?? home;
    if (page !== shown) put(page);
    const target = page.id === id ? null : document.getElementById(id);
    if (takesFocus) focusOn(target ?? page.querySelector('h1') ?? page);
    if (y !== undefined) scrollTo(0, y);
    else if (target) target.scrollIntoView();
    else scrollTo(0, 0);
    if ('highlights' in CSS) CSS.highlights.delete('found');
    if (mark !== undefined) void markQuery(mark, target);
  };
  const leave = () => {
    scrolls.set(visit.key, scrollY);
  };
  const enter = () => {
    visit = { key: Date.now() + Math.random() };
    history.replaceState(visit, '');
    show();
  };

  history.scrollRestoration = 'manual';
  let timer = 0;
  const keep = () => {
    leave();
    clearTimeout(timer);
    // For a reload. Browsers allow so many changes of the history in so many seconds.
    timer = window.setTimeout(() => {
      history.replaceState({ ...visit, y: scrollY }, '');
    }, REST);
  };
  addEventListener('scroll', keep, { passive: true });
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const { target } = event;
    const link = target instanceof Element ? target.closest('a[href^="#"]') : null;
    if (!link) return;
    // The browser goes there and tells; unless it is there already.
    leave();
    const address = link.getAttribute('href') ?? '';
    const block = shown && link.closest('.ways') ? blockInView(shown) : undefined;
    if (block !== undefined) {
      event.preventDefault();
      location.assign(`${address}/${block}`);
      return;
    }
    if (address !== location.hash) return;
    event.preventDefault();
    show();
  });
  // Back and forward; a new place has no state yet.
  addEventListener('popstate', ({ state }) => {
    const known = state as Visit | null;
    if (!known) return;
    visit = known;
    show(scrolls.get(known.key) ?? known.y);
  });
  // After the browser has looked for the place by itself, and has taken the focus with it.
  addEventListener('hashchange', () => {
    if (last !== location.hash) enter();
  });
  const kept = history.state as Visit | null;
  if (kept) visit = kept;
  else history.replaceState(visit, '');
  show(kept?.y, location.hash !== '');
}

function focusOn(element: HTMLElement): void {
  if (!element.matches('a[href], button, input, summary')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/** The section of the site that the page belongs to. */
function markSection(id: string): void {
  for (const link of document.querySelectorAll('nav.main a')) {
    const own = (link.getAttribute('href') ?? '').slice(1);
    if (own === id) link.setAttribute('aria-current', 'page');
    else if (id.startsWith(`${own}/`)) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}
