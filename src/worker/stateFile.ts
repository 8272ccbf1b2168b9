import { readState } from '../offline/state.ts';
import type { SavedState } from '../offline/state.ts';
import { scope } from './scope.ts';

const NAME = `xincizhi-state ${scope}`;
const KEY = `${scope}-/state`;

/** What is known of what is saved, as it was last written. */
export async function loadState(): Promise<SavedState> {
  // Opening it would make it, and what was withdrawn would be there again.
  const response = await caches.match(KEY, { cacheName: NAME });
  // What cannot be read is nothing: then all is saved anew.
  return readState(await response?.json().catch(() => undefined));
}

/** Changes it, one change after the other, though two workers may be at it at once. */
export async function changeState(change: (state: SavedState) => SavedState): Promise<SavedState> {
  return navigator.locks.request(NAME, async () => {
    const before = await loadState();
    const after = change(before);
    if (after !== before) {
      await (await caches.open(NAME)).put(KEY, new Response(JSON.stringify(after)));
    }
    return after;
  });
}

export async function dropState(): Promise<void> {
  await caches.delete(NAME);
}
