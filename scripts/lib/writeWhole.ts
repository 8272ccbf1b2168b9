import { readFile, rename, rm, writeFile } from 'node:fs/promises';

/**
 * Writes a file so that it is never seen half written: beside it first, then into its place. A
 * file that holds the same already is left alone, so that whoever watches it is not woken.
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const bytes = Buffer.from(content);
  const present = await readFile(file).catch(() => undefined);
  if (present?.equals(bytes)) return;
  const beside = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
