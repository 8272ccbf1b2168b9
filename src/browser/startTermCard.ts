import { createTermCard } from './createTermCard.ts';
import type { Mention, TermCard } from './createTermCard.ts';
import { loadCards } from './loadCards.ts';

/** How long the pointer rests on a mention before its card opens, in milliseconds. */
const REST = 200;
/** How long a card stays once neither pointer nor focus holds it: time to come back to it. */
const GRACE = 300;

/**
 * A mention of a term opens the card of its entry: under the resting pointer, under the focus of
 * the keyboard, at a tap. Escape closes it; pointer and Tab can go into it. Where the card cannot
 * be had, the mention is the link that it is without scripts.
 */
export function startTermCard(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  const card = createTermCard();
  openByPointer(card);
  openByTap(card);
  addEventListener('resize', card.place);
  // A page that comes back from the history comes back without it.
  addEventListener('pagehide', card.close);
  addEventListener('popstate', card.close);
}

function openByPointer(card: TermCard): void {
  let timer = 0;
  const decide = (then: () => void, after: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(then, after);
  };
  const open = (mention: Mention, y?: number) => {
    clearTimeout(timer);
    card.open(mention, { y }).catch(card.close);
  };
  const closeUnheld = () => {
    if (!card.isHeld()) card.close();
  };
  const placeAt = (target: EventTarget | null) =>
    mentionAt(target) ?? (isIn(card, target) ? card.element : null);

  document.addEventListener('pointerover', (event) => {
    const mention = mentionAt(event.target);
    // A pressed button means that text is being selected.
    if (!mention || isTouch(event) || event.buttons > 0 || staysIn(event, mention)) return;
    prepare();
    decide(() => {
      open(mention, event.clientY);
    }, REST);
  });
  document.addEventListener('pointerout', (event) => {
    const left = placeAt(event.target);
    if (left && !isTouch(event) && !staysIn(event, left)) decide(closeUnheld, GRACE);
  });
  document.addEventListener('focusin', ({ target }) => {
    const mention = mentionAt(target);
    if (mention?.matches(':focus-visible')) open(mention);
  });
  document.addEventListener('focusout', ({ target }) => {
    if (placeAt(target)) decide(closeUnheld, GRACE);
  });
  document.addEventListener('keydown', (event) => {
    const mention = card.mention();
    if (event.key === 'Escape') {
      clearTimeout(timer);
      if (isIn(card, document.activeElement)) mention?.focus();
      card.close();
    } else if (event.key === 'Tab' && mention) passFocus(event, card, mention);
  });
}

function openByTap(card: TermCard): void {
  let wasTouch = false;
  document.addEventListener('pointerdown', (event) => {
    wasTouch = isTouch(event);
    if (!mentionAt(event.target)) {
      if (!isIn(card, event.target)) card.close();
    } else if (wasTouch) prepare();
  });
  document.addEventListener('click', (event) => {
    const mention = mentionAt(event.target);
    // The second tap follows the link, and so does Enter, which is a click without a count.
    if (!mention || !wasTouch || event.detail === 0 || mention === card.mention()) return;
    event.preventDefault();
    card.open(mention, { y: event.clientY, keep: true }).catch(() => {
      location.assign(mention.href);
    });
  });
}

/** The card stands at the end of the page, and in the order of Tab behind its mention. */
function passFocus(event: KeyboardEvent, card: TermCard, mention: Mention): void {
  if (document.activeElement === mention && !event.shiftKey) {
    event.preventDefault();
    card.element.querySelector('a')?.focus();
  } else if (isIn(card, document.activeElement)) {
    // Forward, the browser itself goes on from the mention.
    if (event.shiftKey) event.preventDefault();
    mention.focus();
  }
}

/** Fetches the cards ahead; a failure shows when one is opened. */
function prepare(): void {
  loadCards().catch(() => undefined);
}

const mentionAt = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<Mention>('a.term[data-term]') : null;

const isIn = (card: TermCard, target: EventTarget | null) =>
  target instanceof Node && card.element.contains(target);

const isTouch = ({ pointerType }: PointerEvent) => pointerType === 'touch';

/** Whether the pointer only moves about within an element. */
const staysIn = ({ relatedTarget }: PointerEvent, place: Element) =>
  relatedTarget instanceof Node && place.contains(relatedTarget);
