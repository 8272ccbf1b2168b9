import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { readArticleFiles } from './readArticleFiles.ts';

/**
 * Whether a site has to be built before anything is made of it: where there is none, where a text is
 * newer, or where it was built of other texts.
 *
 * @param content the writers' folder
 * @param dist the site's folder
 */
export async function isOutdated(content: string, dist: string): Promise<boolean> {
  const home = path.join(dist, 'index.html');
  if (!existsSync(content)) return true;
  if (!existsSync(home) || !existsSync(path.join(dist, 'pagefind'))) return true;
  const built = (await stat(home)).mtimeMs;
  const files = await readdir(content, { recursive: true, withFileTypes: true });
  for (const { parentPath, name } of files) {
    if ((await stat(path.join(parentPath, name))).mtimeMs > built) return true;
  }
  const shownIn = async (section: string) =>
    (await readdir(path.join(dist, section))).filter((name) => !name.includes('.'));
  const terms = files.flatMap(({ parentPath, name }) =>
    path.basename(parentPath) === 'terms' && /\.ya?ml$/.test(name)
      ? name.replace(/\.ya?ml$/, '')
      : [],
  );
  const articles = (await readArticleFiles(content)).flatMap(({ slug, source }) =>
    /^draft: true\s*$/m.test(source) ? [] : slug,
  );
  return differ(terms, await shownIn('terms')) || differ(articles, await shownIn('articles'));
}

const differ = (written: readonly string[], shown: readonly string[]) =>
  written.toSorted().join(' ') !== shown.toSorted().join(' ');
