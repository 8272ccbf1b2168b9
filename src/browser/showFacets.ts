import type { FacetCounts, Filter } from '../search/facets.ts';
import type { SearchMessages } from '../search/messages.ts';
import { element } from './element.ts';

/**
 * Shows by what an answer can be narrowed, with counts; what is chosen is pressed, and pressing it
 * again takes it back.
 *
 * @param onChoose called with the filter that the reader wants
 */
export function showFacets(
  place: HTMLElement,
  { kinds, subjects }: FacetCounts,
  filter: Filter,
  messages: SearchMessages,
  onChoose: (filter: Filter) => void,
): void {
  const choice = (label: string, count: number, isChosen: boolean, wanted: Filter) => {
    const button = element('button', { type: 'button', 'aria-pressed': String(isChosen) }, [
      label,
      element('small', {}, [String(count)]),
    ]);
    button.addEventListener('click', () => {
      onChoose(wanted);
    });
    return button;
  };
  const buttons = [
    ...kinds.map(([kind, count]) => {
      const isChosen = filter.kind === kind;
      const wanted = { ...filter, kind: isChosen ? undefined : kind };
      return choice(messages.kinds[kind], count, isChosen, wanted);
    }),
    ...subjects.map(([subject, count]) => {
      const isChosen = filter.subject === subject;
      const wanted = { ...filter, subject: isChosen ? undefined : subject };
      return choice(subject, count, isChosen, wanted);
    }),
  ];
  place.replaceChildren(...buttons);
  place.hidden = buttons.length < 2 && filter.kind === undefined && filter.subject === undefined;
}
