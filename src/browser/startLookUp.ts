import { href } from './edition.ts';

/**
 * Every look-up box on the page answers as one types. What that needs is fetched when a box gets the
 * focus; a query in the glossary's address is looked up at once.
 */
export function startLookUp(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('[data-lookup]')) {
    const input = form.querySelector('input');
    if (!input) continue;
    form.hidden = false;
    let isLive = false;
    const makeLive = () => {
      if (isLive) return;
      isLive = true;
      import('./lookUpBox.ts')
        .then(({ startLookUpBox }) => {
          startLookUpBox(form);
        })
        .catch(() => {
          // Without it the box leads to the glossary, as it does without scripts.
          isLive = false;
        });
    };
    input.addEventListener('focus', makeLive);
    if (document.activeElement === input) makeLive();
    const asked = new URLSearchParams(location.search).get('q');
    if (asked !== null && location.pathname === href('terms/')) {
      input.value = asked;
      input.focus();
      makeLive();
    }
  }
}
