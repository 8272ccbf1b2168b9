import { breakLines } from './breakLines.ts';
import { typeset, visibleText } from './typeset.ts';
import type { Line, Style } from './typeset.ts';

/** A size that may be tried, and on how many lines. */
export interface Fit {
  size: number;
  lines: number;
}

/** Longer texts are cut before they are set; no picture holds as much. */
const LONGEST = 400;

/**
 * Sets a text at the first size at which it fits. What fits at none is cut with an ellipsis.
 *
 * @param fits from the one that is liked best to the last resort
 * @param width of the longest line, in units of the drawing
 * @returns the lines; none for a text in which nothing can be seen
 */
export async function fitText(
  text: string,
  style: Omit<Style, 'size'>,
  { fits, width }: { fits: readonly Fit[]; width: number },
): Promise<Line[]> {
  const characters = Array.from(visibleText(text));
  const shown = characters.slice(0, LONGEST).join('');
  for (const [index, { size, lines }] of fits.entries()) {
    const own = { ...style, size };
    const texts = breakLines(await typeset(shown, own), width);
    const isLast = index === fits.length - 1;
    if (texts.length > lines && !isLast) continue;
    if (texts.length <= lines && characters.length <= LONGEST) {
      const set = await Promise.all(texts.map((one) => typeset(one, own)));
      // A word that is longer than a line stands out.
      if (isLast || set.every((line) => line.width <= width)) return set;
      continue;
    }
    return cut(texts.slice(0, lines), own, width);
  }
  return [];
}

async function cut(texts: readonly string[], style: Style, width: number): Promise<Line[]> {
  const whole = await Promise.all(texts.slice(0, -1).map((one) => typeset(one, style)));
  const rest = Array.from(texts.at(-1) ?? '');
  for (;;) {
    const line = await typeset(`${rest.join('').trim()}…`, style);
    if (line.width <= width || rest.length === 0) return [...whole, line];
    rest.pop();
  }
}
