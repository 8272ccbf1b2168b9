import type { Edition } from '../editions.ts';
import { cardData } from '../glossary/cardData.ts';
import type { CardFile } from '../glossary/cardData.ts';
import { stringsOf } from '../i18n/strings.ts';
import { glossary } from './generated.ts';
import { say } from './say.ts';

const files = new Map<string, CardFile>();

/** What the cards of an edition show, made once in a build. */
export function cardsOf(edition: Edition): CardFile {
  const file =
    files.get(edition.id) ??
    cardData(glossary, {
      words: stringsOf(edition.id).card,
      script: edition.id === 'en' ? 'chosen' : edition.script,
      say: (text) => say(text, edition),
    });
  files.set(edition.id, file);
  return file;
}
