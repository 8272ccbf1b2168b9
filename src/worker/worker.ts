// The service worker: answers from what is saved, and saves.
import type { Request as Wish } from '../offline/messages.ts';
import { takeOver } from '../offline/state.ts';
import { answerPage, answerPart } from './answer.ts';
import { seeTab } from './recogniseTab.ts';
import { addEdition, catchUp, clean, declineEdition, removeEdition } from './saving.ts';
import type { WindowClient } from './scope.ts';
import { scope, worker } from './scope.ts';
import { changeState } from './stateFile.ts';
import { readStatus } from './status.ts';
import { tellChanged } from './tell.ts';

// Which version of the site a page is shown is not bound to the worker, so a new one may start.
worker.addEventListener('install', (event) => {
  event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(worker.clients.claim());
});

worker.addEventListener('fetch', (event) => {
  const { method, mode, url, headers } = event.request;
  if (method !== 'GET' || !url.startsWith(scope) || headers.has('range')) return;
  const answer = mode === 'navigate' ? answerPage(event) : answerPart(event);
  // Whatever is wrong with what is saved, online the site is there.
  event.respondWith(answer.catch(() => fetch(event.request)));
});

worker.addEventListener('message', (event) => {
  event.waitUntil(
    grant(event.data as Wish, event.source)
      .catch((error: unknown) => {
        console.warn(error);
      })
      .then(async () => {
        event.ports[0]?.postMessage(await readStatus());
      }),
  );
});

async function grant(wish: Wish, page: WindowClient | null): Promise<void> {
  switch (wish.type) {
    case 'visit':
      if (page) await seeTab(page);
      await catchUp(wish.edition, wish.save);
      break;
    case 'save':
      await addEdition(wish.edition);
      break;
    case 'remove':
      await removeEdition(wish.edition);
      await tellChanged();
      break;
    case 'decline':
      await declineEdition(wish.edition);
      await tellChanged();
      break;
    case 'take-over':
      await changeState(takeOver);
      await clean();
      await tellChanged();
      break;
    case 'status':
      break;
  }
}
