import { element } from '../element.ts';
import { order as chosen } from '../startOrder.ts';
import { idIn } from '../../pocket/fragment.ts';
import { heldPages } from './heldPages.ts';
import { pocketData } from './pocketData.ts';

const FIRST = 'by-pinyin';

/**
 * Puts at the foot of an entry's page the way to the entries before and after it, in the order that
 * the reader came by, or by pinyin where it does not stand in that. The glossary's page has the orders.
 */
export function showNeighbours(page: HTMLElement): void {
  page.querySelector('.neighbours')?.remove();
  const glossary = heldPages.get(idIn('terms/'));
  if (!glossary) return;
  const own = `#${page.id}`;
  for (const order of [chosen.kept() ?? FIRST, FIRST]) {
    const links = linksIn(glossary, order);
    const at = links.findIndex((link) => link.getAttribute('href') === own);
    if (at < 0) continue;
    const { previous, next } = pocketData.says;
    const label = glossary.querySelector(`[data-order-of="${CSS.escape(order)}"] :is(h2, h3)`);
    const nav = element('nav', { 'aria-label': label?.textContent ?? '' }, [
      element('p', {}, [label?.textContent ?? '']),
      ...linkTo(links[at - 1], 'prev', previous),
      ...linkTo(links[at + 1], 'next', next),
    ]);
    const neighbours = element('div', { class: 'neighbours', 'data-index-ignore': '' }, [nav]);
    page.querySelector('.wrap')?.append(neighbours);
    return;
  }
}

/** An order may stand in several lists. */
function linksIn(glossary: HTMLElement, order: string): HTMLAnchorElement[] {
  const lists = `[data-order-of="${CSS.escape(order)}"] li a`;
  return [...glossary.querySelectorAll<HTMLAnchorElement>(lists)];
}

function linkTo(entry: HTMLAnchorElement | undefined, rel: string, label: string): HTMLElement[] {
  if (!entry) return [];
  const words = [entry.querySelector('b'), entry.querySelector('span[lang=en], i:not(.pinyin)')];
  const [word, english] = words.map((one) => one?.cloneNode(true) as HTMLElement | undefined);
  const isEnglish = document.documentElement.lang === 'en';
  const gloss = isEnglish && english ? [element('i', {}, [english.textContent])] : [];
  return [
    element('a', { rel, href: entry.getAttribute('href') ?? '' }, [
      element('small', {}, [label]),
      ...(word ? [word] : []),
      ...gloss,
    ]),
  ];
}
