/** Stands in for `../loadDialogs.ts`: they are in the file. */
export function loadDialogs(): Promise<void> {
  return Promise.resolve();
}
