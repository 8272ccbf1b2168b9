/** Puts today's date where a citation says on which day the page was read. */
export function startCitation(): void {
  // Sweden writes a day as ISO 8601 does: 2026-11-27.
  const today = new Date().toLocaleDateString('sv');
  for (const place of document.querySelectorAll<HTMLElement>('[data-accessed]')) {
    const words = place.textContent;
    place.textContent = today;
    const button = place.closest('[data-citation]')?.querySelector('button');
    if (button)
      button.dataset['copy'] = button.dataset['copy']?.replace(`[${words}]`, `[${today}]`);
  }
}
