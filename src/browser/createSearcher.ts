import { lookUp, lookUpKey } from '../glossary/lookUp.ts';
import type { LookUpRecord } from '../glossary/lookUp.ts';
import type { Candidate, SearchEngine } from '../search/engine.ts';
import { stemOf } from '../search/files.ts';
import { planQuery } from '../search/planQuery.ts';
import { findCandidates, verify } from '../search/search.ts';
import type { Hit } from '../search/search.ts';
import { edition } from './edition.ts';
import { loadLookUp } from './loadLookUp.ts';
import { loadPagefind } from './pagefindEngine.ts';

/** How many pages are fetched and shown at a time. */
const BATCH = 10;
const SHOWN_TERMS = 5;
const stem = stemOf(edition.id);

/** What a query found. */
export interface Answer {
  query: string;
  /** Entries that have the query as a form, or begin with it; where nothing was found, the nearest. */
  terms: LookUpRecord[];
  /** Whether the entries have the query as a form or its beginning. */
  exact: boolean;
  hits: Hit[];
  /** How many pages there are, as far as is known before all are verified. */
  total: number;
  /** Fetches the next pages; absent where all are shown. */
  more?: (() => Promise<Answer>) | undefined;
}

export interface Searcher {
  isReady: () => boolean;
  /** Fetches engine and data ahead of the first query; failures show at the query itself. */
  prepare: () => Promise<void>;
  search: (query: string) => Promise<Answer>;
}

export function createSearcher(): Searcher {
  let ready = false;
  let engine: Promise<SearchEngine> | undefined;
  const load = () => {
    engine ??= loadPagefind().then(
      (loaded) => {
        ready = true;
        return loaded;
      },
      (error: unknown) => {
        // The next query tries again.
        engine = undefined;
        throw error;
      },
    );
    return engine;
  };

  return {
    isReady: () => ready,
    prepare: () =>
      Promise.all([load(), loadLookUp()]).then(
        () => undefined,
        () => undefined,
      ),
    search: async (query) => {
      const { records, fold } = await loadLookUp();
      const plan = planQuery(query, fold, stem);
      const candidates = await findCandidates(plan, await load());
      const found = lookUp(query, records, fold);
      const key = lookUpKey(query, fold);
      const own = found.filter(({ keys }) => keys.some((form) => form.startsWith(key)));

      const next = async (from: number, shown: readonly Hit[], missed: number): Promise<Answer> => {
        const hits = [...shown];
        let at = from;
        let wrong = missed;
        // An engine may offer too much; go on until the batch is full.
        while (at < candidates.length && hits.length < shown.length + BATCH) {
          const pages = await loadPages(candidates.slice(at, at + BATCH));
          const verified = pages.flatMap((page) => verify(page, plan, fold, stem) ?? []);
          wrong += pages.length - verified.length;
          hits.push(...verified);
          at += BATCH;
        }
        const nothing = hits.length === 0;
        return {
          query,
          terms: (own.length > 0 || !nothing ? own : found).slice(0, SHOWN_TERMS),
          exact: own.length > 0,
          hits,
          total: candidates.length - wrong,
          more: at < candidates.length ? () => next(at, hits, wrong) : undefined,
        };
      };
      return next(0, [], 0);
    },
  };
}

const loadPages = (candidates: readonly Candidate[]) =>
  Promise.all(candidates.map(({ load }) => load()));
