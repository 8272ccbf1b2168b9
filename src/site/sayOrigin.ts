import type { Article } from '../articles/readArticle.ts';
import type { Edition } from '../editions.ts';
import { stringsOf } from '../i18n/strings.ts';
import { sourceIn } from './sourceIn.ts';

/**
 * From whom an article comes, in a few words; empty where it names no publisher.
 *
 * @example sayOrigin(suanli, editionOf('hans')) // '据新华社报道重述'
 */
export function sayOrigin(article: Article, edition: Edition): string {
  const source = sourceIn(article, edition);
  if (source?.publisher === undefined) return '';
  const { retold, from } = stringsOf(edition.id).articles;
  return (source.isRetold ? retold : from)(source.publisher);
}
