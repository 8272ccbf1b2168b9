import { keysChoice } from './keysChoice.ts';
import { loadDialogs } from './loadDialogs.ts';

/**
 * Opens the list of keys, as soon as it is there.
 *
 * @throws Error where it cannot be had
 */
export async function openKeys(): Promise<void> {
  await loadDialogs();
  const dialog = document.querySelector<HTMLDialogElement>('#keys');
  const box = dialog?.querySelector<HTMLInputElement>('[data-keys-on]');
  if (!dialog || !box) throw new Error('The page has no list of keys');
  if (document.querySelector('dialog[open]')) return;
  if (dialog.dataset['ready'] === undefined) prepare(dialog, box);
  box.checked = keysChoice.kept() !== 'off';
  dialog.showModal();
}

function prepare(dialog: HTMLDialogElement, box: HTMLInputElement): void {
  dialog.dataset['ready'] = '';
  box.addEventListener('change', () => {
    keysChoice.keep(box.checked ? 'on' : 'off');
  });
  dialog.addEventListener('click', ({ target }) => {
    // The backdrop is the dialog itself; what it holds is inside its padding.
    if (target === dialog) dialog.close();
  });
}
