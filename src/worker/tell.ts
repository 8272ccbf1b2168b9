import type { EditionId } from '../editions.ts';
import type { News, Progress } from '../offline/messages.ts';
import { openPages } from './scope.ts';
import { readStatus } from './status.ts';

/** Tells every open page that what is saved has changed. */
export async function tellChanged(): Promise<void> {
  await tell({ type: 'changed', status: await readStatus() });
}

export async function tellProgress(edition: EditionId, progress: Progress): Promise<void> {
  await tell({ type: 'progress', edition, progress });
}

async function tell(news: News): Promise<void> {
  for (const page of await openPages()) page.postMessage(news);
}
