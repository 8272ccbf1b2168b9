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
  failed: string;
  unbuilt: string;
  kinds: { article: string; term: string; page: string };
}
