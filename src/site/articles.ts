import type { Article, Translation } from '../articles/readArticle.ts';
import type { Block } from '../articles/readBlocks.ts';
import * as generated from './generated.ts';

export { site } from './generated.ts';

/** Newest first, then by address. */
export const articles: Article[] = generated.articles.toSorted(
  (a, b) => b.frontmatter.date.localeCompare(a.frontmatter.date) || (a.slug < b.slug ? -1 : 1),
);

const bySlug = new Map(articles.map((article) => [article.slug, article]));

export function articleOf(slug: string): Article | undefined {
  return bySlug.get(slug);
}

const translations = new Map(generated.translations.map((one) => [one.slug, one]));

export function translationOf(slug: string): Translation | undefined {
  return translations.get(slug);
}

/** The text of a block of an article or, in English, of its translation. */
export function textOfBlock(slug: string, id: string, language: 'zh' | 'en'): string {
  const text = language === 'zh' ? articleOf(slug) : translationOf(slug);
  return text?.blocks.find((block) => block.id === id)?.text ?? '';
}

/** A section of an article, as its table of contents has it. */
export interface ContentsSection {
  heading: Block;
  /** The headings of the third level below it. */
  parts: Block[];
}

export function contentsOf({ blocks }: Pick<Article, 'blocks'>): ContentsSection[] {
  const headings = blocks.filter(({ kind }) => kind === 'h');
  return headings
    .filter(({ id }) => !id.includes('-'))
    .map((heading) => ({
      heading,
      parts: headings.filter(({ id }) => new RegExp(`^${heading.id}-\\d+$`).test(id)),
    }));
}
