/** Where something stood in the input. */
export interface Place {
  /** 1-based: the line of a text, Markdown or HTML file, the paragraph of a Word file. */
  line: number;
  /** 1-based page, where the input has pages. */
  page?: number;
}

/** A run of text within a block; nothing in `text` is markup. */
export interface Span {
  text: string;
  strong?: boolean;
  emphasis?: boolean;
  code?: boolean;
  /** An address that begins with `http:`, `https:` or `mailto:`; readers drop every other. */
  link?: string;
}

/** A line as it was laid out, of an input that has lines and no paragraphs: text files and PDFs. */
export interface LineUnit {
  kind: 'line';
  at: Place;
  text: string;
  /** How the line looks, where the input says so. */
  look?: {
    /** Height of its type, as a ratio to that of most of the text. */
    size?: number;
    bold?: boolean;
    centred?: boolean;
    /** Whether its first character stands in from the edge of the text, by about two characters. */
    indented?: boolean;
    /** Distance to the line above, as a ratio to that of most lines; unknown at the top of a page. */
    gap?: number;
    /** How far it reaches, as a ratio to the width of the text; a line that ends early ends something. */
    reach?: number;
  };
}

/** An empty line. */
export interface BlankUnit {
  kind: 'blank';
  at: Place;
}

/** Where one page ends and the next begins, or a form feed stands. */
export interface PageUnit {
  kind: 'page';
  at: Place;
}

/** A rule across the text: `<hr>`, `***`. */
export interface RuleUnit {
  kind: 'rule';
  at: Place;
}

export interface HeadingUnit {
  kind: 'heading';
  at: Place;
  /** From 1, as the input has it. */
  level: number;
  spans: Span[];
}

export interface ParagraphUnit {
  kind: 'paragraph';
  at: Place;
  spans: Span[];
  /** What the input itself says that the paragraph is. */
  role?: 'title' | 'subtitle' | 'byline' | 'source' | 'date' | 'caption';
}

export interface ListUnit {
  kind: 'list';
  at: Place;
  /** The first number of an ordered list. */
  start?: number;
  items: Unit[][];
}

export interface QuoteUnit {
  kind: 'quote';
  at: Place;
  children: Unit[];
}

export interface TableUnit {
  kind: 'table';
  at: Place;
  /** Rows of cells; all rows are of one length. */
  rows: Span[][][];
  /** Whether the first row heads the columns. */
  headed: boolean;
  caption?: Span[];
}

/** A note that a mark in the text refers to; the mark itself stands in the text as typed. */
export interface FootnoteUnit {
  kind: 'footnote';
  at: Place;
  /** As it stands in the text, such as `[1]`. */
  mark: string;
  spans: Span[];
}

/** Lines that keep their breaks: code, verse in `<pre>`. */
export interface CodeUnit {
  kind: 'code';
  at: Place;
  text: string;
}

/** One piece of an input, in the order of reading. */
export type Unit =
  | LineUnit
  | BlankUnit
  | PageUnit
  | RuleUnit
  | HeadingUnit
  | ParagraphUnit
  | ListUnit
  | QuoteUnit
  | TableUnit
  | FootnoteUnit
  | CodeUnit;

/** Why something of the input is not in the text. */
export type Furniture =
  'page number' | 'running head' | 'navigation' | 'hidden' | 'script' | 'comment' | 'metadata';

/** Something of the input that is not of the text. */
export interface Dropped {
  at: Place;
  text: string;
  why: Furniture;
}

/** What a reader changed or guessed, for the writer to look over. */
export interface Remark {
  at: Place;
  message: string;
}

/** An input as a reader of its format gives it. */
export interface ReadInput {
  units: Unit[];
  dropped: Dropped[];
  remarks: Remark[];
  /**
   * All visible text of the input, taken out in another way than the units were, such as the text
   * nodes of a page one after the other. Its Han characters are those of `units` and `dropped`,
   * which a check holds against it; in another order, perhaps.
   */
  raw: string;
  /** What the input says of itself: front matter, `<meta>`, the properties of a Word file. */
  stated: {
    title?: string;
    authors?: string[];
    publisher?: string;
    /** A day such as 2025-09-04. */
    date?: string;
    language?: string;
  };
}
