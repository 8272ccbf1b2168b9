import { isHan } from '../../chinese/isCjk.ts';

/** The room that the text of a box on the map takes, in em of the map's type. */
export interface LabelSize {
  width: number;
  height: number;
}

/** A wide Latin letter with some room; browsers and faces differ. */
const LATIN_WIDTH = 0.58;

/** How wide a text is set, in em: a Han character or full-width mark is one. */
export function textWidth(text: string): number {
  return Array.from(text).reduce(
    (sum, character) =>
      sum + (isHan(character) || /[“”（）《》·\uff00-\uffef]/.test(character) ? 1 : LATIN_WIDTH),
    0,
  );
}

/**
 * Breaks an English form into lines of about a length, at spaces.
 *
 * @param longest in em
 * @example wrapLabel('East Data, West Computing', 9) // ['East Data, West', 'Computing']
 */
export function wrapLabel(text: string, longest: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const joined = `${last ?? ''} ${word}`;
    if (last !== undefined && textWidth(joined) <= longest) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
