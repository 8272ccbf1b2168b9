import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

const ENDINGS = new Set(['.txt', '.md', '.markdown', '.html', '.htm', '.xhtml', '.docx', '.pdf']);

/**
 * The files that are to be imported, one after the other: those that are named, and of a folder all
 * that have a known ending, in the order of their names. `-` is the standard input.
 */
export async function* listInputs(names: readonly string[]): AsyncGenerator<string> {
  for (const name of names) {
    if (name === '-') {
      yield name;
      continue;
    }
    // What is not there is told when its turn comes, and stops no other.
    const isFolder = await stat(name).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (!isFolder) {
      yield name;
      continue;
    }
    const inside = await readdir(name, { recursive: true, withFileTypes: true });
    const files = inside
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((file) => ENDINGS.has(path.extname(file).toLowerCase()));
    yield* files.toSorted();
  }
}
