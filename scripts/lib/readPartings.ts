import { encodeUnit } from '../../src/search/encodeUnit.ts';
import { COMMON } from '../../src/search/pagefindWords.ts';

const COMMON_WORDS = encodeUnit(COMMON);

/**
 * Where Pagefind's files of words part: the first word of each, as far as words may be asked for by
 * their beginning, read from its list of files (`pf_meta`, unpacked).
 *
 * @throws Error where the list is not as Pagefind 1.6 writes it
 */
export function readPartings(meta: Uint8Array): string[] {
  const list = readCbor(meta);
  const files = Array.isArray(list) ? (list as unknown[])[2] : undefined;
  if (!Array.isArray(files)) throw new Error('Pagefind keeps its list of files another way');
  return files.flatMap((file: unknown) => {
    const from: unknown = Array.isArray(file) ? file[0] : undefined;
    if (typeof from !== 'string') throw new Error('Pagefind keeps its list of files another way');
    return from.startsWith('l') || from.startsWith(COMMON_WORDS) ? [from] : [];
  });
}

/** As much of CBOR (RFC 8949) as Pagefind writes: whole numbers, text, lists of known length. */
function readCbor(bytes: Uint8Array): unknown {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const readLength = (short: number): number => {
    if (short < 24) return short;
    const size = 2 ** (short - 24);
    if (size > 4) throw new Error(`CBOR: a number of ${size} bytes`);
    at += size;
    if (size === 1) return view.getUint8(at - 1);
    return size === 2 ? view.getUint16(at - 2) : view.getUint32(at - 4);
  };
  const read = (): unknown => {
    const head = view.getUint8(at++);
    const length = readLength(head & 31);
    switch (head >> 5) {
      case 0:
        return length;
      case 1:
        return -1 - length;
      case 3:
        at += length;
        return new TextDecoder().decode(bytes.subarray(at - length, at));
      case 4:
        return Array.from({ length }, read);
      default:
        throw new Error(`CBOR: a thing of kind ${head >> 5}`);
    }
  };
  return read();
}
