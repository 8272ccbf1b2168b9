import { copyText } from './copyText.ts';

/** How long a button shows that it has copied, in milliseconds. */
const SHOWN = 2000;

/**
 * Buttons with a text in `data-copy` copy it, and a live region says so: `data-copied` where it
 * worked, `data-copy-failed` where it did not. Without scripts the buttons stay hidden. Buttons
 * that are made later copy, too.
 */
export function startCopy(): void {
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.role = 'status';
  document.body.append(status);
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.hidden = false;
  }
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.dataset['copy'] !== undefined) void copyFrom(button, status);
  });
}

const timers = new WeakMap<HTMLButtonElement, number>();

async function copyFrom(button: HTMLButtonElement, status: HTMLElement): Promise<void> {
  const copied = await copyText(button.dataset['copy'] ?? '');
  const message = (copied ? button.dataset['copied'] : button.dataset['copyFailed']) ?? '';
  status.textContent = message;
  button.title = message;
  button.dataset['state'] = copied ? 'copied' : 'failed';
  clearTimeout(timers.get(button));
  const timer = window.setTimeout(() => {
    // Emptied, so that the same message is news again.
    status.textContent = '';
    button.removeAttribute('title');
    delete button.dataset['state'];
  }, SHOWN);
  timers.set(button, timer);
}
