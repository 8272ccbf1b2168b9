import type { ConvertedPiece } from './createConverter.ts';

const QUOTES: Readonly<Record<string, string>> = { '“': '「', '”': '」', '‘': '『', '’': '』' };

/**
 * Chinese quotation marks; an apostrophe stays one: after a Latin letter or digit and before a
 * letter, as in DeepSeek’s, wherever the pieces were cut.
 */
export function quoteIn(pieces: readonly ConvertedPiece[]): ConvertedPiece[] {
  const text = pieces.map(({ from }) => from).join('');
  let at = 0;
  return pieces.map(({ from, to }) => {
    const start = at;
    at += from.length;
    const offsets = [...from.matchAll(/[“”‘’]/g)].map(({ index }) => start + index);
    let mark = 0;
    const quoted = to.replace(/[“”‘’]/g, (sign) => {
      const offset = offsets[mark] ?? start;
      mark += 1;
      return isApostrophe(text, offset) ? sign : (QUOTES[sign] ?? sign);
    });
    return { from, to: quoted };
  });
}

const isApostrophe = (text: string, at: number) =>
  text.charAt(at) === '’' &&
  /[A-Za-z0-9]/.test(text.charAt(at - 1)) &&
  /[A-Za-z]/.test(text.charAt(at + 1));
