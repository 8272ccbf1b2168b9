import type { Status } from '../offline/messages.ts';
import { edition } from './edition.ts';
import { fill, inMegabytes } from './fill.ts';
import { storedChoice } from './storedChoice.ts';
import { askWorker } from './workerLink.ts';

/** How long the worker may take to go over to a new version before the page is loaded all the same. */
const PATIENCE = 5000;

/** The day on which the reader last declined to download what is new. */
const declined = storedChoice('download-declined');
const today = () => new Date().toISOString().slice(0, 10);

/**
 * Shows the bar at the foot of the page: a new version waits to be taken over; or, since the reader
 * saves data, an edition could be saved or brought up to date, which is not done unasked.
 */
export function showOffer({ waiting, editions }: Status): void {
  const { saved = false, held } = editions[edition.id] ?? {};
  if (waiting) {
    showBar('update', { use: takeOver });
  } else if (held !== undefined && declined.kept() !== today()) {
    const save = () => askWorker({ type: 'save', edition: edition.id });
    const decline = async () => {
      declined.keep(today());
      // What is not wanted at all is not offered again.
      if (!saved) await askWorker({ type: 'remove', edition: edition.id });
    };
    const megabytes = inMegabytes(held);
    showBar(saved ? 'download' : 'save', { use: save, decline }, { megabytes });
  }
}

async function takeOver(): Promise<void> {
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  await Promise.race([askWorker({ type: 'take-over' }), patience]);
  location.reload();
}

/**
 * @param name of the template that the bar is filled from
 * @param acts what its buttons do, by their names; one that is pressed closes the bar
 * @param values what stands in place of the words in braces
 */
function showBar(
  name: string,
  acts: Readonly<Record<string, () => Promise<unknown>>>,
  values: Readonly<Record<string, string>> = {},
): void {
  const bar = document.querySelector('[data-update]');
  const template = bar?.querySelector<HTMLTemplateElement>(`template[data-offer=${name}]`);
  if (!bar || !template || bar.getAttribute('data-shown') === name) return;
  bar.setAttribute('data-shown', name);
  const content = document.importNode(template.content, true);
  for (const text of content.querySelectorAll('p'))
    text.textContent = fill(text.textContent, values);
  const shown = [...content.children];
  for (const button of content.querySelectorAll<HTMLButtonElement>('[data-act]')) {
    button.addEventListener('click', () => {
      for (const one of shown) one.remove();
      void acts[button.dataset['act'] ?? '']?.();
    });
  }
  // What is put in there now is read out, in place of what was offered before.
  for (const one of bar.querySelectorAll(':scope > :not(template)')) one.remove();
  bar.append(content);
}
