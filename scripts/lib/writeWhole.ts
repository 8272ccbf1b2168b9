import { rename, rm, writeFile } from 'node:fs/promises';

/** Writes a file so that it is never seen half written: beside it first, then into its place. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(beside, content);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
