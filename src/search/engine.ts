import type { Clause } from './planQuery.ts';
import type { SearchPage } from './searchPage.ts';

/** A page that an engine offers; its text is fetched when it is to be shown. */
export interface Candidate extends Pick<SearchPage, 'path' | 'kind' | 'title'> {
  load: () => Promise<SearchPage>;
}

/**
 * What search needs of an engine. Pagefind is one, a scan over all pages another; what they offer
 * is verified against the text before it is shown, so an engine may offer too much but never too
 * little.
 */
export interface SearchEngine {
  /** The pages that may hold a clause, the likeliest first. */
  candidates: (clause: Clause) => Promise<Candidate[]>;
}
