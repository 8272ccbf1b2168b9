import type { Article, InFile, Translation } from '../articles/readArticle.ts';
import { checkPairing } from '../articles/checkPairing.ts';
import { checkPeople } from '../articles/checkPeople.ts';
import { pairTimelines } from '../articles/pairTimelines.ts';
import type { KnownIds } from '../glossary/checkTerms.ts';
import type { ParsedYaml } from '../parseYaml.ts';
import type { Problem } from '../problems.ts';
import type { SiteInfo } from './siteSchema.ts';

interface Referrers {
  site: SiteInfo;
  /** Where `site.yaml` is, and how to find its fields. */
  siteFile: Pick<ParsedYaml, 'file' | 'lineOf'>;
  known: KnownIds;
  articles: readonly InFile<Article>[];
  translations: readonly Translation[];
  /** Undefined where the file could not be read, and nothing can be said of what names a figure. */
  figures: { file: string; figures: readonly { id: string }[] } | undefined;
}

/**
 * Finds subjects, articles, entries and figures that are named in articles or `site.yaml` and do
 * not exist, English texts that do not pair with the Chinese, and people who are not quoted where it
 * is said.
 */
export function checkReferences(content: Referrers): Problem[] {
  const { site, siteFile, known, articles, translations, figures } = content;
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const problems: Problem[] = [];

  for (const { file, frontmatter, lineOf } of articles) {
    frontmatter.subjects.forEach((subject, index) => {
      if (known.subjects.has(subject)) return;
      problems.push({
        file,
        line: lineOf(['subjects', index]),
        message: `There is no subject ${subject}.`,
        remedy: `Use one of ${[...known.subjects].join(', ') || 'none yet'}, or add it to subjects.yaml.`,
      });
    });
  }
  for (const { file, blocks } of [...articles, ...translations]) {
    for (const { text, line, marks } of blocks) {
      for (const { start, end, term } of marks) {
        if (term === null || known.terms.has(term)) continue;
        problems.push({
          file,
          line,
          message: `<Term> around “${text.slice(start, end)}”: there is no entry ${term}.`,
          remedy: `Correct the id, or write content/terms/${term}.yaml.`,
        });
      }
    }
  }
  for (const { file, slug } of translations) {
    if (known.articles.has(slug)) continue;
    problems.push({
      file,
      line: 0,
      message: `There is no Chinese article ${slug}.`,
      remedy: 'Give the file the name of the article that it translates.',
    });
  }
  for (const translation of translations) {
    const article = bySlug.get(translation.slug);
    if (!article) continue;
    problems.push(...checkPairing(article, translation), ...pairTimelines(article, translation));
  }
  const inEnglish = new Map(translations.map((translation) => [translation.slug, translation]));
  for (const article of articles) {
    problems.push(...checkPeople(article, inEnglish.get(article.slug)));
  }
  const { file, lineOf } = siteFile;
  site.featured.forEach((id, index) => {
    if (known.terms.has(id)) return;
    problems.push({
      file,
      line: lineOf(['featured', index]),
      message: `featured: there is no entry ${id}.`,
      remedy: 'Remove it, or use the name of a file in terms/ without .yaml.',
    });
  });
  site.numbers.forEach((id, index) => {
    if (!figures || figures.figures.some((figure) => figure.id === id)) return;
    problems.push({
      file,
      line: lineOf(['numbers', index]),
      message: `numbers: there is no figure ${id}.`,
      remedy: `Remove it, or use the id of a figure in ${figures.file}.`,
    });
  });
  return problems;
}
