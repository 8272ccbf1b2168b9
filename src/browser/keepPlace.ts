/**
 * Switching the edition keeps the place: the address carries the nearest block or heading above
 * the middle of the window, whose id is the same in every edition.
 */
export function keepPlace(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-switch-edition]')) {
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
  const middle = innerHeight / 2;
  const blocks = [...document.querySelectorAll<HTMLElement>('main [id^="s"]')];
  return blocks.findLast((block) => block.getBoundingClientRect().top < middle)?.id;
}
