import type { Status } from '../offline/messages.ts';
import { edition } from './edition.ts';
import { fill, inMegabytes } from './fill.ts';
import { loadDialogs } from './loadDialogs.ts';
import { storedChoice } from './storedChoice.ts';
import { askWorker } from './workerLink.ts';

/** How long the worker may take to go over to a new version before the page is loaded all the same. */
const PATIENCE = 5000;

/** The day on which the reader last declined to download what is new of this edition. */
const declined = storedChoice(`download-declined-${edition.id}`);
const today = () => new Date().toDateString();

type Offer = 'update' | 'save' | 'download' | 'saving' | 'failed';
type Act = 'use' | 'decline';

/**
 * Shows the bar at the foot of the page, from what came with the dialogs: a new version waits to be
 * taken over; or, since the reader saves data, an edition could be saved or brought up to date, which
 * is not done unasked, and then how that goes.
 */
export async function showOffer({ waiting, editions }: Status): Promise<void> {
  await loadDialogs();
  const { saved = false, saving = false, failure, held } = editions[edition.id] ?? {};
  if (waiting) showBar('update', { use: takeOver });
  else if (isTaken()) {
    if (saving) return;
    if (failure) showBar('failed');
    else closeBar();
  } else if (held !== undefined && declined.kept() !== today()) {
    const megabytes = inMegabytes(held);
    showBar(saved ? 'download' : 'save', { use: save, decline }, { megabytes });
  } else closeBar();
}

async function takeOver(): Promise<void> {
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  await Promise.race([askWorker({ type: 'take-over' }), patience]);
  location.reload();
}

async function save(): Promise<void> {
  showBar('saving');
  await showOffer(await askWorker({ type: 'save', edition: edition.id }));
}

async function decline(): Promise<void> {
  declined.keep(today());
  closeBar();
  await askWorker({ type: 'decline', edition: edition.id });
}

const barOf = () => document.querySelector<HTMLElement>('[data-update]');

/** Whether the reader has agreed on this page, and is told how it goes. */
const isTaken = () => barOf()?.dataset['shown'] === 'saving';

/**
 * @param offer names the template that the bar is filled from
 * @param acts what its buttons do
 * @param values what stands in place of the words in braces
 */
function showBar(
  offer: Offer,
  acts: Readonly<Partial<Record<Act, () => Promise<void>>>> = {},
  values: Readonly<Record<string, string>> = {},
): void {
  const bar = barOf();
  const template = document.querySelector<HTMLTemplateElement>(`template[data-offer=${offer}]`);
  if (!bar || !template || bar.dataset['shown'] === offer) return;
  const content = document.importNode(template.content, true);
  const text = content.querySelector('p');
  if (text) text.append(fill(text.dataset['text'] ?? '', values));
  for (const [name, act] of Object.entries(acts)) {
    content.querySelector(`[data-act=${name}]`)?.addEventListener('click', () => void act());
  }
  // What is put in there now is read out, in place of what was offered before.
  closeBar();
  bar.dataset['shown'] = offer;
  bar.append(content);
}

/** The focus of a button that goes is not left to the browser, which would begin at the top. */
function closeBar(): void {
  const bar = barOf();
  if (!bar) return;
  const hadFocus = bar.contains(document.activeElement);
  bar.replaceChildren();
  delete bar.dataset['shown'];
  if (hadFocus) document.querySelector<HTMLElement>('#main')?.focus({ preventScroll: true });
}
