import { rename, rm } from 'node:fs/promises';

/**
 * Puts a finished folder in the place of another. Whoever interrupts it finds the old one or the
 * new one, at worst the old one under `.old`, which the next run removes.
 */
export async function replaceFolder(folder: string, finished: string): Promise<void> {
  const old = `${folder}.old`;
  await rm(old, { recursive: true, force: true });
  await rename(folder, old).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  });
  try {
    await rename(finished, folder);
  } catch (error) {
    await rename(old, folder);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}
