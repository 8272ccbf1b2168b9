import type { Edition } from '../../editions.ts';

/** What an export knows of the site around the glossary. */
export interface ExportOptions {
  /** Where the site stands, with a slash at its end: 'https://example.org/words/'. */
  site: string;
  /** What the site, and so the glossary, is called. */
  name: Record<'zh' | 'en', string>;
  /** Slugs of the articles that readers can open; a source in any other is not named. */
  articles: ReadonlySet<string>;
  /** What an edition says of a text given in both languages. */
  say: (text: Record<'zh' | 'en', string>, edition: Edition) => string;
}
