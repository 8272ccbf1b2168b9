/**
 * What leads to the page of search on the site asks the dialog here: examples, and the box of the home
 * page. A look-up that finds nothing leads to the glossary.
 */
export function startAsking(): void {
  const dialog = document.querySelector('#search-dialog');
  const input = dialog?.querySelector('input');
  const opener = document.querySelector<HTMLElement>('[data-open-search]');
  if (!dialog || !input || !opener) return;
  const ask = (query: string) => {
    input.value = query;
    opener.click();
    input.dispatchEvent(new InputEvent('input'));
  };
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-ask]') : null;
    if (button) ask(button.dataset['ask'] ?? '');
  });
  document.addEventListener('submit', (event) => {
    if (event.defaultPrevented || !(event.target instanceof HTMLFormElement)) return;
    event.preventDefault();
    if (event.target.matches('.search-door')) ask(event.target.querySelector('input')?.value ?? '');
    else if (event.target.matches('.lookup')) location.assign('#terms');
  });
}
