import { storedChoice } from './storedChoice.ts';

/** The order in which the reader goes through the glossary in this tab: that which they came by last. */
export const order = storedChoice('order', true);
const FIRST = 'by-pinyin';

/**
 * Keeps the order of the list that a reader enters the glossary by, and leaves on an entry's page
 * the way to its neighbours in that order. Where the entry does not stand in it, pinyin holds.
 */
export function startOrder(): void {
  for (const list of document.querySelectorAll<HTMLElement>('[data-order-of]')) {
    list.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a')) {
        order.keep(list.dataset['orderOf'] ?? FIRST);
      }
    });
  }
  const ways = [...document.querySelectorAll<HTMLElement>('[data-orders] > [data-order]')];
  const kept = order.kept();
  const current =
    ways.find((way) => way.dataset['order'] === kept) ??
    ways.find((way) => way.dataset['order'] === FIRST);
  for (const way of ways) way.hidden = way !== current;
  current?.parentElement?.toggleAttribute('data-settled', true);
}
