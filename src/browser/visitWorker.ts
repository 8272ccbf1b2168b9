import type { Status } from '../offline/messages.ts';
import { edition } from './edition.ts';
import { askWorker, onNews, startWorker } from './workerLink.ts';

/** Where a browser says that the reader saves data. */
interface SavingNavigator extends Navigator {
  connection?: { saveData?: boolean };
}

/**
 * Starts the worker and tells it of the visit, so that it looks for something new; where the reader
 * does not save data, it saves this edition as well. When a new version waits, the page says so.
 */
export async function visitWorker(): Promise<void> {
  const worker = await startWorker();
  if (!worker) return;
  const show = ({ waiting }: Status) => {
    if (waiting) offerUpdate(worker);
  };
  onNews((news) => {
    if (news.type === 'changed') show(news.status);
  });
  show(await askWorker(worker, { type: 'visit', edition: edition.id, save: maySave() }));
}

function maySave(): boolean {
  const { connection } = navigator as SavingNavigator;
  return connection?.saveData !== true && !matchMedia('(prefers-reduced-data: reduce)').matches;
}

function offerUpdate(worker: ServiceWorker): void {
  const bar = document.querySelector('[data-update]');
  const template = bar?.querySelector('template');
  if (!bar || !template) return;
  // What is put in there now is read out.
  template.replaceWith(template.content);
  bar.querySelector('button')?.addEventListener('click', () => {
    void askWorker(worker, { type: 'take-over' }).then(() => {
      location.reload();
    });
  });
}
