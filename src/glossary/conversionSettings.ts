import type { ConversionSettings } from '../chinese/createConverters.ts';
import { matchFormsOf } from './buildGlossary.ts';
import { properWords } from './properWords.ts';
import { shieldingNames } from './shieldingNames.ts';
import type { TermFile } from './termSchema.ts';

/** What a site’s content says about conversion. */
export function conversionSettings({
  names,
  terms,
  vocabulary,
  review,
}: Pick<ConversionSettings, 'names' | 'review' | 'vocabulary'> & {
  terms: readonly TermFile[];
}): ConversionSettings {
  return {
    names,
    vocabulary,
    review,
    proper: properWords(terms),
    words: terms
      .filter(({ term }) => term.convert)
      .map(({ term }) => ({ hans: term.term, tw: term.tw, hk: term.hk })),
    shields: [
      ...terms.filter(({ term }) => term.convert).flatMap(({ term }) => term.shield),
      ...shieldingNames(names),
    ],
    terms: matchFormsOf(terms).map(({ form }) => form),
  };
}
