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
  const own = new Set(matchFormsOf(terms).map(({ form }) => form));
  const found = new Map<string, MatchForm>();
  for (const { id, term } of terms) {
    const variants = term.variants.filter(({ kind }) => kind !== 'hidden');
    const words = [
      term[script] ?? convert(term.term),
      ...variants.map(({ form }) => convert(form)),
    ];
    for (const word of words) {
      const form = toSimplified(word, script);
      if (!own.has(form) && !found.has(form)) found.set(form, { form, term: id });
    }
  }
  return [...found.values()];
}
