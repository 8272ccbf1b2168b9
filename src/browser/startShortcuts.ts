import { isTyping } from './isTyping.ts';
import { keysChoice } from './keysChoice.ts';
import { awaitsSearch } from './openSearch.ts';
import type * as PressKey from './pressKey.ts';

/**
 * Keys of one letter: `?` lists them, others go somewhere. What they do is fetched at the first.
 * Where a reader has turned them off, `/` does not open search either.
 */
export function startShortcuts(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-open-keys]');
  if (!button) return;
  // One for all keys, so that they arrive in the order in which they were pressed.
  let loading: Promise<typeof PressKey> | undefined;
  const press = (key: string, at: number) => {
    loading ??= import('./pressKey.ts');
    loading.then(
      ({ pressKey }) => {
        pressKey(key, at);
      },
      (error: unknown) => {
        // The next key tries again.
        loading = undefined;
        console.warn(error);
      },
    );
  };

  button.hidden = false;
  button.addEventListener('click', () => {
    press('?', 0);
  });
  // Before the page's other listeners, so that a key that is off reaches none of them.
  addEventListener(
    'keydown',
    (event) => {
      const { key, target, timeStamp } = event;
      if (key.length > 1 || event.isComposing || event.ctrlKey || event.metaKey || event.altKey)
        return;
      if (isTyping(target) || awaitsSearch() || document.querySelector('dialog[open]')) return;
      if (keysChoice.kept() !== 'off') press(key, timeStamp);
      else if (key === '/') event.stopPropagation();
    },
    { capture: true },
  );
}
