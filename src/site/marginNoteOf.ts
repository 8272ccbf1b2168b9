import type { Edition } from '../editions.ts';
import { readCard } from '../glossary/cardData.ts';
import type { MarginNote } from './addMarginNotes.ts';
import { cardsOf } from './cards.ts';

/**
 * What an edition's margin says of an entry: what the card says, in fewer words.
 *
 * @example marginNoteOf(editionOf('tw'), 'suanli')?.reading // 'ㄙㄨㄢˋ ㄌㄧˋ'
 */
export function marginNoteOf(edition: Edition, id: string): MarginNote | undefined {
  const file = cardsOf(edition);
  const card = readCard(file, id);
  if (!card) return undefined;
  const headword = card.forms[edition.script];
  return {
    headword,
    lang: edition.id === 'en' ? 'zh-Hans' : edition.lang,
    reading: card.reading,
    readingLang: file.readingLang,
    english: card.en === headword ? '' : card.en,
    definition: card.definition,
  };
}
