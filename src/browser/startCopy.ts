import { copyText } from './copyText.ts';
import { element } from './element.ts';

/** How long a button shows that it has copied, in milliseconds. */
const SHOWN = 2000;

/**
 * Buttons with a text in `data-copy` copy it, and a live region says so: `data-copied` where it
 * worked, `data-copy-failed` where it did not. Without scripts the buttons stay hidden.
 */
export function startCopy(): void {
  const buttons = document.querySelectorAll<HTMLButtonElement>('button[data-copy]');
  if (buttons.length === 0) return;
  const status = element('p', { class: 'visually-hidden', role: 'status' });
  document.body.append(status);
  buttons.forEach((button) => {
    startButton(button, status);
  });
}

function startButton(button: HTMLButtonElement, status: HTMLElement): void {
  let timer = 0;
  const say = async () => {
    const copied = await copyText(button.dataset['copy'] ?? '');
    const message = (copied ? button.dataset['copied'] : button.dataset['copyFailed']) ?? '';
    status.textContent = message;
    button.title = message;
    button.dataset['state'] = copied ? 'copied' : 'failed';
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      // Emptied, so that the same message is news again.
      status.textContent = '';
      button.removeAttribute('title');
      delete button.dataset['state'];
    }, SHOWN);
  };
  button.hidden = false;
  button.addEventListener('click', () => void say());
}
