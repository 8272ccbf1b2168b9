/**
 * Saves the site for reading without a network, once the page is there and the browser has nothing
 * else to do.
 */
export function startOffline(): void {
  const isOffered = document.documentElement.dataset['offline'] !== undefined;
  if (!isOffered || !import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin, { once: true });
}

function begin(): void {
  // Safari has no idle callback.
  setTimeout(() => {
    import('./visitWorker.ts')
      .then(({ visitWorker }) => visitWorker())
      // Reading needs none of it.
      .catch(console.warn);
  });
}
