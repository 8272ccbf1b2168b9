import type { Status } from '../offline/messages.ts';
import { edition } from './edition.ts';
import { askWorker, onNews, startWorker } from './workerLink.ts';

/** Where a browser says that the reader saves data. */
interface SavingNavigator extends Navigator {
  connection?: { saveData?: boolean };
}

/**
 * Starts the worker and tells it of the visit, so that it looks for something new; where the reader
 * does not save data, it saves this edition as well. When a new version waits, or the reader has to
 * be asked before something is downloaded, the page says so.
 */
export async function visitWorker(): Promise<void> {
  if (!(await startWorker())) return;
  let isOffered = false;
  const show = async (status: Status) => {
    // What was offered may have been taken in another tab.
    isOffered ||= status.waiting || status.editions[edition.id]?.held !== undefined;
    if (!isOffered) return;
    const { showOffer } = await import('./showOffer.ts');
    await showOffer(status);
  };
  onNews((news) => {
    if (news.type === 'changed') show(news.status).catch(console.warn);
  });
  await show(await askWorker({ type: 'visit', edition: edition.id, save: maySave() }));
}

function maySave(): boolean {
  const { connection } = navigator as SavingNavigator;
  return connection?.saveData !== true && !matchMedia('(prefers-reduced-data: reduce)').matches;
}
