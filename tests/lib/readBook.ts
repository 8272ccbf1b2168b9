import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';

/** The files of a book, by their paths in it, `mimetype` among them, in their order. */
export function readBook(file: string): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(readFileSync(file))));
}
