/**
 * Buttons with a text in `data-copy` copy it, and a live region says so: `data-copied` where it
 * worked, `data-copy-failed` where it did not. Without scripts the buttons stay hidden. Buttons
 * that are made later copy, too. What copies is fetched when a button is pointed at or focused, so
 * that it is there while the browser still takes the click for the reader's wish.
 */
export function startCopy(): void {
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.role = 'status';
  document.body.append(status);
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.hidden = false;
  }
  for (const sign of ['pointerover', 'focusin', 'click']) {
    document.addEventListener(sign, ({ target, type }) => {
      const button =
        target instanceof Element
          ? target.closest<HTMLButtonElement>('button[data-copy]')
          : undefined;
      if (!button) return;
      import('./copyFrom.ts')
        .then(({ copyFrom }) => (type === 'click' ? copyFrom(button, status) : undefined))
        .catch(() => {
          if (type === 'click') status.textContent = button.dataset['copyFailed'] ?? '';
        });
    });
  }
}
