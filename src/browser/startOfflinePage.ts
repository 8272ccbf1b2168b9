/** The page on what is saved; its script is fetched where the page is shown. */
export function startOfflinePage(): void {
  const page = document.querySelector<HTMLElement>('[data-offline-page]');
  if (!page) return;
  import('./offlinePage.ts')
    .then(({ runOfflinePage }) => runOfflinePage(page))
    .catch((error: unknown) => {
      console.warn(error);
    });
}
