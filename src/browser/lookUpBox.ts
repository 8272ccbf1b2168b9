import { lookUp, readingIn } from '../glossary/lookUp.ts';
import type { LookUpRecord } from '../glossary/lookUp.ts';
import { href } from './edition.ts';
import { element } from './element.ts';
import { loadLookUp } from './loadLookUp.ts';
import { chineseLang, scriptOfPage } from './scriptChoice.ts';

const SHOWN = 12;

/** Makes a look-up box live: it answers as one types, and Enter opens the chosen or first entry. */
export function startLookUpBox(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  const list = form.querySelector('ul');
  const status = form.querySelector<HTMLElement>('[data-lookup-status]');
  if (!input || !list || !status) return;
  let selected = -1;

  const options = () => [...list.querySelectorAll('a')];
  const open = (wanted: boolean) => {
    list.hidden = !wanted;
    input.setAttribute('aria-expanded', String(wanted));
    if (!wanted) select(-1);
  };
  const select = (index: number) => {
    selected = index;
    options().forEach((option, at) => {
      option.setAttribute('aria-selected', String(at === index));
      if (at === index) option.scrollIntoView({ block: 'nearest' });
    });
    const id = options()[index]?.id;
    if (id === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', id);
  };

  const answer = async () => {
    const query = input.value;
    keepInAddress(query);
    if (query.trim() === '') {
      open(false);
      status.textContent = '';
      return;
    }
    const { records, fold } = await loadLookUp();
    if (query !== input.value) return;
    const found = lookUp(query, records, fold);
    list.replaceChildren(
      ...found.slice(0, SHOWN).map((record, index) => option(record, `${list.id}-${index}`)),
    );
    open(found.length > 0);
    status.textContent =
      found.length > 0
        ? (status.dataset[found.length === 1 ? 'one' : 'count'] ?? '').replace(
            '{count}',
            String(found.length),
          )
        : (status.dataset['none'] ?? '').replace('{query}', query);
    status.classList.toggle('visually-hidden', found.length > 0);
  };
  // Without the data the box still leads to the glossary, as it does without scripts.
  const tryAnswer = () => {
    answer().catch(() => {
      open(false);
    });
  };

  void loadLookUp().catch(() => undefined);
  input.addEventListener('input', tryAnswer);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || list.hidden) return;
    const { length } = options();
    if (event.key === 'ArrowDown') select((selected + 1) % length);
    else if (event.key === 'ArrowUp') select((selected - 1 + length) % length);
    else if (event.key === 'Escape') open(false);
    else return;
    event.preventDefault();
  });
  form.addEventListener('submit', (event) => {
    const choice = options()[Math.max(selected, 0)];
    if (!choice || list.hidden) return;
    event.preventDefault();
    location.assign(choice.href);
  });
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !form.contains(target)) open(false);
  });

  // What was typed while this was fetched.
  if (input.value !== '') tryAnswer();
}

/** On the glossary’s page the query stands in the address, so that a look-up can be linked. */
function keepInAddress(query: string): void {
  if (location.pathname !== href('terms/')) return;
  const address = new URL(location.href);
  if (query.trim() === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  history.replaceState(history.state, '', address);
}

function option(record: LookUpRecord, optionId: string): HTMLLIElement {
  const { id, forms, en } = record;
  const headword = element('b', { lang: chineseLang() }, [forms[scriptOfPage()]]);
  const reading = element('i', { lang: 'zh-Latn-pinyin' }, [readingIn(record, scriptOfPage())]);
  const english = element('span', { lang: 'en' }, [en]);
  // The link is the option itself: what stands in an option is heard as its text alone.
  const link = element(
    'a',
    {
      id: optionId,
      href: href(`terms/${id}/`),
      role: 'option',
      'aria-selected': 'false',
      tabindex: '-1',
    },
    [headword, reading, english],
  );
  return element('li', { role: 'none' }, [link]);
}
