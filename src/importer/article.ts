import type { Span } from './units.ts';

/** A block as it is written, its text tidied. */
export type ArticleBlock =
  | { kind: 'heading'; level: number; spans: Span[] }
  | { kind: 'paragraph' | 'caption' | 'footnote'; spans: Span[] }
  | { kind: 'list'; start?: number | undefined; items: ArticleBlock[][] }
  | { kind: 'quote'; children: ArticleBlock[] }
  | { kind: 'table'; rows: Span[][][]; headed: boolean }
  | { kind: 'code'; text: string }
  | { kind: 'rule' };

/** An article as it is written. */
export interface ImportedArticle {
  title: string;
  subtitle?: string | undefined;
  bylines: string[];
  /** Of an input that says by itself who wrote it, where its text does not. */
  authors?: readonly string[] | undefined;
  datelines: string[];
  /** The day on which the source appeared, as far as it is told or can be guessed. */
  published?: string | undefined;
  /** The region whose characters the text is written in; left out for Simplified. */
  script?: 'tw' | 'hk' | undefined;
  /** The day of the import. */
  date: string;
  draft: boolean;
  blocks: ArticleBlock[];
}
