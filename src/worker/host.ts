import { scope } from './scope.ts';

/** How long a host may take for a list, in milliseconds. */
export const PATIENCE = 15_000;

/**
 * Asks the host for a file of the site.
 *
 * @param again whether the last answer was wrong: what the browser keeps of its own may be the half
 * of a file, and is passed by then
 */
export function askHost(address: string, signal: AbortSignal, again: boolean): Promise<Response> {
  return fetch(scope + encodeURI(address), {
    cache: again ? 'reload' : 'no-cache',
    credentials: 'same-origin',
    signal,
  });
}
