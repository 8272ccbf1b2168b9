/** What a way of searching found, told to the bench from inside the browser. */
export interface Found {
  /** The pages in order, by the address or the id that the way knows them by. */
  pages: string[];
  /** From the call to the ordered list, and to five results loaded with their excerpts; in ms. */
  listed: number;
  shown: number;
  /** The excerpts, so that nothing is left out by mistake. */
  excerpts: string[];
}

/** A way of searching, ready in a page of the browser. */
export interface Driver {
  search: (query: string) => Promise<Found>;
}

/** How many results are loaded with their excerpts. */
export const SHOWN = 5;
