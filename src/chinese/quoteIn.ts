import type { ConvertedPiece } from './createConverter.ts';

const QUOTES: Readonly<Record<string, string>> = { '“': '「', '”': '」', '‘': '『', '’': '』' };

/**
 * Chinese quotation marks; an apostrophe stays one: DeepSeek’s, the ’90s, James’ Book, Rock ’n’
 * Roll, wherever the pieces were cut.
 */
export function quoteIn(pieces: readonly ConvertedPiece[]): ConvertedPiece[] {
  // What stands as it is says nothing of the marks around it.
  const text = pieces
    .map(({ from, verbatim }) => (verbatim ? from.replace(/[“”‘’]/g, ' ') : from))
    .join('');
  if (!/[“”‘’]/.test(text)) return [...pieces];
  const apostrophes = findApostrophes(text);
  let at = 0;
  return pieces.map(({ from, to, ...rest }) => {
    const start = at;
    at += from.length;
    if (rest.verbatim) return { from, to, ...rest };
    const offsets = [...from.matchAll(/[“”‘’]/g)].map(({ index }) => start + index);
    let mark = 0;
    const quoted = to.replace(/[“”‘’]/g, (sign) => {
      const offset = offsets[mark] ?? start;
      mark += 1;
      return apostrophes.has(offset) ? sign : (QUOTES[sign] ?? sign);
    });
    return { from, to: quoted, ...rest };
  });
}

/** How far a quotation within a quotation may reach, in UTF-16 units. */
const REACH = 200;

/** Where ’ closes no quotation. */
function findApostrophes(text: string): Set<number> {
  const found = new Set<number>();
  let open = false;
  for (const { index, 0: sign } of text.matchAll(/[‘’]/g)) {
    if (sign === '‘') open = true;
    else if (isApostrophe(text.charAt(index - 1), text.slice(index + 1, index + 1 + REACH), open))
      found.add(index);
    else open = false;
  }
  return found;
}

function isApostrophe(before: string, after: string, open: boolean): boolean {
  // A closing mark never follows a space: Rock ’n’ Roll.
  if (/(?:^|[\s“])$/.test(before)) return true;
  if (!/[A-Za-z0-9]$/.test(before)) return false;
  if (/^[A-Za-z]/.test(after) || !open) return true;
  // Within a quotation, another mark still to come closes it.
  return /^ [A-Za-z]/.test(after) && /^[^‘]*’/.test(after);
}
