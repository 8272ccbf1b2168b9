import { createTagger } from '../../chinese/createSegmenter.ts';
import { cValue } from './cValue.ts';
import { discoverWords } from './discoverWords.ts';
import { findCandidates } from './findCandidates.ts';
import { generalFrequency } from './generalFrequency.ts';
import { readWords } from './readWords.ts';
import { STOP_WORDS } from './stopWords.ts';
import type { Candidate, Passage, Suggestion } from './suggestion.ts';
import { wordCohesion } from './wordCohesion.ts';

export interface SuggestionSettings {
  /** Forms that entries have already. */
  forms: readonly string[];
  /** All names. */
  names: readonly string[];
  /** Those names within which no term is meant. */
  shields: readonly string[];
  /** How often a form must be met. */
  least: number;
}

/** What stands in quotation marks is set off as new, or as a word of somebody’s own. */
const QUOTED = 1.5;
/** A word this much oftener in the texts than in general Chinese is wholly theirs: 10⁴ times. */
const WHOLLY_THEIRS = 4;
/** Longer coinages are phrases, and cut as such. */
const LONGEST_WORD = 3;

/**
 * Suggests what could have an entry: forms built like terms, ranked by C-value, by how firmly their
 * words belong together, by how much oftener they are met than in general Chinese, and by whether
 * they are set off in quotation marks. New words that no dictionary knows are discovered first, so
 * that the texts are cut by them.
 *
 * @example
 * suggestTerms(passages, { forms: ['算力'], names: [], shields: [], least: 2 })[0]
 * // { form: '智算中心', words: ['智算', '中心'], score: 7.2, quoted: false, places: [{ passage: 4, … }] }
 */
export function suggestTerms(
  passages: readonly Passage[],
  { forms, names, shields, least }: SuggestionSettings,
): Suggestion[] {
  const texts = passages.map(({ text }) => blank(text, shields));
  const known = new Set([...forms, ...names]);
  const tag = createTagger([...known, ...coinagesIn(texts)]);
  const cut = texts.map((text) => ({ text, words: readWords(tag(text)) }));
  const words = cut.map((one) => one.words.map(({ word }) => word));
  const total = words.flat().length;
  const cohesion = wordCohesion(words);
  const candidates = findCandidates(cut, least);
  const ranks = cValue(new Map(candidates.map(({ form, places }) => [form, places.length])));
  return candidates
    .filter(({ form }) => !known.has(form) && !STOP_WORDS.has(form))
    .map((candidate) => ({
      ...candidate,
      score:
        (ranks.get(candidate.form) ?? 0) *
        specificity(candidate, total) *
        cohesion(candidate.words) *
        (candidate.quoted ? QUOTED : 1),
    }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || (a.form < b.form ? -1 : 1));
}

/** The same text with line feeds for names, the longest first, so that all places stay. */
function blank(text: string, names: readonly string[]): string {
  return names
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, '\n'.repeat(name.length)), text);
}

/**
 * Words that no dictionary has, and that are not put together from those it has: 算力, but not
 * 算力网 or 送外卖, which the tagger cuts and judges by their parts.
 */
function coinagesIn(texts: readonly string[]): string[] {
  const unknown = discoverWords(texts)
    .map(({ form }) => form)
    .filter((form) => form.length <= LONGEST_WORD && generalFrequency(form) === undefined);
  const holdsWord = (form: string) =>
    [form.slice(0, -1), form.slice(1)].some(
      (part) => part.length > 1 && (unknown.includes(part) || generalFrequency(part) !== undefined),
    );
  return unknown.filter((form) => !holdsWord(form));
}

/**
 * How much a word belongs to these texts rather than to Chinese in general, from 0 to 1, by the
 * logarithm of how much oftener it is met; 1 for what the dictionary does not know.
 */
function specificity({ form, places }: Candidate, total: number): number {
  const general = generalFrequency(form);
  if (general === undefined) return 1;
  const ratio = Math.log10(places.length / total / general) / WHOLLY_THEIRS;
  return Math.min(Math.max(ratio, 0), 1);
}
