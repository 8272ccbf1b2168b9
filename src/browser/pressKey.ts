import { href } from './edition.ts';
import { keysChoice } from './keysChoice.ts';

const PLACES: Readonly<Record<string, string>> = {
  h: '',
  a: 'articles/',
  t: 'terms/',
  f: 'figures/',
};
/** How long `g` waits for the letter that says where, in milliseconds. */
const WAIT = 1500;

const dialog = document.querySelector<HTMLDialogElement>('#keys');
const box = dialog?.querySelector<HTMLInputElement>('[data-keys-on]');
let waitsUntil = 0;

box?.addEventListener('change', () => {
  keysChoice.keep(box.checked ? 'on' : 'off');
});
dialog?.addEventListener('click', ({ target }) => {
  // The backdrop is the dialog itself; what it holds is inside its padding.
  if (target === dialog) dialog.close();
});

/**
 * Does what a key is for: `?` lists the keys, `g` and a letter go somewhere, `p` and `n` to the
 * neighbours.
 *
 * @param at when it was pressed, in milliseconds; keys may have waited to get here
 */
export function pressKey(key: string, at: number): void {
  const place = at < waitsUntil ? PLACES[key] : undefined;
  waitsUntil = key === 'g' ? at + WAIT : 0;
  if (document.querySelector('dialog[open]')) return;
  if (place !== undefined && isListed(key)) location.assign(href(place));
  else if (key === '?') showKeys();
  else if (key === 'p') follow('prev');
  else if (key === 'n') follow('next');
}

/** A section without anything in it is not listed. */
const isListed = (key: string) => dialog?.querySelector(`[data-keys='g ${key}']`) !== null;

function showKeys(): void {
  if (box) box.checked = keysChoice.kept() !== 'off';
  dialog?.showModal();
}

function follow(rel: string): void {
  document.querySelector<HTMLAnchorElement>(`nav:not([hidden]) > a[rel=${rel}]`)?.click();
}
