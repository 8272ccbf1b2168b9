import type { SearchMessages } from '../search/messages.ts';

/** Shows the dialog of the search, which is in the page. */
export function showSearch(): void {
  const dialog = document.querySelector<HTMLDialogElement>('#search-dialog');
  const panel = dialog?.querySelector<HTMLElement>('[data-search]');
  if (!dialog || !panel) throw new Error('The page has no dialog for the search');
  if (dialog.open) return;
  if (dialog.dataset['ready'] === undefined) prepare(dialog, panel);
  dialog.showModal();
  panel.querySelector('input')?.select();
  makeLive(panel);
}

function prepare(dialog: HTMLDialogElement, panel: HTMLElement): void {
  dialog.dataset['ready'] = '';
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

/** Fetches what searching needs. */
export const loadPanel = () => import('./startSearchPanel.ts');

const live = new Set<HTMLElement>();

/** Sets a panel of the search going; it can be typed into meanwhile. */
export function makeLive(panel: HTMLElement): void {
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
