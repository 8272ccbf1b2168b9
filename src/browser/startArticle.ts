import { startContents } from './startContents.ts';
import { startHeadingLinks } from './startHeadingLinks.ts';

/** What shows only to one who moves about an article. */
export function startArticle(): void {
  startContents();
  startHeadingLinks();
}
