/** What the search panel says; the page gives it in the edition's words. */
export interface SearchMessages {
  empty: string;
  loading: string;
  /** With `{query}`. */
  none: string;
  near: string;
  terms: string;
  pages: string;
  /** For one page. */
  one: string;
  /** With `{count}`. */
  many: string;
  more: string;
  /** Said above an answer that is looser than what was asked. */
  looser: {
    /** Other words that the query is a form of; with `{query}` and `{word}`. */
    entry: string;
    /** All words of the query, not as one phrase. */
    words: string;
    /** Some of its words. */
    any: string;
  };
  /** Names the buttons that filter. */
  filter: string;
  failed: string;
  unbuilt: string;
  kinds: { article: string; term: string; page: string };
}
