import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes files so that none is ever seen half written and all are there or none: each beside its
 * place first, and into it when all have been written. Where that fails, what was begun is removed.
 */
export async function writeTogether(files: ReadonlyMap<string, string>): Promise<void> {
  const beside = [...files].map(([file, text]) => ({
    file,
    text,
    draft: `${file}.${process.pid}.tmp`,
  }));
  try {
    for (const { draft, text } of beside) {
      await mkdir(path.dirname(draft), { recursive: true });
      await writeFile(draft, text);
    }
    // What is left to do takes no room on the disk.
    for (const { draft, file } of beside) await rename(draft, file);
  } catch (error) {
    await Promise.all(beside.map(({ draft }) => rm(draft, { force: true })));
    throw error;
  }
}
