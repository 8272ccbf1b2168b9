import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

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
  const written = files
    .filter(
      ({ parentPath, name }) => path.basename(parentPath) === 'terms' && /\.ya?ml$/.test(name),
    )
    .map(({ name }) => name.replace(/\.ya?ml$/, ''));
  const shown = (await readdir(path.join(dist, 'terms'))).filter((name) => !name.includes('.'));
  return written.toSorted().join(' ') !== shown.toSorted().join(' ');
}
