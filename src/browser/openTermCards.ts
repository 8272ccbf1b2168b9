import { createTermCard } from './createTermCard.ts';
import type { TermCard } from './createTermCard.ts';
import { loadCards } from './loadCards.ts';
import { isTouch, mentionAt } from './mention.ts';
import type { Mention } from './mention.ts';

/** How long the pointer rests on a mention before its card opens, in milliseconds. */
const REST = 200;
/** How long a card stays once neither pointer nor focus holds it: time to come back to it. */
const GRACE = 300;

/** What a reader did while this was fetched. */
export interface Before {
  /** Whether the last pointer to come down was a finger. */
  wasTouch: boolean;
  /** Height in the window at which a mouse came over the last mention, in pixels. */
  pointerY?: number | undefined;
  /** A mention that was tapped, and where, in pixels. */
  tapped?: { mention: Mention; y: number } | undefined;
}

/**
 * A mention of a term opens the card of its entry: under the resting pointer, under the focus of
 * the keyboard, at a tap. Escape closes it; pointer and Tab can go into it. Where the card cannot
 * be had, the mention is the link that it is without scripts.
 */
export function openTermCards(before: Before): void {
  const card = createTermCard();
  prepare();
  openByPointer(card, before);
  openByTap(card, before);
  addEventListener('resize', card.place);
  // A page that comes back from the history comes back without it.
  addEventListener('pagehide', card.close);
  addEventListener('popstate', card.close);
}

function openByPointer(card: TermCard, { pointerY }: Before): void {
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

  const focused = mentionAt(document.activeElement);
  const hovered = document.querySelector<Mention>('a.term[data-term]:hover');
  if (focused?.matches(':focus-visible')) open(focused);
  else if (hovered && pointerY !== undefined) {
    decide(() => {
      open(hovered, pointerY);
    }, REST);
  }
}

function openByTap(card: TermCard, before: Before): void {
  let { wasTouch } = before;
  const open = (mention: Mention, y: number) => {
    card.open(mention, { y, keep: true }).catch(() => {
      location.assign(mention.href);
    });
  };
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
    open(mention, event.clientY);
  });
  if (before.tapped) open(before.tapped.mention, before.tapped.y);
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

const isIn = (card: TermCard, target: EventTarget | null) =>
  target instanceof Node && card.element.contains(target);

/** Whether the pointer only moves about within an element. */
const staysIn = ({ relatedTarget }: PointerEvent, place: Element) =>
  relatedTarget instanceof Node && place.contains(relatedTarget);
