const CLOSING: Readonly<Record<string, string>> = {
  '「': '」',
  '『': '』',
  '﹁': '﹂',
  '﹃': '﹄',
};
const OUTER = new Set(['「', '﹁']);

/**
 * Puts “ ” ‘ ’ for 「 」 『 』 where they pair, however they are nested. A mark with which the text
 * begins needs no partner: a quotation of several paragraphs opens each of them. One that stands by
 * itself elsewhere stays.
 *
 * @param characters of one block; changed copies are returned
 * @param mayChange tells whether a place is open; what stands as it is pairs with nothing
 * @example quoteInSimplified([...'他说「好」'], () => true).join('') // '他说“好”'
 */
export function quoteInSimplified(
  characters: readonly string[],
  mayChange: (at: number) => boolean,
): string[] {
  const quoted = [...characters];
  const opened: { at: number; mark: string }[] = [];
  const put = (at: number, mark: string, isOpening: boolean) => {
    quoted[at] = OUTER.has(mark) ? (isOpening ? '“' : '”') : isOpening ? '‘' : '’';
  };
  for (const [at, character] of characters.entries()) {
    if (!mayChange(at)) continue;
    if (CLOSING[character] !== undefined) opened.push({ at, mark: character });
    else {
      // What was opened within and not closed stands by itself.
      const partner = opened.findLastIndex(({ mark }) => CLOSING[mark] === character);
      const found = opened[partner];
      if (!found) continue;
      put(found.at, found.mark, true);
      put(at, found.mark, false);
      opened.length = partner;
    }
  }
  const [first] = opened;
  if (first?.at === 0) put(0, first.mark, true);
  return quoted;
}
