import type { SearchMessages } from '../search/messages.ts';

/**
 * Search on every page: `/` and Ctrl/⌘-K open the dialog, and the link in the header does so too
 * (without scripts it leads to the search page). On that page the same panel stands open. The dialog
 * opens at once; what searching needs is fetched when it is meant.
 */
export function startSearch(): void {
  const dialog = document.querySelector<HTMLDialogElement>('#search-dialog');
  const panel = dialog?.querySelector<HTMLElement>('[data-search]');
  const page = document.querySelector<HTMLElement>('[data-search=page]');
  for (const one of document.querySelectorAll('[data-search]')) {
    for (const part of one.querySelectorAll<HTMLElement>('form, [data-search-status]')) {
      part.hidden = false;
    }
  }
  if (page) makeLive(page);
  const input = panel?.querySelector('input');
  if (!dialog || !panel || !input) return;

  const open = () => {
    const target = page?.querySelector('input');
    if (target) target.focus();
    else if (!dialog.open) {
      dialog.showModal();
      input.select();
      makeLive(panel);
    }
  };

  const link = document.querySelector('[data-open-search]');
  for (const intent of ['pointerenter', 'focus']) {
    link?.addEventListener(intent, () => void loadPanel().catch(() => undefined), { once: true });
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
  // By itself the key would first empty the box, and close the dialog when pressed again.
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    dialog.close();
  });
  panel.querySelector('[data-close-search]')?.addEventListener('click', () => {
    dialog.close();
  });
  // A click on the backdrop is one on the dialog itself: its content covers all of it.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
}

const loadPanel = () => import('./startSearchPanel.ts');

const live = new Set<HTMLElement>();

function makeLive(panel: HTMLElement): void {
  if (live.has(panel)) return;
  live.add(panel);
  // What is being composed while the panel is fetched is no query yet.
  for (const [event, composing] of [
    ['compositionstart', true],
    ['compositionend', false],
  ] as const) {
    panel.addEventListener(event, () => panel.toggleAttribute('data-composing', composing));
  }
  loadPanel()
    .then(({ startSearchPanel }) => {
      startSearchPanel(panel);
    })
    .catch((error: unknown) => {
      // Opening it again tries again.
      live.delete(panel);
      const status = panel.querySelector('[data-search-status]');
      const { failed } = JSON.parse(panel.dataset['messages'] ?? '{}') as SearchMessages;
      if (status) status.textContent = failed;
      console.warn(error);
    });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
