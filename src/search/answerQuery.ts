import type { FoldTable } from '../chinese/foldText.ts';
import { lookUp, lookUpKey } from '../glossary/lookUp.ts';
import type { LookUpRecord } from '../glossary/lookUp.ts';
import { nearestEntries } from '../glossary/nearestEntries.ts';
import type { SearchEngine } from './engine.ts';
import { countFacets, fits } from './facets.ts';
import type { FacetCounts, Facets, Filter } from './facets.ts';
import { loosen } from './loosen.ts';
import type { Segment } from './loosen.ts';
import { planQuery } from './planQuery.ts';
import type { Plan } from './planQuery.ts';
import type { RegionalWords } from './regionalWords.ts';
import { findCandidates, verify } from './search.ts';
import type { Hit, RankedCandidate } from './search.ts';
import type { Stem } from './tokenise.ts';

/** How many pages are fetched and shown at a time. */
const BATCH = 10;
const SHOWN_TERMS = 5;

/** Everything that an answer is made from. */
export interface SearchSources {
  engine: SearchEngine;
  /** Words that count as the same. */
  words: RegionalWords;
  facets: () => Promise<Facets>;
  /** The glossary's entries. */
  records: readonly LookUpRecord[];
  fold: FoldTable;
  stem?: Stem | undefined;
  segment: Segment;
  /** An entry's headword as the edition writes it. */
  headwordOf: (record: LookUpRecord) => string;
  /** Asked before nothing is said to be found; throws where the index could not be read. */
  confirm: () => Promise<void>;
}

/** In what way an answer is looser than the question. */
export type Looser =
  /** The query is a form of an entry; these pages have its headword. */
  | { kind: 'entry'; word: string }
  /** They have all words of the query, or some. */
  | { kind: 'words' | 'any' };

/** What a query found. */
export interface Answer {
  query: string;
  filter: Filter;
  /** Entries that have the query as a form, or begin with it; where nothing was found, the nearest. */
  terms: LookUpRecord[];
  /** Whether the entries have the query as a form or its beginning. */
  exact: boolean;
  looser: Looser | undefined;
  hits: Hit[];
  /** How many pages there are, as far as is known before all are verified. */
  total: number;
  /** How many pages each filter would leave. */
  counts: () => Promise<FacetCounts>;
  /** Fetches the next pages; absent where all are shown. */
  more: (() => Promise<Answer>) | undefined;
}

/** A plan, and in what way it is looser than what was asked. */
interface Question {
  plan: Plan;
  looser?: Looser;
}

/**
 * Answers a query: the pages whose Simplified text holds it, so that every Chinese edition finds the
 * same; or else those that show it in the words of this edition; or else those that hold an entry's
 * headword for it, all of its words, some of them, and says so; with the entries that it is a form of or, where there is
 * nothing else, those nearest to it.
 *
 * @example (await answerQuery('伺服器', {}, sources)).hits[0]?.page.title // '智算服务器'
 */
export async function answerQuery(
  query: string,
  filter: Filter,
  sources: SearchSources,
): Promise<Answer> {
  const { engine, facets } = sources;
  const terms = termsFor(query, sources);
  const questions = questionsFor(query, terms, sources);
  let answer: Answer | undefined;
  for (const question of questions) {
    const found = await findCandidates(question.plan, engine);
    const chosen = await narrow(found, filter, facets);
    const base = {
      query,
      filter,
      terms: terms.own,
      exact: terms.own.length > 0,
      looser: question.looser,
      counts: async () => {
        const ids = found.map(({ id }) => id);
        return countFacets(ids, await facets(), filter);
      },
    };
    answer = await readOn(base, question.plan, chosen, sources, { at: 0, hits: [], wrong: 0 });
    if (answer.hits.length > 0 || chosen.length < found.length) return answer;
  }
  await sources.confirm();
  if (answer && terms.own.length > 0) return { ...answer, looser: undefined };
  const nothing = { query, filter, exact: false, looser: undefined, hits: [], total: 0 };
  const counts = () => Promise.resolve({ kinds: [], subjects: [] });
  return { ...nothing, terms: terms.near(), counts, more: undefined };
}

interface Terms {
  /** Entries that have the query as a form, or the beginning of one. */
  own: LookUpRecord[];
  /** Those that have exactly this form. */
  named: LookUpRecord[];
  near: () => LookUpRecord[];
}

function termsFor(query: string, { records, fold }: SearchSources): Terms {
  const found = lookUp(query, records, fold);
  const key = lookUpKey(query, fold);
  const own = found.filter(({ keys }) => keys.some((form) => form.startsWith(key)));
  return {
    own: own.slice(0, SHOWN_TERMS),
    named: own.filter(({ keys }) => keys.includes(key)),
    near: () =>
      found.length > 0
        ? found.slice(0, SHOWN_TERMS)
        : nearestEntries(query, records, fold, SHOWN_TERMS),
  };
}

/** What is asked in turn, until something is found. */
function questionsFor(query: string, { named }: Terms, sources: SearchSources): Question[] {
  const { fold, stem, words, segment, headwordOf } = sources;
  const plan = planQuery(query, fold, stem, words);
  const headwords = named.map((record): Question => {
    const word = headwordOf(record);
    return { plan: planQuery(`"${word}"`, fold, stem, words), looser: { kind: 'entry', word } };
  });
  const looser = loosen(plan, segment, words).map((one): Question => ({
    plan: one,
    looser: { kind: one.least === one.clauses.length ? 'words' : 'any' },
  }));
  return [{ plan }, { plan: { ...plan, asItStands: true } }, ...headwords, ...looser];
}

async function narrow(
  candidates: readonly RankedCandidate[],
  filter: Filter,
  facets: () => Promise<Facets>,
): Promise<readonly RankedCandidate[]> {
  if (filter.kind === undefined && filter.subject === undefined) return candidates;
  const known = await facets();
  return candidates.filter(({ id }) => fits(known.get(id), filter));
}

interface Progress {
  /** How many candidates have been read. */
  at: number;
  hits: readonly Hit[];
  /** How many of them did not hold the query after all. */
  wrong: number;
}

/** Reads candidates until a batch of hits is full; an engine may offer too much. */
async function readOn(
  base: Omit<Answer, 'hits' | 'total' | 'more'>,
  plan: Plan,
  candidates: readonly RankedCandidate[],
  sources: SearchSources,
  progress: Progress,
): Promise<Answer> {
  const hits = [...progress.hits];
  let { at, wrong } = progress;
  while (at < candidates.length && hits.length < progress.hits.length + BATCH) {
    const batch = candidates.slice(at, at + BATCH);
    const pages = await Promise.all(batch.map(({ load }) => load()));
    const verified = pages.flatMap((page, index) => {
      const hit = verify(page, plan, sources.fold, sources.stem);
      const candidate = batch[index];
      return hit && candidate ? [{ hit, candidate }] : [];
    });
    wrong += pages.length - verified.length;
    hits.push(...verified.toSorted(byWorth).map(({ hit }) => hit));
    at += BATCH;
  }
  const next = { at, hits, wrong };
  return {
    ...base,
    hits,
    total: candidates.length - wrong,
    more: at < candidates.length ? () => readOn(base, plan, candidates, sources, next) : undefined,
  };
}

interface Verified {
  hit: Hit;
  candidate: RankedCandidate;
}

/** Among equals: where the words stand together, then where they stand oftenest, then earliest. */
function byWorth(a: Verified, b: Verified): number {
  return (
    b.candidate.held - a.candidate.held ||
    a.candidate.rank - b.candidate.rank ||
    b.hit.places[0].held - a.hit.places[0].held ||
    b.hit.count - a.hit.count ||
    a.candidate.place - b.candidate.place
  );
}
