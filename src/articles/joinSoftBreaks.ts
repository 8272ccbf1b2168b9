import { isHan } from '../chinese/isCjk.ts';

const BREAK = /[ \t]*\r?\n[ \t]*/g;
const FULL_WIDTH = /^[\u3000-\u303f\uff00-\uffef]$/u;
/** Marks that Chinese and English share; what stands beyond them tells which it is. */
const SHARED = /^[“”‘’…—·]$/u;

/**
 * Removes the line breaks that an editor's wrapping left inside a paragraph: beside a Chinese
 * character nothing takes their place, elsewhere one space does. Works across node borders, since
 * the break may stand at the edge of an emphasis.
 *
 * @param nodes the text nodes of one block in order; their values are changed in place
 * @example joinSoftBreaks([{ value: '头\n发' }]) // the node now holds '头发'
 */
export function joinSoftBreaks(nodes: readonly { value: string }[]): void {
  const joined = nodes.map((node) => node.value).join('');
  let start = 0;
  for (const node of nodes) {
    const { value } = node;
    node.value = value.replace(BREAK, (match, offset: number) => {
      // Long enough for a few marks and a character beyond the basic plane.
      const before = Array.from(joined.slice(0, start + offset).slice(-8)).toReversed();
      const after = Array.from(joined.slice(start + offset + match.length).slice(0, 8));
      return isChinese(before) || isChinese(after) ? '' : ' ';
    });
    start += value.length;
  }
}

/** Whether the first character that tells is Chinese. */
function isChinese(characters: readonly string[]): boolean {
  const telling = characters.find((character) => !SHARED.test(character)) ?? '';
  return isHan(telling) || FULL_WIDTH.test(telling);
}
