import { onSign } from './onSign.ts';

/** What shows only to one who moves about the page is fetched at the first sign of that. */
export function startLater(): void {
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
