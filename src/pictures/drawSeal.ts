import type { Script } from '../editions.ts';
import { pathOfLine, roundedPath } from './drawing.ts';
import type { Faces } from './faces.ts';
import { styleIn } from './faces.ts';
import { typeset } from './typeset.ts';

/** The square of the seal, and the character in it, as data of paths. */
export interface Seal {
  square: string;
  character: string;
}

/** How much of the square the character's em takes. */
const EM = 0.66;
const WEIGHT = 600;
/** Half the height of a Chinese character over its baseline: its middle, in em. */
const MIDDLE = 0.38;

/**
 * The seal: a character left out of a square of cinnabar.
 *
 * @param side of the square, in units of the drawing
 * @param em of the character, as a part of the side
 * @throws MissingCharacter where no font has it
 */
export async function drawSeal(
  faces: Faces,
  text: string,
  {
    script,
    side,
    em = EM,
    decimals,
  }: { script: Script; side: number; em?: number; decimals: number },
): Promise<Seal> {
  const style = { weight: WEIGHT, size: side * em };
  const natural = await typeset(text, styleIn(faces, script, style));
  // More than the one character that is asked for must stay within the square.
  const size = style.size * Math.min(1, (side * 0.84) / Math.max(1, natural.width));
  const line = await typeset(text, styleIn(faces, script, { ...style, size }));
  const place = { x: (side - line.width) / 2, y: side / 2 + size * MIDDLE };
  return {
    square: roundedPath(0, 0, side, Math.round(side * 0.1)),
    character: pathOfLine(line, place, decimals),
  };
}
