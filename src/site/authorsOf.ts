import type { Article } from '../articles/readArticle.ts';
import type { Edition } from '../editions.ts';
import { sourceIn } from './sourceIn.ts';

/**
 * Who wrote an article, in the edition's script; nobody where it retells a report, whose authors
 * wrote that and not this.
 */
export function authorsOf(article: Article, edition: Edition): string[] {
  const source = sourceIn(article, edition);
  return source && !source.isRetold ? (source.authors ?? []) : [];
}
