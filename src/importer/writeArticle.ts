import { stringify } from 'yaml';
import type { ImportedArticle } from './article.ts';
import { writeBody } from './writeBody.ts';

/** A file to be, and what of the article it could not say. */
export interface WrittenArticle {
  mdx: string;
  /** First words of the blocks that lost links or emphasis. */
  plain: string[];
}

/**
 * Writes an article as a file of `content/articles/zh/`: front matter, then the body.
 *
 * @example writeArticle({ title: '算力网', bylines: [], datelines: [], date: '2026-11-26', draft: false, blocks }).mdx
 */
export function writeArticle(article: ImportedArticle): WrittenArticle {
  const {
    title,
    subtitle,
    bylines,
    authors = [],
    datelines,
    published,
    script,
    date,
    draft,
  } = article;
  const source = {
    ...(bylines.length > 0 && { byline: bylines.join('\n') }),
    ...(authors.length > 0 && { authors: [...authors] }),
    ...(datelines.length > 0 && { dateline: datelines.join('\n') }),
    ...(published !== undefined && { date: published }),
  };
  const frontmatter = {
    title,
    ...(subtitle !== undefined && { subtitle }),
    ...(script && { script }),
    ...(Object.keys(source).length > 0 && { source }),
    date,
    ...(draft && { draft }),
  };
  const yaml = stringify(frontmatter, { lineWidth: 0, singleQuote: true });
  const { body, plain } = writeBody(article.blocks);
  return { mdx: `---\n${yaml}---\n\n${body}`, plain };
}
