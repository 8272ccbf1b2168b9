/** Just below the header, where a block stands that an address leads to; in pixels. */
const TOP = 100;

/**
 * Switching the edition, or the way to read an article, keeps the place: the address carries the block at the top of the window,
 * whose id is the same in every edition.
 */
export function keepPlace(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(
    '[data-switch-edition], [data-keep-place]',
  )) {
    link.addEventListener('click', () => {
      const url = new URL(link.href);
      url.search = location.search;
      url.hash = placeInView() ?? location.hash;
      link.href = url.href;
    });
  }
}

function placeInView(): string | undefined {
  // At the top the page itself is the place.
  if (scrollY < innerHeight / 3) return '';
  const blocks = [...document.querySelectorAll<HTMLElement>('main [id^="s"]')];
  return blocks.findLast((block) => block.getBoundingClientRect().top < TOP)?.id;
}
