import type { Stem } from '../search/tokenise.ts';
import { edition } from './edition.ts';

/** How this edition's words are brought together, as `stemOf` has it; the stemmer is English alone. */
export async function loadStem(): Promise<Stem | undefined> {
  if (edition.id !== 'en') return undefined;
  const { stemEnglish } = await import('../search/stemEnglish.ts');
  return stemEnglish;
}
