import type { EditionId } from '../editions.ts';
import { stemEnglish } from './stemEnglish.ts';
import type { Stem } from './tokenise.ts';

/** How an edition's words are brought together with their inflected forms, if they have any. */
export function stemOf(edition: EditionId): Stem | undefined {
  return edition === 'en' ? stemEnglish : undefined;
}
