import type { Article } from '../articles/readArticle.ts';
import { editionOf } from '../editions.ts';
import type { Edition } from '../editions.ts';
import { site, translationOf } from './articles.ts';
import { articleTitle } from './articleTitle.ts';
import { authorsOf } from './authorsOf.ts';
import { inScript } from './converters.ts';
import { descriptionIn } from './descriptionIn.ts';
import { absolute, cardAddress } from './href.ts';
import { isTranslated, wayPath } from './readingWays.ts';
import type { Way } from './readingWays.ts';
import { say } from './say.ts';
import { sourceIn } from './sourceIn.ts';
import type { SourceInEdition } from './sourceIn.ts';

/**
 * What the page of an article says of itself to search engines: what it prints, in the edition's
 * words. Where a report is retold, its authors wrote that; this text is the site's own.
 *
 * @example articleData(suanli, editionOf('hans'), 'plain').isBasedOn
 * // { '@type': 'NewsArticle', headline: '算力热度持续攀升，如何“扩容”？', … }
 * @see https://schema.org/Article
 */
export function articleData(article: Article, edition: Edition, way: Way) {
  const { slug, frontmatter } = article;
  const source = sourceIn(article, edition);
  const authors = authorsOf(article, edition);
  const publisher = organisation(say(site.name, edition), absolute(edition));
  const url = absolute(edition, wayPath(slug, way));
  return {
    '@type': 'Article',
    '@id': url,
    url,
    headline: articleTitle(article, edition),
    alternativeHeadline: subtitleIn(article, edition),
    description: descriptionIn(article, edition),
    image: cardAddress(edition, `articles/${slug}`),
    inLanguage: languagesOf(article, edition, way),
    datePublished: frontmatter.date,
    dateModified: frontmatter.updated ?? frontmatter.date,
    author: authors.length > 0 ? authors.map(person) : publisher,
    publisher,
    ...(source && sourceData(source)),
    ...(way === 'plain' && translationData(article, edition)),
  };
}

/** The line below the title in an edition. */
export function subtitleIn({ slug, frontmatter }: Article, edition: Edition): string | undefined {
  const translation = edition.id === 'en' ? translationOf(slug) : undefined;
  if (translation) return translation.frontmatter.subtitle;
  return frontmatter.subtitle && inScript(frontmatter.subtitle, edition, frontmatter);
}

const organisation = (name: string, url?: string) => ({ '@type': 'Organization', name, url });
const person = (name: string) => ({ '@type': 'Person', name });

/** The report that a text retells; of one that is the report itself, for whom it was written. */
function sourceData({ isRetold, title, authors, publisher, column, date }: SourceInEdition) {
  const body = publisher === undefined ? undefined : organisation(publisher);
  if (!isRetold) return { sourceOrganization: body, articleSection: column };
  return {
    isBasedOn: {
      '@type': 'NewsArticle',
      headline: title,
      author: authors?.map(person),
      publisher: body,
      articleSection: column,
      // A period in words, 2025年夏, is no date that a machine reads.
      datePublished: date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date) ? date : undefined,
    },
  };
}

/** The languages of a page, its edition's first: one, or those that stand side by side. */
function languagesOf({ slug }: Article, edition: Edition, way: Way): string | string[] {
  const english = edition.id === 'en';
  const chinese = english ? 'zh-Hans' : edition.lang;
  const own = english && !translationOf(slug) ? chinese : edition.lang;
  if (way === 'plain') return own;
  const languages = [...new Set([own, chinese, ...(way === 'parallel' ? ['en'] : [])])];
  return languages.length > 1 ? languages : own;
}

/** The English text and the Chinese one that it translates; other Chinese editions are neither. */
function translationData({ slug, frontmatter }: Article, edition: Edition) {
  if (!isTranslated(slug)) return undefined;
  const written = editionOf(frontmatter.script);
  if (edition.id === 'en') return { translationOfWork: inEdition(slug, written) };
  return edition === written ? { workTranslation: inEdition(slug, editionOf('en')) } : undefined;
}

const inEdition = (slug: string, edition: Edition) => {
  const url = absolute(edition, wayPath(slug, 'plain'));
  return { '@type': 'Article', '@id': url, url, inLanguage: edition.lang };
};
