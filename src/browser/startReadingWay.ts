import { storedChoice } from './storedChoice.ts';

const choice = storedChoice('way');

/**
 * Keeps the way in which a reader chose to read articles, and lets links to other articles lead
 * there. What stands in the address holds: nobody is sent elsewhere.
 */
export function startReadingWay(): void {
  for (const link of document.querySelectorAll<HTMLElement>('[data-way]')) {
    link.addEventListener('click', () => {
      choice.keep(link.dataset['way'] ?? '');
    });
  }
  const kept = choice.kept();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-ways]')) {
    if (kept !== null && link.dataset['ways']?.split(' ').includes(kept)) link.href += `${kept}/`;
  }
}
