import { heldPages } from './heldPages.ts';

/** Puts into the page of an article beside its translation what the article's own page has of it. */
export function fillParallel(page: HTMLElement): void {
  const article = page.id.replace(/\/parallel$/, '');
  const source = heldPages.get(article);
  if (!source) return;
  for (const place of page.querySelectorAll<HTMLElement>('[data-lent]')) {
    const block = source.querySelector(`#${CSS.escape(place.id.replace(page.id, article))}`);
    const whole = block?.closest('.prose > *');
    if (!whole) continue;
    const copy = whole.cloneNode(true) as HTMLElement;
    copy.querySelectorAll('.margin-note').forEach((note) => {
      note.remove();
    });
    for (const element of [copy, ...copy.querySelectorAll('*')]) {
      for (const name of ['id', 'aria-labelledby', 'headers']) {
        const value = element.getAttribute(name);
        if (value) element.setAttribute(name, value.replaceAll(`${article}/`, `${page.id}/`));
      }
      // A mark leads to its note on this page, and the note back.
      const link = element.getAttribute('href');
      if (link?.startsWith(`#${article}/`)) {
        element.setAttribute('href', link.replace(`${article}/`, `${page.id}/`));
      }
    }
    place.removeAttribute('id');
    place.removeAttribute('data-lent');
    place.replaceChildren(copy);
  }
}
