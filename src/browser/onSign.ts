/**
 * Fetches what a page can do without until there is a sign of a reader who may want it; where it
 * cannot be had, the next sign tries again.
 *
 * @param place where the signs are looked for
 * @param signs names of events, which need not bubble
 * @param load fetches it and sets it going
 * @returns the same as a sign
 * @example onSign(map, ['pointerover', 'focusin'], () => import('./lightMap.ts').then(…))
 */
export function onSign(
  place: EventTarget,
  signs: readonly string[],
  load: () => Promise<void>,
): () => void {
  const waiting = new AbortController();
  let isLoading = false;
  const tryLoad = () => {
    if (isLoading) return;
    isLoading = true;
    load().then(
      () => {
        waiting.abort();
      },
      () => {
        isLoading = false;
      },
    );
  };
  for (const sign of signs) {
    place.addEventListener(sign, tryLoad, { signal: waiting.signal, passive: true });
  }
  return tryLoad;
}
