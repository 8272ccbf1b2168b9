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
      .catch((error: unknown) => {
        // The word that was chosen at build time comes into view by itself.
        console.warn(error);
      });
  }
  if (document.querySelector('.toc')) {
    const mark = onSign(window, ['scroll'], async () => {
      const { startContents } = await import('./startContents.ts');
      startContents();
    });
    // A page may begin further down, and have said so before; to ask at once would lay it out twice.
    requestAnimationFrame(() => {
      if (scrollY > 0) mark();
    });
  }
  if (document.querySelector('[data-copy-link]')) {
    onSign(document, ['scroll', 'pointerover', 'focusin'], async () => {
      const { startHeadingLinks } = await import('./startHeadingLinks.ts');
      startHeadingLinks();
    });
  }
  for (const map of document.querySelectorAll('[data-map]')) {
    onSign(map, ['pointerover', 'focusin'], async () => {
      const { startRelationMap } = await import('./startRelationMap.ts');
      startRelationMap(map);
    });
  }
}
