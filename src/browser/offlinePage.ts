import { EDITIONS } from '../editions.ts';
import type { EditionId } from '../editions.ts';
import { addressFor } from '../offline/addressFor.ts';
import type { DownloadKind } from '../offline/downloads.ts';
import type { EditionStatus, Progress, ShownFailure, Status } from '../offline/messages.ts';
import { VERSIONS, readVersions } from '../offline/precache.ts';
import type { Versions } from '../offline/precache.ts';
import { base, href } from './edition.ts';
import { fill, inMegabytes } from './fill.ts';
import { startInstall } from './startInstall.ts';
import { askWorker, onNews, startWorker } from './workerLink.ts';

/** What the page says, in its edition’s words. */
interface Messages {
  size: string;
  download: string;
  states: Record<'unknown' | 'none' | 'saving' | 'saved', string>;
  progress: string;
  failures: Record<ShownFailure, string>;
  space: string;
  save: string;
  again: string;
}

/** How often the worker is asked how far it is: one that the browser has stopped tells nothing. */
const POLL = 3000;

/** Shows what is saved of each edition, saves and removes it, and says how far a save has come. */
export async function runOfflinePage(page: HTMLElement): Promise<void> {
  const messages = JSON.parse(page.dataset['messages'] ?? '{}') as Messages;
  if (!isAtHome()) reveal(page, '[data-offline-missing]');
  startInstall(page);
  const rows = new Map(
    EDITIONS.flatMap(({ id }) => {
      const element = page.querySelector<HTMLElement>(`[data-save=${id}]`);
      return element ? [[id, createRow(element, messages)] as const] : [];
    }),
  );
  const offers = await loadOffers().catch((): Partial<Versions> => ({}));
  for (const [id, row] of rows) row.offer(offers[id]);
  if (!(await startWorker().catch(() => false))) {
    // What can be downloaded needs no worker.
    reveal(page, '[data-offline-unavailable]');
    return;
  }
  for (const row of rows.values()) row.begin();
  let isSaving = false;
  const show = (status: Status) => {
    for (const [id, row] of rows) row.show(status.editions[id]);
    isSaving = Object.values(status.editions).some(({ saving }) => saving);
    const space = page.querySelector<HTMLElement>('[data-save-space]');
    if (!space) return;
    space.textContent = fill(messages.space, { megabytes: inMegabytes(status.bytes) });
    space.hidden = status.bytes === 0;
  };
  for (const [id, row] of rows) {
    row.onSave(() => {
      // What a reader asks to be kept is not for the browser to clear away.
      void navigator.storage.persist();
      void askWorker({ type: 'save', edition: id }).then(show);
    });
    row.onRemove(() => void askWorker({ type: 'remove', edition: id }).then(show));
  }
  setInterval(() => {
    if (isSaving) void askWorker({ type: 'status' }).then(show);
  }, POLL);
  onNews((news) => {
    if (news.type === 'changed') show(news.status);
    else rows.get(news.edition)?.showProgress(news.progress);
  });
  show(await askWorker({ type: 'status' }));
}

/** The worker shows this page under the address of one that it does not have. */
function isAtHome(): boolean {
  const own = href('offline/').slice(base.length);
  return addressFor(location.href, location.origin + base, (one) => one === own) !== undefined;
}

async function loadOffers(): Promise<Partial<Versions>> {
  const response = await fetch(base + VERSIONS, { cache: 'no-cache' });
  if (!response.ok) return {};
  return readVersions(await response.text());
}

interface Row {
  /** Says that it is being found out how things stand. */
  begin: () => void;
  offer: (offer: Versions[EditionId] | undefined) => void;
  show: (status: EditionStatus | undefined) => void;
  showProgress: (progress: Progress) => void;
  onSave: (act: () => void) => void;
  onRemove: (act: () => void) => void;
}

function createRow(row: HTMLElement, messages: Messages): Row {
  const part = (name: string) => row.querySelector<HTMLElement>(`[data-save-${name}]`);
  const [size, state, file] = [part('size'), part('state'), part('file')];
  const [save, remove] = [part('start'), part('remove')];
  const progress = row.querySelector('progress');
  const write = (element: HTMLElement | null, text: string) => {
    // Said once: what is written again would be read out again.
    if (element && element.textContent !== text) element.textContent = text;
  };
  const hide = (hidden: boolean) => {
    for (const element of [progress, file]) if (element) element.hidden = hidden;
  };
  return {
    begin: () => {
      write(state, messages.states.unknown);
    },
    offer: (offer) => {
      if (!offer) return;
      const { files, transfer, downloads } = offer;
      write(size, fill(messages.size, { files, megabytes: inMegabytes(transfer) }));
      for (const place of row.querySelectorAll<HTMLElement>('[data-save-download]')) {
        const bytes = downloads[place.dataset['saveDownload'] as DownloadKind];
        if (bytes === undefined) continue;
        write(place, fill(messages.download, { megabytes: inMegabytes(bytes) }));
      }
    },
    show: (status) => {
      const { saved = false, saving = false, bytes = 0, failure, held } = status ?? {};
      const name = saving ? 'saving' : saved ? 'saved' : 'none';
      const text = failure ? messages.failures[failure] : messages.states[name];
      write(state, fill(text, { megabytes: inMegabytes(bytes) }));
      if (!saving) hide(true);
      if (save) {
        write(save, failure ? messages.again : messages.save);
        setHidden(save, saving || (saved && !failure && held === undefined), state);
      }
      if (remove) setHidden(remove, !saved && !saving && !failure, state);
    },
    showProgress: ({ done, of, bytes, address }) => {
      if (progress) {
        progress.max = of;
        progress.value = done;
      }
      const megabytes = inMegabytes(bytes);
      write(state, messages.states.saving);
      write(file, fill(messages.progress, { done, of, megabytes, address: `/${address}` }));
      hide(false);
    },
    onSave: (act) => save?.addEventListener('click', act),
    onRemove: (act) => remove?.addEventListener('click', act),
  };
}

/** Hides a button or shows it; the focus of one that is hidden goes to what says how it stands. */
function setHidden(button: HTMLElement, hidden: boolean, state: HTMLElement | null): void {
  const hadFocus = document.activeElement === button;
  button.hidden = hidden;
  if (hidden && hadFocus) state?.focus();
}

function reveal(page: HTMLElement, selector: string): void {
  const element = page.querySelector<HTMLElement>(selector);
  if (element) element.hidden = false;
}
