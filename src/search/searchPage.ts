import type { Replaced } from './replacedWords.ts';

/** A page as search sees it. */
export interface SearchPage {
  /** The address within the edition: 'articles/suanli-kuorong/'. */
  path: string;
  kind: PageKind;
  title: string;
  /** The title in the Simplified edition, where that is another word: 骑手 for 外送員. */
  source?: string;
  /** When it was last changed, where the page says so: 2026-11-24. */
  date?: string;
  /** Names of its subjects, in the edition's words. */
  subjects: string[];
  sections: SearchSection[];
}

export const PAGE_KINDS = ['article', 'term', 'page'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** What stands under one heading. */
export interface SearchSection {
  /** Id of the heading; empty for what comes before the first that has one. */
  id: string;
  heading: string;
  /** Runs of text that belong together; a phrase never goes from one into the next. */
  blocks: string[];
  /** By the number of a block: where it has other words than the Simplified text. */
  replaced?: Readonly<Record<number, Replaced[]>>;
}
