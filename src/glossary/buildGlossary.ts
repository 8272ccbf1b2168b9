import { pinyin } from 'pinyin-pro';
import { creditsOf } from '../articles/creditsOf.ts';
import type { Article, Translation } from '../articles/readArticle.ts';
import type { Converter } from '../chinese/createConverter.ts';
import { pinyinKeys } from '../chinese/pinyinKeys.ts';
import { spellZhuyin } from '../chinese/toZhuyin.ts';
import { splitPinyin } from '../chinese/splitPinyin.ts';
import type { MatchForm, Matcher } from './createMatcher.ts';
import type { Matchers } from './createMatchers.ts';
import { findMentions } from './findMentions.ts';
import type { Entry, Forms, Glossary, Use } from './glossary.ts';
import type { Clues } from './isMeant.ts';
import { NAMED } from './properWords.ts';
import type { TermFile } from './termSchema.ts';

/** How many characters of context stand on each side of a mention; Latin ones are half as wide. */
export const CONTEXT = { zh: 26, en: 60 };

export interface GlossaryInput {
  terms: readonly TermFile[];
  articles: readonly Article[];
  translations: readonly Translation[];
  subjects: Glossary['subjects'];
  match: Matchers;
  unlinked: ReadonlySet<string>;
  /** As running text is converted. */
  convert: Record<'tw' | 'hk', Converter>;
  /** Characters alone, no regional words. */
  convertScript: Record<'tw' | 'hk', Converter>;
}

/**
 * Builds the glossary from checked entries and the articles' text: all forms, sort keys, narrower
 * entries, and every mention with its line.
 */
export function buildGlossary(input: GlossaryInput): Glossary {
  const { match, unlinked } = input;
  const articles = input.articles.toSorted((a, b) => compare(reported(a), reported(b)));
  const translations = articles.flatMap(
    ({ slug }) => input.translations.find((one) => one.slug === slug) ?? [],
  );
  const found = {
    narrower: invert(input.terms),
    uses: collectUses(articles, matcherOf(match), unlinked, CONTEXT.zh),
    usesInEnglish: collectUses(translations, () => match.en, unlinked, CONTEXT.en),
  };
  const entries = input.terms
    .map((file) => buildEntry(file, input, found))
    .toSorted((a, b) => compare(a.keys.sort, b.keys.sort) || compare(a.id, b.id));
  return { version: 1, subjects: [...input.subjects], entries };
}

function buildEntry(
  { id, term }: TermFile,
  { convert, convertScript }: Pick<GlossaryInput, 'convert' | 'convertScript'>,
  found: {
    narrower: ReadonlyMap<string, string[]>;
    uses: ReadonlyMap<string, Use[]>;
    usesInEnglish: ReadonlyMap<string, Use[]>;
  },
): Entry {
  const formsOf = (hans: string): Forms => ({
    hans,
    tw: convert.tw(hans),
    hk: convert.hk(hans),
  });
  const text = formsOf(term.term);
  const script = {
    hans: term.term,
    tw: convertScript.tw(term.term),
    hk: convertScript.hk(term.term),
  };
  const reading = (term.pinyin !== undefined && splitPinyin(term.term, term.pinyin)) || [];
  const keys = pinyinKeys(reading);
  const sort = keys.sort.trim() || term.term.toLowerCase();
  return {
    id,
    forms: { hans: term.term, tw: term.tw ?? text.tw, hk: term.hk ?? text.hk },
    script,
    text,
    reading,
    pinyin: term.pinyin ?? '',
    zhuyin: term.zhuyin ?? spellZhuyin(reading) ?? '',
    jyutping: term.jyutping ?? '',
    en: term.en,
    variants: term.variants.map(({ form, kind }) => ({ forms: formsOf(form), kind })),
    subject: term.subject,
    kind: term.kind,
    definition: term.definition,
    ...(term.note && { note: term.note }),
    broader: term.broader,
    narrower: found.narrower.get(id) ?? [],
    related: term.related,
    sources: term.sources,
    keys: {
      pinyin: [
        ...new Set([keys.plain, keys.numbered, keys.initials, ...placeReadings(term)]),
      ].filter((key) => key !== ''),
      sort,
      letter: sort.charAt(0).toUpperCase(),
    },
    uses: found.uses.get(id) ?? [],
    usesInEnglish: found.usesInEnglish.get(id) ?? [],
  };
}

/** How a place's own word sounds, as a machine reads it: 外送員 is looked up as waisongyuan. */
function placeReadings({ tw, hk }: TermFile['term']): string[] {
  return [tw, hk]
    .filter((word) => word !== undefined)
    .map((word) => pinyin(word, { toneType: 'none', type: 'array', v: true }).join(''));
}

/** When the report that an article is or retells appeared, as far as it says: `2025-09-04`, or `2025`. */
const reported = ({ frontmatter: { source, date } }: Article) =>
  /^\d{4}(-\d\d){0,2}/.exec(creditsOf(source).date ?? '')?.[0] ?? date;

/** In a text that is written in a place’s characters the words of that place are sought, too. */
const matcherOf =
  (match: Matchers) =>
  ({ frontmatter: { script } }: Article): Matcher =>
    (script === 'hans' ? undefined : match[script]) ?? match.zh;

function collectUses<Text extends Pick<Article, 'slug' | 'blocks'>>(
  texts: readonly Text[],
  match: (text: Text) => Matcher,
  unlinked: ReadonlySet<string>,
  context: number,
): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const one of texts) {
    const { slug, blocks } = one;
    const texts = new Map(blocks.map((block) => [block.id, block.text]));
    for (const mention of findMentions(blocks, match(one), unlinked)) {
      const { term, block, section, start, end, form, linked } = mention;
      const text = texts.get(block) ?? '';
      const list = uses.get(term) ?? [];
      list.push({
        article: slug,
        block,
        section,
        start,
        end,
        before: contextBefore(text.slice(0, start), context),
        form,
        after: contextAfter(text.slice(end), context),
        linked,
      });
      uses.set(term, list);
    }
  }
  return uses;
}

/** The end of a text, in whole characters and whole Latin words. */
function contextBefore(text: string, length: number): string {
  const characters = Array.from(text);
  const end = characters.slice(-length).join('');
  const cutsWord = /\p{Script=Latin}$/u.test(text.slice(0, text.length - end.length));
  return cutsWord ? end.replace(/^[\p{Script=Latin}\p{M}’'-]+(?=\P{Script=Latin})/u, '') : end;
}

/** The beginning of a text, likewise. */
function contextAfter(text: string, length: number): string {
  const start = Array.from(text).slice(0, length).join('');
  const cutsWord = /^\p{Script=Latin}/u.test(text.slice(start.length));
  return cutsWord ? start.replace(/(?<=\P{Script=Latin})[\p{Script=Latin}\p{M}’'-]+$/u, '') : start;
}

function invert(terms: readonly TermFile[]): Map<string, string[]> {
  const narrower = new Map<string, string[]>();
  for (const { id, term } of terms) {
    for (const target of term.broader) narrower.set(target, [...(narrower.get(target) ?? []), id]);
  }
  return narrower;
}

/** The forms that running text is searched for: headwords and variants that are not hidden. */
export function matchFormsOf(terms: readonly TermFile[]): MatchForm[] {
  return terms.flatMap(({ id, term }) =>
    [
      term.term,
      ...term.variants.filter(({ kind }) => kind !== 'hidden').map(({ form }) => form),
    ].map((form) => ({
      form,
      term: id,
      ...(NAMED.has(term.kind) && term.kind !== 'place' && { proper: true }),
      ...cluesOf(term, form),
    })),
  );
}

/** The English forms that running text is searched for: those in use, not the deprecated. */
export function englishFormsOf(terms: readonly TermFile[]): MatchForm[] {
  return terms.flatMap(({ id, term }) =>
    term.en
      .filter(({ status }) => status !== 'deprecated')
      .map(({ form, abbreviation }) => ({
        form,
        term: id,
        ...(abbreviation && { exact: true }),
        ...cluesOf(term, form),
      })),
  );
}

function cluesOf({ context }: TermFile['term'], form: string): Clues {
  const { near, far } = context.find(({ forms }) => forms.includes(form)) ?? {};
  return { ...(near && { near }), ...(far && { far }) };
}

/** By code point, so that every machine sorts alike. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
