import type { ConvertedPiece } from './createConverter.ts';

/**
 * Lays converted text back on the parts it came from. A piece that lies across parts is shared
 * out character by character where source and result are equally long, else it goes whole to the
 * part in which it begins.
 *
 * @param parts lengths of the parts, in UTF-16 units, together as long as the source
 * @returns the converted text of each part; joined, the whole converted text
 * @example alignPieces([{ from: '头发', to: '頭髮' }], [1, 1]) // ['頭', '髮']
 */
export function alignPieces(pieces: readonly ConvertedPiece[], parts: readonly number[]): string[] {
  const converted = parts.map(() => '');
  const ends = endsOf(parts);
  let part = 0;
  let at = 0;
  const put = (text: string, length: number) => {
    while (part < ends.length - 1 && at >= (ends[part] ?? 0)) part += 1;
    converted[part] = (converted[part] ?? '') + text;
    at += length;
  };
  for (const { from, to } of pieces) {
    const source = Array.from(from);
    const target = Array.from(to);
    if (source.length === target.length) {
      source.forEach((character, index) => {
        put(target[index] ?? '', character.length);
      });
    } else put(to, from.length);
  }
  return converted;
}

function endsOf(lengths: readonly number[]): number[] {
  let sum = 0;
  return lengths.map((length) => (sum += length));
}
