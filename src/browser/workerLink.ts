import type { News, Request, Status } from '../offline/messages.ts';
import { base } from './edition.ts';

/** The service worker, once it runs; undefined where the browser or the host allows none. */
export async function startWorker(): Promise<ServiceWorker | undefined> {
  // Absent where the connection is not secure, whatever the types say.
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!container) return undefined;
  await container.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' });
  return (await container.ready).active ?? undefined;
}

/** Asks the worker for something; it answers with what is saved when that is done. */
export function askWorker(worker: ServiceWorker, request: Request): Promise<Status> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Status>) => {
      resolve(data);
      port1.close();
    };
    worker.postMessage(request, [port2]);
  });
}

/** Hears what the worker tells every page. */
export function onNews(hear: (news: News) => void): void {
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<News>) => {
    hear(data);
  });
}
