/** A page as search sees it. */
export interface SearchPage {
  /** The address within the edition: 'articles/suanli-kuorong/'. */
  path: string;
  kind: 'article' | 'term' | 'page';
  title: string;
  sections: SearchSection[];
}

/** What stands under one heading. */
export interface SearchSection {
  /** Id of the heading; empty for what comes before the first that has one. */
  id: string;
  heading: string;
  /** Runs of text that belong together; a phrase never goes from one into the next. */
  blocks: string[];
}
