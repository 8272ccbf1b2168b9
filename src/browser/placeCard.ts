const CAN_ANCHOR = CSS.supports('(position-area: block-end) and (position-try-order: most-height)');

/**
 * Puts the open card below its mention, or above it where there is more room, within the window.
 *
 * The style sheet does so, where the browser can anchor. A mention that is broken over two lines
 * has a box as wide as the text, which is nothing to stand beside; there the place is computed
 * from the line that the pointer is on.
 *
 * @param y height of the pointer in the window, in pixels; without a pointer the first line counts
 */
export function placeCard(card: HTMLElement, mention: HTMLElement, y?: number): void {
  const lines = [...mention.getClientRects()];
  const anchored = CAN_ANCHOR && lines.length === 1;
  card.toggleAttribute('data-anchored', anchored);
  card.removeAttribute('style');
  const line = lines.find(({ top, bottom }) => y !== undefined && top <= y && y <= bottom);
  const { left, right, top, bottom } = line ?? lines[0] ?? mention.getBoundingClientRect();
  if (anchored) return;

  const { clientWidth, clientHeight } = document.documentElement;
  const isBelow = clientHeight - bottom >= top;
  card.style.maxHeight = `${isBelow ? clientHeight - bottom : top}px`;
  const middle = (left + right - card.offsetWidth) / 2;
  // From the page's beginning, so that the card scrolls with its mention.
  card.style.left = `${scrollX + Math.max(0, Math.min(middle, clientWidth - card.offsetWidth))}px`;
  card.style.top = `${scrollY + (isBelow ? bottom : top - card.offsetHeight)}px`;
}
