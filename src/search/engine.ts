import type { Clause } from './planQuery.ts';
import type { SearchPage } from './searchPage.ts';

/** A page that an engine offers; its text is fetched when it is to be shown. */
export interface Candidate {
  /** Names the page among those of its engine. */
  id: string;
  /** Where the clause first stands, as `layOut` places it; `rankOf` says what that means. */
  place: number;
  load: () => Promise<SearchPage>;
}

/**
 * What search needs of an engine. Pagefind is one, a scan over all pages another; what they offer
 * is verified against the text before it is shown, so an engine may offer too much but never too
 * little.
 */
export interface SearchEngine {
  /** The pages that may hold a clause, in any order. */
  candidates: (clause: Clause) => Promise<Candidate[]>;
}
