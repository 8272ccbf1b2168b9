// The service worker of a site that saves nothing any more: takes back what an earlier one saved.
import { worker } from './scope.ts';
import { withdraw } from './withdraw.ts';

worker.addEventListener('install', (event) => {
  event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(withdraw());
});
