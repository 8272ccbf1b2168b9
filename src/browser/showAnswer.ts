import { readingIn } from '../glossary/lookUp.ts';
import type { LookUpRecord } from '../glossary/lookUp.ts';
import type { Answer, Looser } from '../search/answerQuery.ts';
import { excerpt } from '../search/excerpt.ts';
import type { SearchMessages } from '../search/messages.ts';
import type { Hit, Place } from '../search/search.ts';
import { href } from './edition.ts';
import { element } from './element.ts';
import { resultAddress } from './resultAddress.ts';
import { chineseLang, scriptOfPage } from './scriptChoice.ts';

/** How many sections of a page are shown. */
const SHOWN_PLACES = 3;

/**
 * Shows what a query found.
 *
 * @param onMore called when the reader asks for the next pages
 * @returns the sentence for the live region
 */
export function showAnswer(
  place: HTMLElement,
  answer: Answer,
  messages: SearchMessages,
  onMore: (more: NonNullable<Answer['more']>) => void,
): string {
  const { terms, exact, hits, total, query, more, looser } = answer;
  const groups: HTMLElement[] = [];
  if (terms.length > 0) {
    const label = exact ? messages.terms : messages.near;
    groups.push(element('h2', {}, [label]), element('ol', {}, terms.map(showTerm)));
  }
  if (hits.length > 0) {
    const items = hits.map((hit) => showHit(hit, wordsOf(query, looser), messages));
    groups.push(element('h2', {}, [messages.pages]));
    groups.push(element('ol', {}, items));
  }
  if (more) {
    const button = element('button', { type: 'button', class: 'more' }, [messages.more]);
    button.addEventListener('click', () => {
      onMore(more);
    });
    groups.push(button);
  }
  place.replaceChildren(...groups);
  place.dataset['asked'] = query;
  if (hits.length === 0 && !exact) return messages.none.replace('{query}', () => query);
  const count = total === 1 ? messages.one : messages.many.replace('{count}', () => String(total));
  return looser ? `${sayLooser(query, looser, messages)} ${count}` : count;
}

/** What is marked on the page that a result leads to. */
const wordsOf = (query: string, looser: Looser | undefined) =>
  looser?.kind === 'entry' ? looser.word : query;

function sayLooser(query: string, looser: Looser, { looser: says }: SearchMessages): string {
  return looser.kind === 'entry'
    ? says.entry.replace('{query}', () => query).replace('{word}', () => looser.word)
    : says[looser.kind];
}

function showTerm(record: LookUpRecord): HTMLLIElement {
  const { id, forms, en } = record;
  return element('li', {}, [
    element('a', { href: href(`terms/${id}/`) }, [
      element('b', { lang: chineseLang() }, [forms[scriptOfPage()]]),
      element('span', { class: 'gloss', lang: 'en' }, [
        [readingIn(record, scriptOfPage()), en].filter(Boolean).join(' · '),
      ]),
    ]),
  ]);
}

function showHit({ page, places }: Hit, words: string, { kinds }: SearchMessages): HTMLLIElement {
  const [best, ...others] = places;
  const address = ({ section }: Place) => resultAddress(page.path, section.id, words);
  const about = [kinds[page.kind], page.date].filter((part) => part !== undefined).join(' · ');
  const main = element('a', { href: address(best) }, [
    element('b', {}, [page.title]),
    element('small', {}, [about]),
    ...showHeading(best),
    element('p', {}, showExcerpt(best)),
  ]);
  const more = others
    .slice(0, SHOWN_PLACES - 1)
    .map((one) =>
      element('li', {}, [
        element('a', { href: address(one) }, [
          ...showHeading(one),
          element('span', {}, showExcerpt(one)),
        ]),
      ]),
    );
  return element('li', {}, more.length > 0 ? [main, element('ul', {}, more)] : [main]);
}

const showHeading = ({ section: { heading } }: Place) =>
  heading === '' ? [] : [element('small', {}, [heading])];

const showExcerpt = ({ block, spans }: Place) =>
  excerpt(block, spans).map(({ text, marked }) => (marked ? element('mark', {}, [text]) : text));
