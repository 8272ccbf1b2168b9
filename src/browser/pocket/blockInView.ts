/** Just below the header, where a block stands that an address leads to; in pixels. */
const TOP = 100;

/**
 * The block of an article at the top of the window, by its id within the page, which is the same in
 * every way to read it; none where the page itself is the place.
 *
 * @example blockInView(page) // 's2-1p3'
 */
export function blockInView(page: HTMLElement): string | undefined {
  if (scrollY < innerHeight / 3) return undefined;
  const prefix = `${page.id}/`;
  const blocks = [...page.querySelectorAll(`[id^="${CSS.escape(prefix)}"]`)];
  return blocks
    .filter(({ id }) => /^s\d/.test(id.slice(prefix.length)))
    .findLast((block) => block.getBoundingClientRect().top < TOP)
    ?.id.slice(prefix.length);
}
