import { excerpt } from '../search/excerpt.ts';
import type { SearchMessages } from '../search/messages.ts';
import type { Hit } from '../search/search.ts';
import { readingIn } from '../glossary/lookUp.ts';
import type { LookUpRecord } from '../glossary/lookUp.ts';
import type { Answer } from './createSearcher.ts';
import { href } from './edition.ts';
import { element } from './element.ts';
import { chineseLang, scriptOfPage } from './scriptChoice.ts';

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
  const { terms, exact, hits, total, query, more } = answer;
  const groups: HTMLElement[] = [];
  if (terms.length > 0) {
    const label = exact ? messages.terms : messages.near;
    groups.push(element('h2', {}, [label]), element('ol', {}, terms.map(showTerm)));
  }
  if (hits.length > 0) {
    const items = hits.map((hit) => showHit(hit, messages));
    groups.push(element('h2', {}, [messages.pages]), element('ol', {}, items));
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
  if (hits.length === 0 && !exact) return messages.none.replace('{query}', query);
  return total === 1 ? messages.one : messages.many.replace('{count}', String(total));
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

function showHit({ page, section, block, spans }: Hit, messages: SearchMessages): HTMLLIElement {
  const address = href(page.path) + (section.id ? `#${section.id}` : '');
  const parts = excerpt(block, spans).map(({ text, marked }) =>
    marked ? element('mark', {}, [text]) : text,
  );
  const heading = section.heading ? [element('small', {}, [section.heading])] : [];
  return element('li', {}, [
    element('a', { href: address }, [
      element('b', {}, [page.title]),
      element('small', {}, [messages.kinds[page.kind]]),
      ...heading,
      element('p', {}, parts),
    ]),
  ]);
}
