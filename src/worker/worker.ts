// The service worker: answers from what is saved, and saves.
import type { Request as Wish } from '../offline/messages.ts';
import { takeOver } from '../offline/state.ts';
import { answerPage, answerPart } from './answer.ts';
import { catchUp, clean, removeEdition } from './saving.ts';
import { scope, worker } from './scope.ts';
import { changeState, loadState } from './stateFile.ts';
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
  event.respondWith(mode === 'navigate' ? answerPage(event) : answerPart(event));
});

worker.addEventListener('message', (event) => {
  event.waitUntil(
    grant(event.data as Wish).finally(async () => {
      event.ports[0]?.postMessage(await readStatus());
    }),
  );
});

async function grant(wish: Wish): Promise<void> {
  switch (wish.type) {
    case 'visit': {
      const known = (await loadState()).editions[wish.edition];
      await catchUp(wish.save && known?.wanted !== false ? wish.edition : undefined);
      break;
    }
    case 'save':
      await catchUp(wish.edition);
      break;
    case 'remove':
      await removeEdition(wish.edition);
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
