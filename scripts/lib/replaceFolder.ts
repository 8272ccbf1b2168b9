import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** Where a build puts its folder until it is whole: beside the finished one, on the same disk. */
export function stagingOf(folder: string): string {
  return path.join(path.dirname(folder), `.dist-${process.pid}`);
}

/**
 * Puts a finished folder in the place of another. Whoever interrupts it leaves the old one, the
 * new one, or the old one under another name, which {@link recoverFolder} puts back.
 */
export async function replaceFolder(folder: string, finished: string): Promise<void> {
  const old = `${folder}.old`;
  await rm(old, { recursive: true, force: true });
  if (existsSync(folder)) await rename(folder, old);
  try {
    await rename(finished, folder);
  } catch (error) {
    if (existsSync(old)) await rename(old, folder);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** Clears up after a build that was killed: its staging folder goes, a folder set aside comes back. */
export async function recoverFolder(folder: string): Promise<void> {
  const old = `${folder}.old`;
  if (existsSync(old) && !existsSync(folder)) await rename(old, folder);
  const parent = path.dirname(folder);
  for (const name of await readdir(parent)) {
    const pid = /^\.dist-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) {
      await rm(path.join(parent, name), { recursive: true, force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
