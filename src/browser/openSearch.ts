import { loadDialogs } from './loadDialogs.ts';

/** After this long the search page is the quicker answer; in milliseconds. */
const PATIENCE = 4000;

let isAwaited = false;

/** Whether the dialog of the search is about to open: what is typed meanwhile is meant for it. */
export const awaitsSearch = (): boolean => isAwaited;

/** Fetches the dialog of the search and what shows it. */
export const loadSearch = () => Promise.all([import('./searchPanels.ts'), loadDialogs()]);

/**
 * Opens the dialog of the search, as soon as it is there.
 *
 * @throws Error where it cannot be had, or not in time
 */
export async function openSearch(): Promise<void> {
  isAwaited = true;
  try {
    const [{ showSearch }] = await Promise.race([loadSearch(), tooLate()]);
    showSearch();
  } finally {
    isAwaited = false;
  }
}

function tooLate(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => {
      reject(new Error('dialogs/: not in time'));
    }, PATIENCE);
  });
}
