import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { displayPath } from './paths.ts';

/** An article in Chinese as its file stands there, draft or not. */
export interface ArticleFile {
  slug: string;
  /** As it is named in messages. */
  file: string;
  source: string;
}

/** Reads the files of all articles in Chinese, sorted by name, without parsing or checking them; none
 * where there is no folder of them.
 */
export async function readArticleFiles(folder: string): Promise<ArticleFile[]> {
  const articles = path.join(folder, 'articles/zh');
  if (!existsSync(articles)) return [];
  const names = (await readdir(articles)).filter(
    (name) => name.endsWith('.mdx') && !name.startsWith('.'),
  );
  return Promise.all(
    names.toSorted().map(async (name) => ({
      slug: name.replace(/\.mdx$/, ''),
      file: displayPath(path.join(articles, name)),
      source: await readFile(path.join(articles, name), 'utf8'),
    })),
  );
}
