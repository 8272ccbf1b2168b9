import { element } from './element.ts';
import { HEADWORD, fillCard } from './fillCard.ts';
import { loadCards } from './loadCards.ts';
import type { Mention } from './mention.ts';
import { placeCard } from './placeCard.ts';

export interface OpenOptions {
  /** Height of the pointer in the window, in pixels. */
  y?: number;
  /** A tap leaves neither pointer nor focus that could go away again: the card stays till closed. */
  keep?: boolean;
}

/** The one card of a page. */
export interface TermCard {
  element: HTMLElement;
  /** Whose card is open. */
  mention: () => Mention | undefined;
  /** Opens the card of a mention, in the place of another's; rejects where it cannot be had. */
  open: (mention: Mention, options?: OpenOptions) => Promise<void>;
  close: () => void;
  /** Whether pointer, focus or a tap want it open, or want it while it is being fetched. */
  isHeld: () => boolean;
  /** Brings an open card to its mention again, after the window has changed. */
  place: () => void;
}

export function createTermCard(): TermCard {
  const card = element('div', {
    class: 'term-card',
    id: 'term-card',
    popover: 'manual',
    role: 'dialog',
    'aria-labelledby': HEADWORD,
  });
  let shown: Mention | undefined;
  /** Whose card was wanted last: data may come later than the next wish. */
  let wanted: Mention | undefined;
  let kept = false;

  const isWanted = (mention: Mention) => wanted === mention;
  const release = () => {
    shown?.removeAttribute('aria-expanded');
    shown?.removeAttribute('aria-details');
    shown = undefined;
    kept = false;
  };

  return {
    element: card,
    mention: () => shown,
    open: async (mention, { y, keep = false } = {}) => {
      wanted = mention;
      if (mention === shown) return;
      const file = await loadCards();
      if (!isWanted(mention)) return;
      fillCard(card, file, mention.dataset['term'] ?? '', mention.href);
      release();
      shown = mention;
      kept = keep;
      mention.setAttribute('aria-expanded', 'true');
      mention.setAttribute('aria-details', card.id);
      if (!card.isConnected) document.body.append(card);
      card.togglePopover(true);
      placeCard(card, mention, y);
    },
    close: () => {
      wanted = undefined;
      if (!shown) return;
      release();
      card.hidePopover();
    },
    isHeld: () =>
      kept ||
      wanted?.matches(':hover, :focus-visible') === true ||
      card.matches(':hover, :focus-within'),
    place: () => {
      if (shown) placeCard(card, shown);
    },
  };
}
