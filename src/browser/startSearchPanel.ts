import type { Answer } from '../search/answerQuery.ts';
import type { Filter } from '../search/facets.ts';
import type { SearchMessages } from '../search/messages.ts';
import { PAGE_KINDS } from '../search/searchPage.ts';
import { href } from './edition.ts';
import { createSearcher } from './createSearcher.ts';
import { showAnswer } from './showAnswer.ts';
import { showFacets } from './showFacets.ts';

/** How long typing must rest before a search begins, in milliseconds. */
const REST = 120;

/**
 * Makes a search panel live: it answers as one types, arrows walk the results, and the query is
 * kept in the address of the search page.
 */
export function startSearchPanel(panel: HTMLElement): void {
  const input = panel.querySelector('input');
  const form = panel.querySelector('form');
  const status = panel.querySelector<HTMLElement>('[data-search-status]');
  const results = panel.querySelector<HTMLElement>('[data-search-results]');
  const facets = panel.querySelector<HTMLElement>('[data-search-facets]');
  if (!input || !form || !status || !results || !facets)
    throw new Error('The search panel is incomplete');
  const messages = JSON.parse(panel.dataset['messages'] ?? '') as SearchMessages;
  const searcher = createSearcher();
  const onPage = panel.dataset['search'] === 'page';
  let timer = 0;
  let filter: Filter = {};

  const say = (text: string) => {
    status.textContent = text;
  };
  // Answers may arrive in another order than they were asked for; only the last one counts.
  let asked = 0;
  const answerWith = async (ask: () => Promise<Answer>, focusOn?: number) => {
    asked += 1;
    const own = asked;
    try {
      const answer = await ask();
      if (own !== asked) return;
      say(showAnswer(results, answer, messages, showMore));
      if (focusOn !== undefined) results.querySelectorAll<HTMLElement>('a')[focusOn]?.focus();
      const counts = await answer.counts();
      if (own === asked) showFacets(facets, counts, answer.filter, messages, choose);
    } catch (error) {
      if (own !== asked) return;
      if (focusOn === undefined) clear();
      say(import.meta.env.DEV ? messages.unbuilt : messages.failed);
      console.warn(error);
    }
  };
  const showMore = (more: () => Promise<Answer>) => {
    void answerWith(more, results.querySelectorAll('a').length);
  };
  const clear = () => {
    results.replaceChildren();
    facets.hidden = true;
    delete results.dataset['asked'];
  };
  const choose = (wanted: Filter) => {
    const chosen = [...facets.children].indexOf(document.activeElement ?? facets);
    filter = wanted;
    void search().then(() => {
      // The buttons are made anew; the focus stays on the one in this place.
      if (chosen >= 0) facets.querySelectorAll('button')[chosen]?.focus();
    });
  };
  const search = async () => {
    const query = input.value.trim();
    if (onPage) history.replaceState(null, '', addressOf(query, filter));
    if (query === '') {
      asked += 1;
      filter = {};
      clear();
      say(messages.empty);
      return;
    }
    if (!searcher.isReady()) say(messages.loading);
    await answerWith(() => searcher.search(query, filter));
  };
  const soon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void search(), REST);
  };

  input.addEventListener('focus', () => void searcher.prepare(), { once: true });
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) soon();
  });
  input.addEventListener('compositionend', soon);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    // Only an answer to what stands in the box is opened.
    const answered = results.dataset['asked'] === input.value.trim();
    const first = answered ? results.querySelector('a') : null;
    if (onPage || !first) void search();
    else location.assign(first.href);
  });
  panel.addEventListener('keydown', (event) => {
    if (event.isComposing || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    const stops: HTMLElement[] = [input, ...results.querySelectorAll<HTMLElement>('a, button')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const step = event.key === 'ArrowDown' ? 1 : -1;
    event.preventDefault();
    stops[(at + step + stops.length) % stops.length]?.focus();
  });

  if (onPage) {
    const asking = new URLSearchParams(location.search);
    input.value ||= asking.get('q') ?? '';
    filter = {
      kind: PAGE_KINDS.find((kind) => kind === asking.get('type')),
      subject: asking.get('subject') ?? undefined,
    };
    form.action = href('search/');
    input.focus();
  }
  if (document.activeElement === input) void searcher.prepare();
  // What was typed while this was fetched.
  if (input.value !== '' && !panel.hasAttribute('data-composing')) void search();
}

/** The address of the search page that a query can be linked by. */
function addressOf(query: string, { kind, subject }: Filter): string {
  if (query === '') return '.';
  const asking = new URLSearchParams({ q: query });
  if (kind !== undefined) asking.set('type', kind);
  if (subject !== undefined) asking.set('subject', subject);
  return `?${asking.toString()}`;
}
