import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';

/** The first day that a zip file can name. All files bear it, so that only their content counts. */
export const NEVER = '1980-01-01';

const [YEAR = 0, MONTH = 1, DAY = 1] = NEVER.split('-').map(Number);

/**
 * Packs a book: `mimetype` first and as it is, then the files in their order. The same files give
 * the same bytes on every machine, in every time zone.
 *
 * @param files text or bytes, by the path in the book: `META-INF/container.xml`
 * @see https://www.w3.org/TR/epub-33/#sec-zip-container-mime
 */
export function zipBook(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  // The format knows no time zone, and what is written is the local time of the date.
  const mtime = new Date(YEAR, MONTH - 1, DAY);
  const entries: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0, mtime }] };
  for (const [name, content] of files) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    entries[name] = [bytes, { level: 9, mtime }];
  }
  return zipSync(entries);
}
