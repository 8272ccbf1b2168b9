import { href } from './edition.ts';
import { isTyping } from './isTyping.ts';
import { onSign } from './onSign.ts';
import { loadSearch, openSearch } from './openSearch.ts';

/**
 * Search on every page: `/` and Ctrl/⌘-K open the dialog, and the link in the header does so too;
 * where it cannot be had they lead to the search page, as the link does without scripts. On that page
 * the same panel stands open. What searching needs is fetched when it is meant.
 */
export function startSearch(): void {
  const page = document.querySelector<HTMLElement>('[data-search=page]');
  if (page) {
    for (const part of page.querySelectorAll<HTMLElement>('form, [data-search-status]')) {
      part.hidden = false;
    }
    import('./searchPanels.ts').then(({ makeLive }) => {
      makeLive(page);
    }, console.warn);
  }

  const open = () => {
    if (page) {
      page.querySelector('input')?.focus();
      return;
    }
    openSearch().catch((error: unknown) => {
      console.warn(error);
      location.assign(href('search/'));
    });
  };

  const link = document.querySelector('[data-open-search]');
  if (link) {
    onSign(link, ['pointerenter', 'focus'], async () => {
      const [{ loadPanel }] = await loadSearch();
      await loadPanel();
    });
  }
  link?.addEventListener('click', (event) => {
    if (event instanceof MouseEvent && (event.metaKey || event.ctrlKey || event.shiftKey)) return;
    event.preventDefault();
    open();
  });
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey) return;
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target);
    const letter = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (!slash && !letter) return;
    event.preventDefault();
    open();
  });
}
