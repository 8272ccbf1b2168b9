/** The order in which the reader goes through the glossary in this tab. */
const KEY = 'order';
const FIRST = 'by-pinyin';

/**
 * Keeps the order of the list that a reader enters the glossary by, and leaves on an entry's page
 * the way to its neighbours in that order. Where the entry does not stand in it, pinyin holds.
 */
export function startOrder(): void {
  for (const list of document.querySelectorAll<HTMLElement>('[data-order-of]')) {
    list.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a')) {
        remember(list.dataset['orderOf'] ?? FIRST);
      }
    });
  }
  const ways = [...document.querySelectorAll<HTMLElement>('[data-orders] > [data-order]')];
  const kept = remembered();
  const current =
    ways.find((way) => way.dataset['order'] === kept) ??
    ways.find((way) => way.dataset['order'] === FIRST);
  for (const way of ways) way.hidden = way !== current;
  current?.parentElement?.toggleAttribute('data-settled', true);
}

function remember(order: string): void {
  try {
    sessionStorage.setItem(KEY, order);
  } catch {
    // Storage closed to us: the next page goes by pinyin.
  }
}

/** The order that the reader came by last, in this tab. */
export function remembered(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}
