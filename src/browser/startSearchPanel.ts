import type { SearchMessages } from '../search/messages.ts';
import { href } from './edition.ts';
import { createSearcher } from './createSearcher.ts';
import type { Answer } from './createSearcher.ts';
import { showAnswer } from './showAnswer.ts';

/** How long typing must rest before a search begins, in milliseconds. */
const REST = 120;

/**
 * Makes a search panel live: it answers as one types, arrows walk the results, and the query is
 * kept in the address of the search page.
 */
export function startSearchPanel(panel: HTMLElement): {
  input: HTMLInputElement;
  fromAddress: () => void;
} {
  const input = panel.querySelector('input');
  const form = panel.querySelector('form');
  const status = panel.querySelector<HTMLElement>('[data-search-status]');
  const results = panel.querySelector<HTMLElement>('[data-search-results]');
  if (!input || !form || !status || !results) throw new Error('The search panel is incomplete');
  const messages = JSON.parse(panel.dataset['messages'] ?? '') as SearchMessages;
  const searcher = createSearcher();
  const onPage = panel.dataset['search'] === 'page';
  let timer = 0;

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
    } catch (error) {
      if (own !== asked) return;
      if (focusOn === undefined) results.replaceChildren();
      say(import.meta.env.DEV ? messages.unbuilt : messages.failed);
      console.warn(error);
    }
  };
  const showMore = (more: () => Promise<Answer>) => {
    void answerWith(more, results.querySelectorAll('a').length);
  };
  const search = async () => {
    const query = input.value.trim();
    if (onPage) history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : '.');
    if (query === '') {
      asked += 1;
      results.replaceChildren();
      delete results.dataset['asked'];
      say(messages.empty);
      return;
    }
    if (!searcher.isReady()) say(messages.loading);
    await answerWith(() => searcher.search(query));
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

  return {
    input,
    fromAddress: () => {
      input.value = new URLSearchParams(location.search).get('q') ?? '';
      form.action = href('search/');
      input.focus();
      if (input.value !== '') void search();
    },
  };
}
