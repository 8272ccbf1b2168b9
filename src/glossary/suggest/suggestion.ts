/** A stretch of text that suggestions are drawn from: one block of one article. */
export interface Passage {
  /** Path from the project's root. */
  file: string;
  /** The block's id, `s1-2p3`. */
  block: string;
  text: string;
}

/** Where a form stands: the passage by its index, and UTF-16 units of its text. */
export interface Place {
  passage: number;
  start: number;
  end: number;
}

/** A form that looks like a term, and where it is met. */
export interface Candidate {
  form: string;
  /** The words that it is made of. */
  words: string[];
  places: Place[];
  /** Whether it stands in quotation marks somewhere, as the press sets off what is new. */
  quoted: boolean;
}

/** A candidate in its order; the higher the score, the likelier a term. */
export interface Suggestion extends Candidate {
  score: number;
}
