import type { Converter } from '../chinese/createConverter.ts';
import { toSimplified } from '../chinese/script/toSimplified.ts';
import { matchFormsOf } from './buildGlossary.ts';
import type { MatchForm } from './createMatcher.ts';
import type { TermFile } from './termSchema.ts';

/**
 * The words that a place has for entries, in Simplified characters, as the reading of a text from
 * there has them: 计程车 for 出租车 where the entry says `tw: 計程車`, 软体定义 where the vocabulary
 * has another word for a part of the headword. Those that some entry has as a form of its own are
 * left out.
 *
 * @param convert as running text is converted to the place
 */
export function regionalForms(
  terms: readonly TermFile[],
  script: 'tw' | 'hk',
  convert: Converter,
): MatchForm[] {
  const forms = matchFormsOf(terms);
  const own = new Set(forms.map(({ form }) => form));
  const words = new Map(terms.map(({ id, term }) => [`${id} ${term.term}`, term[script]]));
  const found = new Map<string, MatchForm>();
  for (const { form: hans, term, proper } of forms) {
    const form = toSimplified(words.get(`${term} ${hans}`) ?? convert(hans), script);
    if (own.has(form) || found.has(form)) continue;
    found.set(form, { form, term, ...(proper && { proper }) });
  }
  return [...found.values()];
}
