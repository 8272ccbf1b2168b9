import { createEnglishMatcher } from './createEnglishMatcher.ts';
import { createMatcher } from './createMatcher.ts';
import type { MatchForm, Matcher } from './createMatcher.ts';
import { wordsWithTerms } from './wordsWithTerms.ts';

/**
 * Finds terms in a text: in Chinese and English, and in the Simplified form of a text that was
 * written in Traditional characters, where the words of its place are sought as well.
 */
export type Matchers = Record<'zh' | 'en', Matcher> & Partial<Record<'tw' | 'hk', Matcher>>;

/** What the glossary knows for finding terms in running text, as `matching.json` keeps it. */
export interface Matching {
  forms: readonly MatchForm[];
  /** Words of a place that no entry has as a Simplified form. */
  regional: Record<'tw' | 'hk', readonly MatchForm[]>;
  shields: readonly string[];
  english: readonly MatchForm[];
}

/** Builds the matchers of all texts; those of a place when one of its texts is met. */
export function createMatchers({
  forms,
  regional,
  shields,
  english,
}: Matching): Required<Matchers> {
  const build = (list: readonly MatchForm[]) =>
    createMatcher(list, shields, wordsWithTerms(list.map(({ form }) => form)));
  const later = (script: 'tw' | 'hk'): Matcher => {
    let match: Matcher | undefined;
    return (text) => {
      match ??= build([...regional[script], ...forms]);
      return match(text);
    };
  };
  return {
    zh: build(forms),
    en: createEnglishMatcher(english, shields),
    tw: later('tw'),
    hk: later('hk'),
  };
}
