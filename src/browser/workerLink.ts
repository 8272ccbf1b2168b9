import type { News, Request, Status } from '../offline/messages.ts';
import { base } from './edition.ts';

/** Starts the service worker; false where the browser or the host allows none. */
export async function startWorker(): Promise<boolean> {
  // Absent where the connection is not secure, whatever the types say.
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!container) return false;
  await container.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' });
  return (await container.ready).active !== null;
}

/**
 * Asks the worker for something; it answers with what is saved when that is done. The worker is that
 * of the moment: another may have taken the place of the one that was there when the page came.
 */
export async function askWorker(request: Request): Promise<Status> {
  const { active } = await navigator.serviceWorker.ready;
  if (!active) throw new Error('The service worker is gone');
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Status>) => {
      resolve(data);
      port1.close();
    };
    active.postMessage(request, [port2]);
  });
}

/** Hears what the worker tells every page. */
export function onNews(hear: (news: News) => void): void {
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<News>) => {
    hear(data);
  });
}
