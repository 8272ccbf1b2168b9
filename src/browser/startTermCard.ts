import { isTouch, mentionAt } from './mention.ts';
import type { Before } from './openTermCards.ts';

/** After this long a tap is better answered by the entry's page; in milliseconds. */
const PATIENCE = 4000;

/**
 * Fetches the cards of mentions when one is first wanted: under a pointer or the focus, or touched.
 * What was done till then is handed on; a tap that could not be answered follows its link.
 */
export function startTermCard(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  const before: Before = { wasTouch: false };
  const waiting = new AbortController();
  let isFetched = false;
  let timer = 0;

  const fetchCards = () => {
    if (isFetched) return;
    isFetched = true;
    import('./openTermCards.ts').then(
      ({ openTermCards }) => {
        clearTimeout(timer);
        waiting.abort();
        openTermCards(before);
      },
      () => {
        // The next sign tries again.
        isFetched = false;
        follow();
      },
    );
  };
  const follow = () => {
    clearTimeout(timer);
    if (before.tapped) location.assign(before.tapped.mention.href);
    before.tapped = undefined;
  };

  const { signal } = waiting;
  document.addEventListener(
    'pointerover',
    (event) => {
      // A pressed button means that text is being selected.
      if (!mentionAt(event.target) || isTouch(event) || event.buttons > 0) return;
      before.pointerY = event.clientY;
      fetchCards();
    },
    { signal },
  );
  document.addEventListener(
    'focusin',
    ({ target }) => {
      if (mentionAt(target)) fetchCards();
    },
    { signal },
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      before.wasTouch = isTouch(event);
      if (!mentionAt(event.target)) before.tapped = undefined;
      else if (before.wasTouch) fetchCards();
    },
    { signal },
  );
  document.addEventListener(
    'click',
    (event) => {
      const mention = mentionAt(event.target);
      if (!mention || !before.wasTouch || event.detail === 0) return;
      // The second tap follows the link.
      if (mention === before.tapped?.mention) return;
      event.preventDefault();
      before.tapped = { mention, y: event.clientY };
      clearTimeout(timer);
      timer = window.setTimeout(follow, PATIENCE);
      fetchCards();
    },
    { signal },
  );
}
