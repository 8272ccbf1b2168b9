import { onSign } from './onSign.ts';

/**
 * What shows only to one who moves about the page is fetched at the first sign of that. The word of
 * the day stands below the first window, and is fetched after what stands in that.
 */
export function startLater(): void {
  if (document.querySelector('[data-term-of-day]')) {
    import('./startTermOfDay.ts')
      .then(({ startTermOfDay }) => {
        startTermOfDay();
      })
      // The word that was chosen at build time comes into view by itself.
      .catch(console.warn);
  }
  if (document.querySelector('.toc, [data-copy-link]')) {
    const start = onSign(document, ['scroll', 'pointerover', 'focusin'], async () => {
      const { startArticle } = await import('./startArticle.ts');
      startArticle();
    });
    // A page may begin further down, and have said so before; to ask at once would lay it out twice.
    requestAnimationFrame(() => {
      if (scrollY > 0) start();
    });
  }
  for (const map of document.querySelectorAll('[data-map]')) {
    onSign(map, ['pointerover', 'focusin'], async () => {
      const { startRelationMap } = await import('./startRelationMap.ts');
      startRelationMap(map);
    });
  }
}
