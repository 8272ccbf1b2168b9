import { copyText } from './copyText.ts';

/** How long a button shows that it has copied, in milliseconds. */
const SHOWN = 2000;

const timers = new WeakMap<HTMLButtonElement, number>();

/** Copies the text of a button, and says on it and in the live region whether that worked. */
export async function copyFrom(button: HTMLButtonElement, status: HTMLElement): Promise<void> {
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
