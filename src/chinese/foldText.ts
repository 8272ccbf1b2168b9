/** Characters that count as another when texts are compared: Traditional → Simplified. */
export type FoldTable = ReadonlyMap<string, string>;

/**
 * The site's fold: two texts that fold alike are the same to look-up and search. Full-width and
 * compatibility forms become plain (NFKC), case goes, and each character takes its Simplified
 * form, so that 發 and 髮 both fold to 发.
 *
 * @example foldText('ＥＢ東數', new Map([['東', '东'], ['數', '数']])) // 'eb东数'
 */
export function foldText(text: string, table: FoldTable): string {
  return Array.from(text.normalize('NFKC').toLowerCase(), (c) => table.get(c) ?? c).join('');
}

/**
 * Reads a fold from the string that a file keeps it in: pairs of characters, `東东數数`.
 *
 * @example parseFold('東东').get('東') // '东'
 */
export function parseFold(pairs: string): FoldTable {
  const characters = Array.from(pairs);
  const table = new Map<string, string>();
  for (let at = 0; at + 1 < characters.length; at += 2) {
    table.set(characters[at] ?? '', characters[at + 1] ?? '');
  }
  return table;
}

/** The inverse of {@link parseFold}. */
export function formatFold(table: FoldTable): string {
  return [...table].flat().join('');
}
