import { editionOf } from '../editions.ts';
import { otherForms, readCard } from '../glossary/cardData.ts';
import type { CardFile } from '../glossary/cardData.ts';
import { element } from './element.ts';
import { chineseLang, scriptOfPage } from './scriptChoice.ts';

/** The id of the headword, by which the card is labelled. */
export const HEADWORD = 'term-card-headword';

/**
 * Writes an entry on the card, in place of what stood there.
 *
 * @param address where the entry's page is
 * @throws RangeError where the file has no such entry
 */
export function fillCard(card: HTMLElement, file: CardFile, id: string, address: string): void {
  const found = readCard(file, id);
  if (!found) throw new RangeError(`No card ${id}`);
  const { forms, reading, en, definition, subjects } = found;
  const script = scriptOfPage();
  const headword = forms[script];

  const head = [element('b', { id: HEADWORD, lang: chineseLang() }, [headword])];
  if (reading !== '') head.push(element('i', { lang: file.readingLang }, [reading]));
  const parts = [element('p', { class: 'card-head' }, head)];
  if (en !== headword) parts.push(element('p', { class: 'card-en', lang: 'en' }, [en]));
  parts.push(element('p', { class: 'card-definition' }, [definition]));

  const others = otherForms(forms, script).map((other) => {
    const { lang } = editionOf(other.script === 'hant' ? 'tw' : other.script);
    const label = element('small', {}, [file.words.scripts[other.script]]);
    return element('span', {}, [label, element('span', { lang }, [other.form])]);
  });
  if (others.length > 0) parts.push(element('p', { class: 'card-forms' }, others));

  parts.push(
    element('p', { class: 'card-foot' }, [
      element('span', {}, [subjects.join(' · ')]),
      element('a', { href: address }, [file.words.open]),
    ]),
  );
  card.replaceChildren(element('div', { class: 'card-sheet' }, parts));
}
