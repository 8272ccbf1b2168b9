import { href } from './edition.ts';

let loading: Promise<void> | undefined;

/**
 * Puts the dialogs of this edition at the end of the page, once, with their styles and what the bar
 * at its foot may say; after a failure the next call tries again.
 */
export function loadDialogs(): Promise<void> {
  loading ??= fetchDialogs().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchDialogs(): Promise<void> {
  const response = await fetch(href('dialogs/'));
  const template = document.createElement('template');
  template.innerHTML = await response.text();
  const { content } = template;
  // Some hosts answer with a page of their own.
  if (!content.querySelector('#search-dialog')) throw new Error(`dialogs/: ${response.status}`);
  document.body.append(content);
}
