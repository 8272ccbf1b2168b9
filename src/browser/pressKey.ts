import { href } from './edition.ts';
import { openKeys } from './openKeys.ts';

const PLACES: Readonly<Record<string, string>> = {
  h: '',
  a: 'articles/',
  t: 'terms/',
  f: 'figures/',
};
/** How long `g` waits for the letter that says where, in milliseconds. */
const WAIT = 1500;

let waitsUntil = 0;

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
  if (place !== undefined && hasPlace(place)) location.assign(href(place));
  else if (key === '?') openKeys().catch(console.warn);
  else if (key === 'p') follow('prev');
  else if (key === 'n') follow('next');
}

/** A section without anything in it is not in the header. */
const hasPlace = (place: string) =>
  place === '' || document.querySelector(`nav.main a[href="${href(place)}"]`) !== null;

function follow(rel: string): void {
  document.querySelector<HTMLAnchorElement>(`nav:not([hidden]) > a[rel=${rel}]`)?.click();
}
