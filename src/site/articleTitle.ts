import type { Article } from '../articles/readArticle.ts';
import type { Edition } from '../editions.ts';
import { translationOf } from './articles.ts';
import { titleIn } from './converters.ts';

/** The title of an article in an edition; in English that of its translation, where there is one. */
export function articleTitle(
  { slug, frontmatter }: Pick<Article, 'slug' | 'frontmatter'>,
  edition: Edition,
): string {
  const translation = edition.id === 'en' ? translationOf(slug) : undefined;
  return translation?.frontmatter.title ?? titleIn(frontmatter, edition);
}
