import { href } from './edition.ts';
import { storedChoice } from './storedChoice.ts';

const PLACES: Readonly<Record<string, string>> = { h: '', a: 'articles/', t: 'terms/' };
/** How long `g` waits for the letter that says where, in milliseconds. */
const WAIT = 1500;

const choice = storedChoice('keys');

/**
 * Keys of one letter: `?` lists them, `g` and a letter go somewhere, `p` and `n` to the neighbours.
 * Where a reader has turned them off, `/` does not open search either.
 */
export function startShortcuts(): void {
  const dialog = document.querySelector<HTMLDialogElement>('#keys');
  const button = document.querySelector<HTMLButtonElement>('[data-open-keys]');
  const box = dialog?.querySelector<HTMLInputElement>('[data-keys-on]');
  if (!dialog || !button || !box) return;
  let waitsUntil = 0;

  button.hidden = false;
  box.checked = choice.kept() !== 'off';
  box.addEventListener('change', () => {
    choice.keep(box.checked ? 'on' : 'off');
  });
  button.addEventListener('click', () => {
    dialog.showModal();
  });
  dialog.addEventListener('click', ({ target }) => {
    // The backdrop is the dialog itself; what it holds is inside its padding.
    if (target === dialog) dialog.close();
  });

  // Before the page's other listeners, so that a key that is off reaches none of them.
  addEventListener(
    'keydown',
    (event) => {
      const { key, target } = event;
      if (key.length > 1 || event.isComposing || event.ctrlKey || event.metaKey || event.altKey)
        return;
      if (isTyping(target)) return;
      if (!box.checked) {
        if (key === '/') event.stopPropagation();
        return;
      }
      const place = performance.now() < waitsUntil ? PLACES[key] : undefined;
      waitsUntil = key === 'g' ? performance.now() + WAIT : 0;
      if (document.querySelector('dialog[open]')) return;
      if (place !== undefined) location.assign(href(place));
      else if (key === '?') dialog.showModal();
      else if (key === 'p') follow('prev');
      else if (key === 'n') follow('next');
    },
    { capture: true },
  );
}

function follow(rel: string): void {
  document.querySelector<HTMLAnchorElement>(`nav:not([hidden]) > a[rel=${rel}]`)?.click();
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
  );
}
