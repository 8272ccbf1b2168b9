import { unzipSync } from 'fflate';
import type { UnzipFileInfo } from 'fflate';
import { InputError } from './inputError.ts';

/** More than this is no text, but a bomb. */
const LARGEST = 200_000_000;

/** The files of a zip archive, by name. */
export type Archive = ReadonlyMap<string, Uint8Array>;

/**
 * Unpacks an archive, or a part of it.
 *
 * @param wanted which files to unpack; the others are empty
 * @throws InputError where it is damaged, or would be larger than 200 MB
 * @example unpack(bytes, (name) => name.endsWith('.xml')).get('word/document.xml')
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Archive {
  let size = 0;
  const names: string[] = [];
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    names.push(name);
    if (!wanted(name)) return false;
    // A size that is stated too small cuts the file off, and no more is unpacked than is stated.
    size += originalSize;
    if (size > LARGEST) throw tooLarge();
    return true;
  };
  let files;
  try {
    files = unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(
      `The file is damaged: it cannot be unpacked (${error instanceof Error ? error.message : String(error)}).`,
      'Fetch it again, or open it in its program and save it anew.',
    );
  }
  // Some programs on Windows write paths with backslashes.
  const at = (name: string) => name.replaceAll('\\', '/').replace(/^\//, '');
  return new Map([
    ...names.map((name): [string, Uint8Array] => [at(name), new Uint8Array()]),
    ...Object.entries(files).map(([name, file]): [string, Uint8Array] => [at(name), file]),
  ]);
}

const tooLarge = () =>
  new InputError(
    'Unpacked, the file would be larger than 200 MB.',
    'Take out what is no text, such as pictures, and save it again.',
  );
