import { pinyin } from 'pinyin-pro';
import type { Article } from '../articles/readArticle.ts';
import type { Converter } from '../chinese/createConverter.ts';
import { pinyinKeys } from '../chinese/pinyinKeys.ts';
import { spellZhuyin } from '../chinese/toZhuyin.ts';
import { splitPinyin } from '../chinese/splitPinyin.ts';
import type { MatchForm, Matcher } from './createMatcher.ts';
import { findMentions } from './findMentions.ts';
import type { Entry, Forms, Glossary, Use } from './glossary.ts';
import type { Clues } from './isMeant.ts';
import { NAMED } from './properWords.ts';
import type { TermFile } from './termSchema.ts';

/** How many characters of context stand on each side of a mention. */
export const CONTEXT = 26;

export interface GlossaryInput {
  terms: readonly TermFile[];
  articles: readonly Article[];
  subjects: Glossary['subjects'];
  match: Matcher;
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
  const uses = collectUses(input);
  const narrower = invert(input.terms);
  const entries = input.terms
    .map((file) => buildEntry(file, input, narrower, uses))
    .toSorted((a, b) => compare(a.keys.sort, b.keys.sort) || compare(a.id, b.id));
  return { version: 1, subjects: [...input.subjects], entries };
}

function buildEntry(
  { id, term }: TermFile,
  { convert, convertScript }: Pick<GlossaryInput, 'convert' | 'convertScript'>,
  narrower: ReadonlyMap<string, string[]>,
  uses: ReadonlyMap<string, Use[]>,
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
    narrower: narrower.get(id) ?? [],
    related: term.related,
    sources: term.sources,
    keys: {
      pinyin: [
        ...new Set([keys.plain, keys.numbered, keys.initials, ...placeReadings(term)]),
      ].filter((key) => key !== ''),
      sort,
      letter: sort.charAt(0).toUpperCase(),
    },
    uses: uses.get(id) ?? [],
  };
}

/** How a place's own word sounds, as a machine reads it: 外送員 is looked up as waisongyuan. */
function placeReadings({ tw, hk }: TermFile['term']): string[] {
  return [tw, hk]
    .filter((word) => word !== undefined)
    .map((word) => pinyin(word, { toneType: 'none', type: 'array', v: true }).join(''));
}

function collectUses({ articles, match, unlinked }: GlossaryInput): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const { slug, blocks } of articles) {
    const texts = new Map(blocks.map((block) => [block.id, block.text]));
    for (const mention of findMentions(blocks, match, unlinked)) {
      const { term, block, section, start, end, form, linked } = mention;
      const text = texts.get(block) ?? '';
      const list = uses.get(term) ?? [];
      list.push({
        article: slug,
        block,
        section,
        start,
        end,
        before: Array.from(text.slice(0, start)).slice(-CONTEXT).join(''),
        form,
        after: Array.from(text.slice(end)).slice(0, CONTEXT).join(''),
        linked,
      });
      uses.set(term, list);
    }
  }
  return uses;
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
