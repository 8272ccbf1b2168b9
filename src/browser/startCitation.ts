/** Puts today's date where a citation says on which day the page was read. */
export function startCitation(): void {
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  for (const place of document.querySelectorAll<HTMLElement>('[data-accessed]')) {
    const words = place.textContent;
    place.textContent = today;
    const button = place.closest('[data-citation]')?.querySelector('button');
    if (button)
      button.dataset['copy'] = button.dataset['copy']?.replace(`[${words}]`, `[${today}]`);
  }
}
