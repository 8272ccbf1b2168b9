import { answerQuery } from '../search/answerQuery.ts';
import type { Answer, SearchSources } from '../search/answerQuery.ts';
import type { Filter } from '../search/facets.ts';
import { loadLookUp } from './loadLookUp.ts';
import { loadStem } from './loadStem.ts';
import { loadPagefind } from './pagefindEngine.ts';
import { scriptOfPage } from './scriptChoice.ts';
import { segmentChinese } from './segmentChinese.ts';

export interface Searcher {
  isReady: () => boolean;
  /** Fetches engine and data ahead of the first query; failures show at the query itself. */
  prepare: () => Promise<void>;
  search: (query: string, filter?: Filter) => Promise<Answer>;
}

export function createSearcher(): Searcher {
  let ready = false;
  let loading: Promise<SearchSources> | undefined;
  const load = () => {
    loading ??= loadSources().then(
      (sources) => {
        ready = true;
        return sources;
      },
      (error: unknown) => {
        // The next query tries again.
        loading = undefined;
        throw error;
      },
    );
    return loading;
  };
  return {
    isReady: () => ready,
    prepare: () =>
      load().then(
        () => undefined,
        () => undefined,
      ),
    search: async (query, filter = {}) => {
      const sources = await load();
      try {
        return await answerQuery(query, filter, sources);
      } catch (error) {
        // Pagefind remembers what it could not have; another one asks again.
        loading = undefined;
        throw error;
      }
    },
  };
}

async function loadSources(): Promise<SearchSources> {
  const [lookUp, index, stem] = await Promise.all([loadLookUp(), loadPagefind(), loadStem()]);
  return {
    ...lookUp,
    ...index,
    stem,
    segment: segmentChinese,
    headwordOf: ({ forms }) => forms[scriptOfPage()],
  };
}
