import type { Edition } from '../editions.ts';
import type { Article } from '../articles/readArticle.ts';
import { translationOf } from './articles.ts';

/** How an article can be read; each way is a page of its own. */
export const WAYS = ['plain', 'parallel', 'pinyin'] as const;
export type Way = (typeof WAYS)[number];

/**
 * The address of an article read in a way, within an edition.
 *
 * @example wayPath('suanli-kuorong', 'parallel') // 'articles/suanli-kuorong/parallel/'
 */
export function wayPath(slug: string, way: Way): string {
  return way === 'plain' ? `articles/${slug}/` : `articles/${slug}/${way}/`;
}

/** The ways in which an article can be read: beside its English only where there is any. */
export function waysOf({ slug }: Article): readonly Way[] {
  return isTranslated(slug) ? WAYS : WAYS.filter((way) => way !== 'parallel');
}

/** The ways beside the plain one, as a link to the article offers them to the page's script. */
export function otherWays(article: Article): string {
  return waysOf(article)
    .filter((way) => way !== 'plain')
    .join(' ');
}

/** Whether an article has its text in English; a title and a summary alone are none. */
export function isTranslated(slug: string): boolean {
  return (translationOf(slug)?.blocks.length ?? 0) > 0;
}

/** Whether an edition shows an article in Chinese for want of its own text. */
export function lacksText(slug: string, edition: Edition): boolean {
  return edition.id === 'en' && !isTranslated(slug);
}
