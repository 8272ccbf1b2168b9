import { alignPieces } from '../chinese/alignPieces.ts';
import type { ConvertedPiece } from '../chinese/createConverter.ts';
import type { WrittenText } from '../articles/written.ts';

/** Clauses, with the marks around them: what was derived from a text keeps them whole. */
const CLAUSE = /[^\s，。；：！？、·…—（）()]+/gu;

/**
 * What a Traditional edition shows for a text that stands in an article written in Traditional
 * characters, or was taken out of one: the author out of a byline, a summary out of a paragraph.
 *
 * @param texts of the article; the first that is or holds the text says what it is
 * @returns the text in aligned pieces where the article has it, else undefined
 * @example writtenForms('新华社', [{ text: '据新华社报道', settled }], 'tw')
 * // [{ from: '新华社', to: '新華社', settled: true, verbatim: true }]
 */
export function writtenForms(
  text: string,
  texts: Iterable<WrittenText>,
  script: 'tw' | 'hk',
): ConvertedPiece[] | undefined {
  let holder: { piece: WrittenText; at: number } | undefined;
  for (const piece of texts) {
    if (piece.text === text) return piecesOf(piece, script);
    const at = holder ? -1 : piece.text.indexOf(text);
    if (at >= 0) holder = { piece, at };
  }
  if (!holder || text === '') return undefined;
  const { piece, at } = holder;
  const rest = piece.text.length - at - text.length;
  const [, to = ''] = alignPieces(piecesOf(piece, script), [at, text.length, rest]);
  return [{ from: text, to, ...AS_WRITTEN }];
}

/** Where in a text something stands that an article has, clause by clause. */
export function writtenClauses(
  text: string,
  texts: readonly WrittenText[],
  script: 'tw' | 'hk',
): { start: number; end: number; to: string }[] {
  return Array.from(text.matchAll(CLAUSE)).flatMap(({ index, 0: clause }) => {
    const pieces = writtenForms(clause, texts, script);
    const to = pieces?.map((piece) => piece.to).join('');
    return to === undefined ? [] : [{ start: index, end: index + clause.length, to }];
  });
}

const AS_WRITTEN = { settled: true, verbatim: true } as const;

const piecesOf = ({ text, settled }: WrittenText, script: 'tw' | 'hk'): ConvertedPiece[] =>
  settled.map(({ start, end, ...forms }) => ({
    from: text.slice(start, end),
    to: forms[script],
    ...AS_WRITTEN,
  }));
